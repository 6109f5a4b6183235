#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

#include "server/peer.h"

namespace wireloupe::net {

/// Keeps a peer out until its first message has been the token.
class TokenGate : public QObject
{
    Q_OBJECT

public:
    /// The peer is not owned and must outlive it. Nothing is told after the first of the two signals.
    TokenGate(server::Peer &peer, const QByteArray &token, std::chrono::milliseconds timeout,
              QObject *parent = nullptr);

signals:
    void passed();
    /// `why` is an English sentence without its full stop, short enough for a close frame.
    void refused(const QByteArray &why);

private:
    void receive(const wire::Message &message);

    server::Peer &m_peer;
    QByteArray m_token;
    QTimer m_timer;
};

} // namespace wireloupe::net
