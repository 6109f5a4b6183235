#include "net/framesender.h"

#include <bit>
#include <utility>

#include <QRandomGenerator>

#include "wire/framewriter.h"

namespace wireloupe::net {

namespace {

/// Unpredictable, as RFC 6455 section 5.3 asks.
wire::MaskingKey newMaskingKey()
{
    const quint32 random = QRandomGenerator::global()->generate();
    return std::bit_cast<wire::MaskingKey>(random);
}

capture::FrameMarks injectedMarks()
{
    capture::FrameMarks marks;
    marks.isInjected = true;
    return marks;
}

} // namespace

FrameSender::FrameSender(QTcpSocket &socket, Recorder recorder, wire::Role role)
    : m_socket(socket), m_recorder(std::move(recorder)), m_role(role)
{
}

void FrameSender::queue(OutgoingFrame frame)
{
    if (m_hasEnded)
        return;
    frame.frame.header.maskingKey.reset();
    if (m_role == wire::Role::Client)
        frame.frame.header.maskingKey = newMaskingKey();
    if (frame.stall)
        pacer().stallAt(pacer().acceptedBytes() + static_cast<quint64>(m_bytes.size()) +
                            frame.frame.wireLength() / 2,
                        *frame.stall);
    if (frame.marks.isDropped)
        frame.frame.header.maskingKey.reset();
    else if (m_bytes.isEmpty())
        m_bytes = wire::serialize(frame.frame);
    else
        m_bytes.append(wire::serialize(frame.frame));
    m_frames.push_back(std::move(frame));
}

void FrameSender::queue(wire::Opcode opcode, const QByteArray &payload, const capture::FrameMarks &marks)
{
    wire::Frame frame;
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    frame.payload = payload;
    queue({std::move(frame), marks});
}

void FrameSender::flush()
{
    if (m_frames.empty())
        return;
    // Taken out first: writing can end the connection, and what follows from that can come back here.
    auto frames = std::exchange(m_frames, {});
    const auto bytes = std::exchange(m_bytes, {});
    if (!canWrite())
        return;
    if (m_pacer) {
        m_held.hold(std::move(frames), m_pacer->acceptedBytes());
        m_pacer->write(bytes);
        recordReleased();
        return;
    }
    const auto time = capture::monotonicNow();
    write(bytes);
    for (const OutgoingFrame &each : frames)
        m_recorder.frame(each.frame, capture::Direction::Outgoing, time, each.marks);
}

void FrameSender::write(const QByteArray &bytes)
{
    if (m_pacer) {
        m_pacer->write(bytes);
        return;
    }
    m_socket.write(bytes);
    m_socket.flush();
}

void FrameSender::setThrottle(qint64 bytesPerSecond)
{
    if (m_pacer || bytesPerSecond > 0)
        pacer().setRate(bytesPerSecond);
}

BytePacer &FrameSender::pacer()
{
    if (!m_pacer) {
        m_pacer = std::make_unique<BytePacer>(m_socket);
        QObject::connect(m_pacer.get(), &BytePacer::released, m_pacer.get(), [this] { recordReleased(); });
    }
    return *m_pacer;
}

void FrameSender::recordReleased()
{
    m_held.recordGone(m_pacer->releasedBytes(), m_recorder, capture::monotonicNow());
}

void FrameSender::recordTorn()
{
    if (m_pacer)
        m_held.recordTorn(m_pacer->releasedBytes(), m_recorder);
}

std::optional<wire::ClosePayload> FrameSender::inject(const QByteArray &bytes)
{
    flush();
    if (m_hasEnded || !canWrite() || bytes.isEmpty())
        return std::nullopt;
    const auto time = capture::monotonicNow();
    write(bytes);
    const auto pieces = m_injection.take(bytes);
    m_recorder.countInjected(pieces.frames.size(), bytes.size());
    std::optional<wire::ClosePayload> close;
    for (const wire::Frame &frame : pieces.frames) {
        m_recorder.frame(frame, capture::Direction::Outgoing, time, injectedMarks());
        if (frame.header.opcode == wire::Opcode::Close)
            close = wire::parseClosePayload(frame.payload);
    }
    if (pieces.unfinished)
        m_recorder.frame(*pieces.unfinished, capture::Direction::Outgoing, time, injectedMarks());
    if (!pieces.noFrame.isEmpty())
        m_recorder.injectedBytes(pieces.noFrame, time);
    return close;
}

void FrameSender::end()
{
    flush();
    m_hasEnded = true;
}

bool FrameSender::canWrite() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace wireloupe::net
