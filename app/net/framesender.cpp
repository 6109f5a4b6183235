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

} // namespace

FrameSender::FrameSender(QTcpSocket &socket, Recorder recorder, wire::Role role)
    : m_socket(socket), m_recorder(std::move(recorder)), m_role(role)
{
}

void FrameSender::queue(wire::Frame frame)
{
    if (m_bytes.isEmpty())
        m_bytes = wire::serialize(frame);
    else
        m_bytes.append(wire::serialize(frame));
    m_frames.push_back(std::move(frame));
}

void FrameSender::queue(wire::Opcode opcode, const QByteArray &payload)
{
    wire::Frame frame;
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.header.lengthForm = wire::minimalForm(frame.header.payloadLength);
    if (m_role == wire::Role::Client)
        frame.header.maskingKey = newMaskingKey();
    frame.payload = payload;
    queue(std::move(frame));
}

void FrameSender::flush()
{
    if (m_frames.empty())
        return;
    // Taken out first: writing can end the connection, and what follows from that can come back here.
    const auto frames = std::exchange(m_frames, {});
    const auto bytes = std::exchange(m_bytes, {});
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const auto time = capture::monotonicNow();
    m_socket.write(bytes);
    m_socket.flush();
    for (const auto &frame : frames)
        m_recorder.frame(frame, capture::Direction::Outgoing, time);
}

} // namespace wireloupe::net
