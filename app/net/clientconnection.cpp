#include "net/clientconnection.h"

#include <utility>

#include <QNetworkProxy>

#include "net/websocketmessages.h"

namespace wireloupe::net {

using capture::Cause;
using capture::Phase;
using capture::StateEvent;
using capture::StateKind;

ClientConnection::ClientConnection(const Recorder &recorder, const ClientOptions &options)
    : m_recorder(recorder), m_options(options), m_dialer(options.url)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { giveUp(StateKind::Failed, Cause::TimedOut); });
    connect(&m_gate, &LoopbackGate::entered, this, &ClientConnection::joinWhenReady);
    connect(&m_dialer, &Dialer::ready, this, &ClientConnection::dialed);
    connect(&m_dialer, &Dialer::failed, this, &ClientConnection::fail);

    m_webSocket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_webSocket, &QWebSocket::connected, this, &ClientConnection::opened);
    connect(&m_webSocket, &QWebSocket::disconnected, this, &ClientConnection::endWhenDelivered,
            Qt::QueuedConnection);
    receiveMessages(m_webSocket, this,
                    [this](const wire::Message &message) { emit messageReceived(message); });
}

ClientConnection::~ClientConnection()
{
    // Closing it says so to whoever listens.
    m_webSocket.disconnect(this);
    if (!m_bridge)
        giveUp(StateKind::Closed, Cause::CancelledByUser);
}

void ClientConnection::start()
{
    StateEvent connecting;
    connecting.kind = StateKind::Connecting;
    connecting.detail = m_options.url.toString(QUrl::RemoveUserInfo).toUtf8();
    m_recorder.state(connecting);
    if (!Dialer::canDial(m_options.url)) {
        giveUp(StateKind::Failed, Cause::BadUrl, connecting.detail);
        return;
    }
    if (!m_gate.open()) {
        giveUp(StateKind::Failed, Cause::Other, m_gate.errorString().toUtf8());
        return;
    }
    m_connectTimer.start(m_options.connectTimeout);
    m_webSocket.open(m_gate.url());
    m_dialer.start();
}

void ClientConnection::dialed()
{
    m_far = m_dialer.takeSocket();
    m_handshake = std::make_unique<ClientHandshake>(*m_far, m_recorder, m_options);
    connect(m_handshake.get(), &ClientHandshake::accepted, this, &ClientConnection::accepted);
    connect(m_handshake.get(), &ClientHandshake::failed, this, &ClientConnection::fail);
    m_handshake->start();
}

void ClientConnection::accepted()
{
    m_isAccepted = true;
    m_subprotocol = m_handshake->subprotocol();
    StateEvent open;
    open.kind = StateKind::Open;
    open.phase = Phase::Open;
    open.detail = m_subprotocol;
    m_recorder.state(open);
    joinWhenReady();
}

void ClientConnection::joinWhenReady()
{
    if (!m_near)
        m_near = m_gate.takeSocket();
    if (!m_near || !m_isAccepted || m_hasEnded)
        return;
    m_connectTimer.stop();
    m_near->write(m_gate.response());
    m_bridge =
        std::make_unique<Bridge>(*m_near, *m_far, m_recorder,
                                 BridgeOptions{wire::Role::Client, m_options.limits, m_options.closeTimeout});
    connect(m_bridge.get(), &Bridge::closing, this, &ClientConnection::closing);
    connect(m_bridge.get(), &Bridge::ended, this, &ClientConnection::bridgeEnded);
    m_bridge->start(m_handshake->early());
}

void ClientConnection::send(const wire::Message &message)
{
    sendMessage(m_webSocket, message);
}

void ClientConnection::ping(const QByteArray &payload)
{
    if (m_bridge)
        m_bridge->ping(payload);
}

void ClientConnection::close(quint16 code, const QByteArray &reason)
{
    if (!m_bridge) {
        giveUp(StateKind::Closed, Cause::CancelledByUser);
        return;
    }
    m_bridge->beginClose(code, reason);
    // Qt's own close frame only tells the Bridge that all has been sent; the code and the reason are those
    // above.
    m_webSocket.close();
}

void ClientConnection::abort()
{
    if (m_bridge)
        m_bridge->abort();
    else
        giveUp(StateKind::Closed, Cause::CancelledByUser);
}

void ClientConnection::bridgeEnded(const StateEvent &event)
{
    m_end = event;
    endWhenDelivered();
}

/// The messages that came last are still on their way through Qt when the server has gone.
void ClientConnection::endWhenDelivered()
{
    const bool isDelivered = m_webSocket.state() == QAbstractSocket::UnconnectedState;
    if (m_end && isDelivered && !std::exchange(m_hasEnded, true))
        emit ended(*m_end);
}

void ClientConnection::fail(const StateEvent &event)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_connectTimer.stop();
    m_recorder.state(event);
    emit ended(event);
}

void ClientConnection::giveUp(StateKind kind, Cause cause, const QByteArray &detail)
{
    StateEvent event;
    event.kind = kind;
    event.phase = phase();
    event.cause = cause;
    event.detail = detail;
    if (m_handshake && !m_hasEnded)
        m_handshake->giveUp();
    fail(event);
}

Phase ClientConnection::phase() const
{
    return m_handshake ? Phase::Upgrade : m_dialer.phase();
}

} // namespace wireloupe::net
