#include "net/nearside.h"

#include <algorithm>
#include <array>
#include <limits>

#include "wire/closecode.h"
#include "wire/framewriter.h"

namespace wireloupe::net {

namespace {

constexpr std::size_t readSize = 64 << 10;

wire::Limits unlimited()
{
    wire::Limits limits;
    limits.maxFramePayload = std::numeric_limits<quint64>::max();
    return limits;
}

} // namespace

wire::Limits withinQt(wire::Limits limits)
{
    constexpr quint64 qtLimit = std::numeric_limits<int>::max() / 2;
    limits.maxFramePayload = std::min(limits.maxFramePayload, qtLimit);
    limits.maxMessagePayload = std::min(limits.maxMessagePayload, qtLimit);
    return limits;
}

NearSide::NearSide(QTcpSocket &socket) : m_socket(socket), m_parser(unlimited()) {}

void NearSide::pass(const wire::Message &message)
{
    static constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

    const auto opcode = message.isText() ? wire::Opcode::Text : wire::Opcode::Binary;
    // QWebSocket takes a byte order mark for part of the encoding and drops it: one of two.
    if (message.isText() && message.payload.startsWith(byteOrderMark))
        m_socket.write(wire::serialize(opcode, byteOrderMark.toByteArray() + message.payload));
    else
        m_socket.write(wire::serialize(opcode, message.payload));
}

void NearSide::askToClose()
{
    m_socket.write(wire::serialize(wire::Opcode::Close, wire::closePayload(wire::NormalClosure)));
}

std::optional<wire::Frame> NearSide::nextFrame()
{
    std::array<char, readSize> buffer;
    for (;;) {
        if (auto frame = m_parser.next())
            return frame;
        const qint64 size = m_socket.bytesAvailable() > 0 ? m_socket.read(buffer.data(), buffer.size()) : 0;
        if (size <= 0)
            return std::nullopt;
        m_parser.feed({buffer.data(), size});
    }
}

void NearSide::leave()
{
    if (isConnected())
        m_socket.disconnectFromHost();
}

} // namespace wireloupe::net
