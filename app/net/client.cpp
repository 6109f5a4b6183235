#include "net/client.h"

#include <utility>

#include "net/clientconnection.h"

namespace wireloupe::net {

Client::Client(std::shared_ptr<capture::FrameSink> sink, capture::ConnectionId id)
    : m_sink(std::move(sink)), m_id(id)
{
}

Client::~Client()
{
    dropConnection();
}

void Client::open(const ClientOptions &options)
{
    QMetaObject::invokeMethod(
        this, [this, options] { openNow(options); }, Qt::QueuedConnection);
}

void Client::send(const wire::Message &message)
{
    const auto sendNow = [this, message] {
        if (m_state == ClientState::Open)
            m_connection->send(message);
    };
    QMetaObject::invokeMethod(this, sendNow, Qt::QueuedConnection);
}

void Client::ping(const QByteArray &payload)
{
    const auto pingNow = [this, payload] {
        if (m_state == ClientState::Open)
            m_connection->ping(payload);
    };
    QMetaObject::invokeMethod(this, pingNow, Qt::QueuedConnection);
}

void Client::inject(const QByteArray &bytes)
{
    Q_UNUSED(bytes)
}

void Client::setKeepAlive(const KeepAlive &keepAlive)
{
    Q_UNUSED(keepAlive)
}

void Client::setFragmentSize(qsizetype bytes)
{
    Q_UNUSED(bytes)
}

void Client::setPongMuted(bool isMuted)
{
    Q_UNUSED(isMuted)
}

void Client::halfClose() {}

void Client::close(quint16 code, const QByteArray &reason)
{
    QMetaObject::invokeMethod(
        this, [this, code, reason] { closeNow(code, reason); }, Qt::QueuedConnection);
}

void Client::abort()
{
    const auto abortNow = [this] {
        if (m_connection)
            m_connection->abort();
    };
    QMetaObject::invokeMethod(this, abortNow, Qt::QueuedConnection);
}

void Client::openNow(const ClientOptions &options)
{
    dropConnection();
    m_connection = std::make_unique<ClientConnection>(Recorder(m_sink, m_id), options);
    connect(m_connection.get(), &ClientConnection::opened, this, &Client::opened);
    connect(m_connection.get(), &ClientConnection::closing, this, [this] { setState(ClientState::Closing); });
    connect(m_connection.get(), &ClientConnection::messageReceived, this, &Client::messageReceived);
    connect(m_connection.get(), &ClientConnection::ended, this, &Client::end);
    setState(ClientState::Connecting);
    m_connection->start();
}

void Client::closeNow(quint16 code, const QByteArray &reason)
{
    if (m_state == ClientState::Connecting || m_state == ClientState::Open)
        m_connection->close(code, reason);
}

void Client::opened()
{
    // The server may have begun to close before Qt came to know that it is open.
    if (m_state != ClientState::Connecting)
        return;
    emit subprotocolChosen(m_connection->subprotocol());
    setState(ClientState::Open);
}

void Client::setState(ClientState state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

void Client::end(const capture::StateEvent &event)
{
    // Not in the midst of its own signal.
    m_connection->disconnect(this);
    m_connection.release()->deleteLater();
    emit ended(event);
    setState(event.kind == capture::StateKind::Closed ? ClientState::Closed : ClientState::Failed);
}

/// Its end is recorded, and concerns nobody else any more.
void Client::dropConnection()
{
    if (m_connection)
        m_connection->disconnect(this);
    m_connection.reset();
}

} // namespace wireloupe::net
