#pragma once

#include <memory>

#include <QWebSocket>

#include "net/bridge.h"
#include "server/peer.h"
#include "server/sendqueue.h"

namespace wireloupe::net {

/// A client of the local server, spoken to by a QWebSocket behind a Bridge.
class QtPeer : public server::Peer
{
    Q_OBJECT

public:
    /// `queue` decides about what a peer does not read.
    QtPeer(server::PeerId id, const QByteArray &target, std::unique_ptr<QWebSocket> webSocket, Bridge &bridge,
           server::SendQueue queue);
    ~QtPeer() override;

    server::PeerId id() const override { return m_id; }
    QByteArray target() const override { return m_target; }
    void send(const wire::Message &message) override { put({message}); }
    void sendAs(const wire::Message &message, const server::SendMarks &marks) override
    {
        put({message, marks});
    }
    void reset() override;
    void setWireFaults(const server::WireFaults &faults) override;
    void setAttention(server::Attention attention) override { m_bridge.setAttention(attention); }
    void close(quint16 code, const QByteArray &reason) override
    {
        closeFor(capture::Cause::None, code, reason);
    }
    void closeFor(server::Blame blame, quint16 code, const QByteArray &reason) override;
    /// The same, for any cause.
    void closeFor(capture::Cause cause, quint16 code, const QByteArray &reason);
    qint64 backlog() const override;

    /// The QWebSocket has delivered all it will.
    bool isDone() const { return m_webSocket->state() == QAbstractSocket::UnconnectedState; }

signals:
    void done();

private:
    using Entry = server::SendQueue::Entry;

    void put(Entry entry);
    void transmit(const Entry &entry);
    void sendHeld();
    qint64 started() const;

    server::PeerId m_id;
    QByteArray m_target;
    std::unique_ptr<QWebSocket> m_webSocket;
    Bridge &m_bridge;
    server::SendQueue m_queue;
    quint64 m_sent = 0; ///< messages that m_webSocket was given
    bool m_isClosing = false;
};

} // namespace wireloupe::net
