#include "net/tokengate.h"

#include "server/access.h"

namespace wireloupe::net {

TokenGate::TokenGate(server::Peer &peer, const QByteArray &token, std::chrono::milliseconds timeout,
                     QObject *parent)
    : QObject(parent), m_peer(peer), m_token(token)
{
    connect(&m_peer, &server::Peer::messageReceived, this, &TokenGate::receive);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_peer.disconnect(this);
        emit refused("No token has come in time");
    });
    m_timer.start(timeout);
}

void TokenGate::receive(const wire::Message &message)
{
    m_timer.stop();
    m_peer.disconnect(this);
    if (server::isSameSecret(message.payload, m_token))
        emit passed();
    else
        emit refused("The first message was not the token");
}

} // namespace wireloupe::net
