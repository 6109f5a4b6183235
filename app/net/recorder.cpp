#include "net/recorder.h"

#include <utility>

#include "net/stallwatch.h"

namespace wireloupe::net {

namespace {

TrafficCounters::Share shareOf(const wire::Frame &frame, const capture::FrameMarks &marks)
{
    TrafficCounters::Share share;
    share.frames = 1;
    share.bytes = static_cast<quint64>(frame.header.size() + frame.payload.size());
    if (!wire::isControl(frame.header.opcode)) {
        share.wirePayload = static_cast<quint64>(frame.payload.size());
        share.payload = marks.inflated ? static_cast<quint64>(marks.inflated->size()) : share.wirePayload;
    }
    return share;
}

} // namespace

Recorder::Recorder(std::shared_ptr<capture::FrameSink> sink, capture::ConnectionId connection)
    : m_sink(std::move(sink)), m_counters(std::make_shared<TrafficCounters>()), m_connection(connection)
{
}

void Recorder::request(capture::Direction direction, const QByteArray &bytes, Time time) const
{
    raw(capture::RecordKind::HandshakeRequest, direction, bytes, time);
}

void Recorder::response(capture::Direction direction, const QByteArray &bytes, Time time) const
{
    raw(capture::RecordKind::HandshakeResponse, direction, bytes, time);
}

void Recorder::raw(capture::RecordKind kind, capture::Direction direction, const QByteArray &bytes,
                   Time time) const
{
    if (!m_sink)
        return;
    StallWatch::look(time);
    capture::Record record;
    record.head.time = time;
    record.head.connection = m_connection;
    record.head.kind = kind;
    record.head.direction = direction;
    record.head.wireLength = record.head.payloadLength = static_cast<quint64>(bytes.size());
    record.payload = bytes;
    if (kind == capture::RecordKind::Bytes)
        record.head.flags.setFlag(capture::RecordFlag::Injected);
    m_sink->append(record);
}

void Recorder::frame(const wire::Frame &frame, capture::Direction direction, Time time,
                     const capture::FrameMarks &marks) const
{
    const bool hasPassed = !marks.isDropped || direction == capture::Direction::Incoming;
    if (!marks.isInjected && hasPassed) {
        if (direction == capture::Direction::Incoming)
            m_counters->addIncoming(shareOf(frame, marks));
        else
            m_counters->addOutgoing(shareOf(frame, marks));
    }
    if (!m_sink)
        return;
    StallWatch::look(time);
    m_sink->append(capture::makeFrameRecord(frame, m_connection, direction, time, marks));
}

void Recorder::injectedBytes(const QByteArray &bytes, Time time) const
{
    raw(capture::RecordKind::Bytes, capture::Direction::Outgoing, bytes, time);
}

void Recorder::countInjected(quint64 wholeFrames, qsizetype bytes) const
{
    m_counters->addOutgoing({.frames = wholeFrames, .bytes = static_cast<quint64>(bytes)});
}

Recorder::Time Recorder::state(const capture::StateEvent &event) const
{
    capture::Record record;
    record.head.time = capture::monotonicNow();
    StallWatch::look(record.head.time);
    record.head.connection = m_connection;
    record.head.kind = capture::RecordKind::State;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    if (m_sink)
        m_sink->append(record);
    return record.head.time;
}

} // namespace wireloupe::net
