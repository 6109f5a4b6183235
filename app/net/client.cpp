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

/// Calls `act` on the network thread; ignored where there is no connection then.
template <class Act>
void Client::withConnection(Act act)
{
    const auto actNow = [this, act = std::move(act)] {
        if (m_connection)
            act(*m_connection);
    };
    QMetaObject::invokeMethod(this, actNow, Qt::QueuedConnection);
}

void Client::send(const wire::Message &message)
{
    withConnection([this, message](ClientConnection &connection) {
        if (m_state == ClientState::Open)
            connection.send(message);
    });
}

void Client::ping(const QByteArray &payload)
{
    withConnection([this, payload](ClientConnection &connection) {
        if (m_state == ClientState::Open)
            connection.ping(payload);
    });
}

void Client::inject(const QByteArray &bytes)
{
    withConnection([bytes](ClientConnection &connection) { connection.inject(bytes); });
}

void Client::setKeepAlive(const KeepAlive &keepAlive)
{
    withConnection([keepAlive](ClientConnection &connection) { connection.setKeepAlive(keepAlive); });
}

void Client::setFragmentSize(qsizetype bytes)
{
    withConnection([bytes](ClientConnection &connection) { connection.setFragmentSize(bytes); });
}

void Client::setPongMuted(bool isMuted)
{
    withConnection([isMuted](ClientConnection &connection) { connection.setPongMuted(isMuted); });
}

void Client::halfClose()
{
    withConnection([](ClientConnection &connection) { connection.halfClose(); });
}

void Client::close(quint16 code, const QByteArray &reason)
{
    QMetaObject::invokeMethod(
        this, [this, code, reason] { closeNow(code, reason); }, Qt::QueuedConnection);
}

void Client::abort()
{
    withConnection([](ClientConnection &connection) { connection.abort(); });
}

Traffic Client::counters() const
{
    const std::scoped_lock lock(m_countersMutex);
    return m_counters ? m_counters->now() : Traffic();
}

void Client::openNow(const ClientOptions &options)
{
    dropConnection();
    const Recorder recorder(m_sink, m_id);
    {
        const std::scoped_lock lock(m_countersMutex);
        m_counters = recorder.counters();
    }
    m_connection = std::make_unique<ClientConnection>(recorder, options);
    connect(m_connection.get(), &ClientConnection::opened, this, &Client::opened);
    connect(m_connection.get(), &ClientConnection::closing, this, [this] { setState(ClientState::Closing); });
    connect(m_connection.get(), &ClientConnection::secured, this, &Client::secured);
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
    emit subprotocolChosen(m_connection->subprotocol());
    if (const auto &deflate = m_connection->deflate())
        emit deflateChosen(*deflate);
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
