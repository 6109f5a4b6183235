#include "net/qtpeer.h"

#include <utility>

#include "net/websocketmessages.h"

namespace wireloupe::net {

QtPeer::QtPeer(server::PeerId id, const QByteArray &target, std::unique_ptr<QWebSocket> webSocket,
               Bridge &bridge, server::SendQueue queue)
    : QueuedPeer(std::move(queue))
    , m_id(id)
    , m_target(target)
    , m_webSocket(std::move(webSocket))
    , m_bridge(bridge)
{
    receiveMessages(*m_webSocket, this,
                    [this](const wire::Message &message) { emit messageReceived(message); });
    connect(m_webSocket.get(), &QWebSocket::disconnected, this, &QtPeer::done);
    // Queued: it can come out of what sendHeld() does.
    if (mayHold())
        connect(&m_bridge, &Bridge::farWritten, this, &QtPeer::sendHeld, Qt::QueuedConnection);
}

QtPeer::~QtPeer() = default;

void QtPeer::transmit(const Entry &entry)
{
    if (entry.marks == server::SendMarks()) {
        ++m_sent;
        sendMessage(*m_webSocket, entry.message);
        return;
    }
    // Past Qt, which knows nothing of marks, and would put right what is no UTF-8.
    m_bridge.afterMessages(m_sent,
                           [&bridge = m_bridge, entry] { bridge.sendMarked(entry.message, entry.marks); });
}

void QtPeer::reset()
{
    m_bridge.afterMessages(
        m_sent, [&bridge = m_bridge] { bridge.reset(); });
}

void QtPeer::setWireFaults(const server::WireFaults &faults)
{
    m_bridge.setThrottle(faults.throttle);
    m_bridge.setPongMuted(faults.isPongMuted);
}

void QtPeer::beginClose(capture::Cause cause, quint16 code, const QByteArray &reason)
{
    m_isClosing = true;
    m_bridge.beginClose(code, reason, cause);
    // Qt's own close frame only tells the Bridge that all has been sent; the code and the reason are those
    // above.
    m_webSocket->close();
}

qint64 QtPeer::started() const
{
    return m_webSocket->bytesToWrite() + m_bridge.unsentBytes();
}

} // namespace wireloupe::net
