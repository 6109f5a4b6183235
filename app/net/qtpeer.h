#pragma once

#include <memory>

#include <QWebSocket>

#include "net/bridge.h"
#include "server/peer.h"

namespace wireloupe::net {

/// A client of the local server, spoken to by a QWebSocket behind a Bridge.
class QtPeer : public server::Peer
{
    Q_OBJECT

public:
    /// A peer that leaves more than `maxBacklog` bytes unread is given up: its connection is closed with
    /// 1008.
    QtPeer(server::PeerId id, const QByteArray &target, std::unique_ptr<QWebSocket> webSocket, Bridge &bridge,
           qint64 maxBacklog);
    ~QtPeer() override;

    server::PeerId id() const override { return m_id; }
    QByteArray target() const override { return m_target; }
    void send(const wire::Message &message) override;
    void close(quint16 code, const QByteArray &reason) override
    {
        closeFor(capture::Cause::None, code, reason);
    }
    /// The same, as the end of a failure.
    void closeFor(capture::Cause cause, quint16 code, const QByteArray &reason);
    qint64 backlog() const override;

    /// The QWebSocket has delivered all it will.
    bool isDone() const { return m_webSocket->state() == QAbstractSocket::UnconnectedState; }

signals:
    void done();

private:
    server::PeerId m_id;
    QByteArray m_target;
    std::unique_ptr<QWebSocket> m_webSocket;
    Bridge &m_bridge;
    qint64 m_maxBacklog;
};

} // namespace wireloupe::net
