#include "net/recorder.h"

#include <utility>

namespace wireloupe::net {

Recorder::Recorder(std::shared_ptr<capture::FrameSink> sink, capture::ConnectionId connection)
    : m_sink(std::move(sink)), m_counters(std::make_shared<TrafficCounters>()), m_connection(connection)
{
}

void Recorder::request(capture::Direction direction, const QByteArray &raw, Time time) const
{
    head(capture::RecordKind::HandshakeRequest, direction, raw, time);
}

void Recorder::response(capture::Direction direction, const QByteArray &raw, Time time) const
{
    head(capture::RecordKind::HandshakeResponse, direction, raw, time);
}

void Recorder::head(capture::RecordKind kind, capture::Direction direction, const QByteArray &raw,
                    Time time) const
{
    capture::Record record;
    record.head.time = time;
    record.head.connection = m_connection;
    record.head.kind = kind;
    record.head.direction = direction;
    record.head.wireLength = record.head.payloadLength = static_cast<quint64>(raw.size());
    record.payload = raw;
    m_sink->append(record);
}

void Recorder::frame(const wire::Frame &frame, capture::Direction direction, Time time,
                     wire::Rule violation) const
{
    const bool isIncoming = direction == capture::Direction::Incoming;
    (isIncoming ? m_counters->framesIn : m_counters->framesOut).fetch_add(1, std::memory_order_relaxed);
    (isIncoming ? m_counters->bytesIn : m_counters->bytesOut)
        .fetch_add(static_cast<quint64>(frame.header.size() + frame.payload.size()),
                   std::memory_order_relaxed);
    m_sink->append(capture::makeFrameRecord(frame, m_connection, direction, time, violation));
}

void Recorder::state(const capture::StateEvent &event) const
{
    capture::Record record;
    record.head.time = capture::monotonicNow();
    record.head.connection = m_connection;
    record.head.kind = capture::RecordKind::State;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    m_sink->append(record);
}

} // namespace wireloupe::net
