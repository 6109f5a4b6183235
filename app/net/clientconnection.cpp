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
    : m_recorder(recorder), m_options(options), m_opening(options, recorder)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { giveUp(StateKind::Failed, Cause::TimedOut); });
    connect(&m_gate, &LoopbackGate::entered, this, &ClientConnection::welcomeWhenReady);
    connect(&m_opening, &ClientOpening::accepted, this, &ClientConnection::accepted);
    connect(&m_opening, &ClientOpening::failed, this, &ClientConnection::fail);
    connect(&m_opening, &ClientOpening::secured, this, &ClientConnection::secured);

    m_webSocket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_webSocket, &QWebSocket::connected, this, &ClientConnection::join);
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
    const auto begun = m_recorder.state(connecting);
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
    m_opening.start(begun);
}

void ClientConnection::accepted()
{
    m_isAccepted = true;
    StateEvent open;
    open.kind = StateKind::Open;
    open.phase = Phase::Open;
    open.detail = subprotocol();
    open.times = m_opening.times();
    m_recorder.state(open);
    welcomeWhenReady();
}

/// The QWebSocket gets its response, and comes to join().
void ClientConnection::welcomeWhenReady()
{
    if (!m_near)
        m_near = m_gate.takeSocket();
    if (m_near && m_isAccepted && !m_hasEnded)
        m_near->write(m_gate.response());
}

/// Not before the QWebSocket is open: so the client is open before anything that the server has said, its
/// close frame included, is handed on.
void ClientConnection::join()
{
    if (m_hasEnded)
        return;
    m_connectTimer.stop();
    m_bridge = std::make_unique<Bridge>(*m_near, m_opening.socket(), m_recorder, bridgeOptions());
    connect(m_bridge.get(), &Bridge::closing, this, &ClientConnection::closing);
    connect(m_bridge.get(), &Bridge::ended, this, &ClientConnection::bridgeEnded);
    if (const auto &message = m_opening.firstMessage())
        send(*message);
    emit opened();
    m_bridge->start(m_opening.early());
}

BridgeOptions ClientConnection::bridgeOptions() const
{
    BridgeOptions options;
    options.role = wire::Role::Client;
    options.limits = m_options.limits;
    options.closeTimeout = m_options.closeTimeout;
    options.framing = {deflate(), m_options.deflate.level, m_options.deflate.threshold,
                       m_options.fragmentSize};
    options.keepAlive = m_options.keepAlive;
    options.isPongMuted = m_options.isPongMuted;
    return options;
}

void ClientConnection::send(const wire::Message &message)
{
    if (m_webSocket.state() != QAbstractSocket::ConnectedState)
        return; // it is closing already
    ++m_sentMessages;
    sendMessage(m_webSocket, message);
}

void ClientConnection::ping(const QByteArray &payload)
{
    if (m_bridge)
        m_bridge->ping(payload);
}

void ClientConnection::inject(const QByteArray &bytes)
{
    if (m_bridge)
        m_bridge->afterMessages(
            m_sentMessages, [this, bytes] { m_bridge->inject(bytes); });
}

void ClientConnection::setFragmentSize(qsizetype bytes)
{
    m_options.fragmentSize = bytes;
    if (m_bridge)
        m_bridge->setFragmentSize(bytes);
}

void ClientConnection::setPongMuted(bool isMuted)
{
    m_options.isPongMuted = isMuted;
    if (m_bridge)
        m_bridge->setPongMuted(isMuted);
}

void ClientConnection::setKeepAlive(const KeepAlive &keepAlive)
{
    m_options.keepAlive = keepAlive;
    if (m_bridge)
        m_bridge->setKeepAlive(keepAlive);
}

void ClientConnection::halfClose()
{
    if (m_bridge)
        m_bridge->afterMessages(
            m_sentMessages, [this] { m_bridge->halfClose(); });
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
    event.phase = m_opening.phase();
    event.cause = cause;
    event.detail = detail;
    event.times = m_opening.times();
    if (!m_hasEnded)
        m_opening.giveUp();
    fail(event);
}

} // namespace wireloupe::net
