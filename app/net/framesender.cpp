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
    if (m_bytes.isEmpty())
        m_bytes = wire::serialize(frame.frame);
    else
        m_bytes.append(wire::serialize(frame.frame));
    m_frames.push_back(std::move(frame));
}

void FrameSender::queue(wire::Opcode opcode, const QByteArray &payload)
{
    wire::Frame frame;
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    frame.payload = payload;
    queue({std::move(frame)});
}

void FrameSender::flush()
{
    if (m_frames.empty())
        return;
    // Taken out first: writing can end the connection, and what follows from that can come back here.
    const auto frames = std::exchange(m_frames, {});
    const auto bytes = std::exchange(m_bytes, {});
    if (!canWrite())
        return;
    const auto time = capture::monotonicNow();
    m_socket.write(bytes);
    m_socket.flush();
    for (const auto &[frame, marks] : frames)
        m_recorder.frame(frame, capture::Direction::Outgoing, time, marks);
}

std::optional<wire::ClosePayload> FrameSender::inject(const QByteArray &bytes)
{
    flush();
    if (m_hasEnded || !canWrite() || bytes.isEmpty())
        return std::nullopt;
    const auto time = capture::monotonicNow();
    m_socket.write(bytes);
    m_socket.flush();
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
