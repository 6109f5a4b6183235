#include "net/qtpeer.h"

#include <utility>

#include "net/websocketmessages.h"

namespace wireloupe::net {

QtPeer::QtPeer(server::PeerId id, const QByteArray &target, std::unique_ptr<QWebSocket> webSocket,
               Bridge &bridge, qint64 maxBacklog)
    : m_id(id)
    , m_target(target)
    , m_webSocket(std::move(webSocket))
    , m_bridge(bridge)
    , m_maxBacklog(maxBacklog)
{
    receiveMessages(*m_webSocket, this,
                    [this](const wire::Message &message) { emit messageReceived(message); });
    connect(m_webSocket.get(), &QWebSocket::disconnected, this, &QtPeer::done);
}

QtPeer::~QtPeer() = default;

void QtPeer::send(const wire::Message &message)
{
    sendMessage(*m_webSocket, message);
    if (backlog() > m_maxBacklog)
        close(wire::PolicyViolation, "too many bytes unread");
}

void QtPeer::closeFor(capture::Cause cause, quint16 code, const QByteArray &reason)
{
    m_bridge.beginClose(code, reason, cause);
    // Qt's own close frame only tells the Bridge that all has been sent; the code and the reason are those
    // above.
    m_webSocket->close();
}

qint64 QtPeer::backlog() const
{
    return m_webSocket->bytesToWrite() + m_bridge.unsentBytes();
}

} // namespace wireloupe::net
