#include "session/clientsession.h"

#include <utility>

#include "session/clientoptions.h"
#include "session/runtime.h"

namespace wireloupe::session {

ClientSession::ClientSession(Runtime &runtime, std::shared_ptr<capture::Store> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_client(runtime.clientThread().adopt(std::make_unique<net::Client>(m_store)))
    , m_latency(m_store, runtime.analysisPool())
{
    m_pingTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pingTimer, &QTimer::timeout, this, &ClientSession::sendTimedPing);
    connect(&m_latency, &LatencyFeed::changed, this, &ClientSession::latencyChanged);
    watchClient();
}

ClientSession::~ClientSession() = default;

void ClientSession::watchClient()
{
    connect(m_client.get(), &net::Client::stateChanged, this, &ClientSession::setState);
    connect(
        m_client.get(), &net::Client::ended, this,
        [this](const capture::StateEvent &event) { m_lastEnd = event; });
    connect(m_client.get(), &net::Client::subprotocolChosen, this,
            [this](const QByteArray &subprotocol) { m_subprotocol = subprotocol; });
}

void ClientSession::setProfile(const workspace::Profile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_pingTimer.setInterval(profile.pingIntervalMs);
    if (profile.pingIntervalMs == 0)
        m_pingTimer.stop();
    else if (isOpen())
        m_pingTimer.start();
    emit profileChanged();
}

void ClientSession::open()
{
    m_subprotocol.clear();
    if (const auto options = clientOptions(m_profile)) {
        m_client->open(*options);
        return;
    }
    m_client->abort();
    fail({.kind = capture::StateKind::Failed,
          .phase = capture::Phase::Address,
          .cause = capture::Cause::BadUrl,
          .detail = m_profile.url.toUtf8()});
}

void ClientSession::fail(const capture::StateEvent &event)
{
    capture::Record record;
    record.head.time = capture::monotonicNow();
    record.head.connection = capture::ConnectionId{1};
    record.head.kind = capture::RecordKind::State;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    m_store->append(record);
    m_lastEnd = event;
    setState(net::ClientState::Failed);
}

void ClientSession::close(quint16 code, const QByteArray &reason)
{
    m_client->close(code, reason);
}

void ClientSession::abort()
{
    m_client->abort();
}

void ClientSession::send(const wire::Message &message)
{
    m_client->send(message);
}

void ClientSession::ping(const QByteArray &payload)
{
    m_client->ping(payload);
}

void ClientSession::setPingInterval(std::chrono::milliseconds interval)
{
    workspace::Profile profile = m_profile;
    profile.pingIntervalMs = static_cast<int>(interval.count());
    setProfile(profile);
}

/// Each has a payload of its own, so that its pong is found even among late and unsolicited ones (RFC 6455
/// section 5.5.3).
void ClientSession::sendTimedPing()
{
    m_client->ping("wl" + QByteArray::number(++m_pingCounter));
}

void ClientSession::clear()
{
    m_store->clear();
    m_latency.reset();
}

void ClientSession::inject(const QByteArray &bytes)
{
    m_client->inject(bytes);
}

void ClientSession::setPongMuted(bool isMuted)
{
    if (std::exchange(m_isPongMuted, isMuted) == isMuted)
        return;
    m_client->setPongMuted(isMuted);
    emit pongMutedChanged(isMuted);
}

void ClientSession::halfClose()
{
    m_client->halfClose();
}

void ClientSession::reconnectNow() {}

void ClientSession::stopReconnecting() {}

void ClientSession::setState(net::ClientState state)
{
    m_state = state;
    if (isOpen()) {
        m_openSince = capture::monotonicNow();
        if (m_profile.pingIntervalMs > 0)
            m_pingTimer.start(m_profile.pingIntervalMs);
    } else {
        m_pingTimer.stop();
    }
    emit stateChanged(state);
}

} // namespace wireloupe::session
