#pragma once

#include <memory>

#include <QWebSocket>

#include "net/bridge.h"
#include "net/queuedpeer.h"

namespace wireloupe::net {

/// A client of the local server, spoken to by a QWebSocket behind a Bridge.
class QtPeer : public QueuedPeer
{
    Q_OBJECT

public:
    /// `queue` decides about what a peer does not read.
    QtPeer(server::PeerId id, const QByteArray &target, std::unique_ptr<QWebSocket> webSocket, Bridge &bridge,
           server::SendQueue queue);
    ~QtPeer() override;

    server::PeerId id() const override { return m_id; }
    QByteArray target() const override { return m_target; }
    void reset() override;
    void setWireFaults(const server::WireFaults &faults) override;
    void setAttention(server::Attention attention) override { m_bridge.setAttention(attention); }

    /// The QWebSocket has delivered all it will.
    bool isDone() const { return m_webSocket->state() == QAbstractSocket::UnconnectedState; }

signals:
    void done();

private:
    bool isOpen() const override { return !m_isClosing; }
    qint64 started() const override;
    void transmit(const Entry &entry) override;
    void beginClose(capture::Cause cause, quint16 code, const QByteArray &reason) override;

    server::PeerId m_id;
    QByteArray m_target;
    std::unique_ptr<QWebSocket> m_webSocket;
    Bridge &m_bridge;
    quint64 m_sent = 0; ///< messages that m_webSocket was given
    bool m_isClosing = false;
};

} // namespace wireloupe::net
