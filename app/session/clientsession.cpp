#include "session/clientsession.h"

#include <utility>

#include <QRandomGenerator>

#include "session/clientoptions.h"
#include "session/latencyrules.h"
#include "session/runtime.h"

namespace wireloupe::session {

using namespace Qt::StringLiterals;

ClientSession::ClientSession(Runtime &runtime, std::shared_ptr<capture::Store> store, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
    , m_store(std::move(store))
    , m_client(runtime.clientThread().adopt(std::make_unique<net::Client>(m_store)))
    , m_latency(m_store, runtime.analysisPool())
    , m_budgets(m_latency, m_store)
    , m_reconnector([] { return QRandomGenerator::global()->generateDouble(); })
{
    m_pauseTimer.setSingleShot(true);
    m_pauseTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pauseTimer, &QTimer::timeout, this, &ClientSession::reconnectNow);
    watchClient();
}

ClientSession::~ClientSession() = default;

void ClientSession::watchClient()
{
    const net::Client *client = m_client.get();
    connect(client, &net::Client::stateChanged, this, &ClientSession::setState);
    connect(client, &net::Client::ended, this, &ClientSession::takeEnd);
    connect(
        client, &net::Client::subprotocolChosen, this,
        [this](const QByteArray &subprotocol) { m_subprotocol = subprotocol; });
    connect(
        client, &net::Client::secured, this, [this](const capture::TlsDetails &details) { m_tls = details; });
    connect(client, &net::Client::deflateChosen, this,
            [this](const wire::DeflateParameters &parameters) { m_deflate = parameters; });
}

void ClientSession::setProfile(const workspace::Profile &profile)
{
    if (profile == m_profile)
        return;
    const workspace::Profile old = std::exchange(m_profile, profile);
    if (old.pingIntervalMs != profile.pingIntervalMs || old.pongTimeoutMs != profile.pongTimeoutMs)
        m_client->setKeepAlive(keepAlive(profile));
    if (old.fragmentSize != profile.fragmentSize)
        m_client->setFragmentSize(profile.fragmentSize);
    if (const auto rules = latencyRules(profile.latency); rules != latencyRules(old.latency))
        m_latency.setRules(rules);
    if (old.latencyBudgets != profile.latencyBudgets)
        m_budgets.setBudgets(latencyBudgets(profile.latencyBudgets));
    m_reconnector.setOptions(profile.reconnect);
    if (!profile.reconnect.isEnabled)
        endPause();
    emit profileChanged();
}

void ClientSession::setEditedProfile(const workspace::Profile &edited)
{
    using net::ClientState;
    const bool isLive =
        m_state == ClientState::Connecting || m_state == ClientState::Open || m_state == ClientState::Closing;
    if (!isLive && !m_pause)
        return setProfile(edited);
    workspace::Profile live = m_profile;
    live.pingIntervalMs = edited.pingIntervalMs;
    live.pongTimeoutMs = edited.pongTimeoutMs;
    live.fragmentSize = edited.fragmentSize;
    live.reconnect = edited.reconnect;
    live.latency = edited.latency;
    live.latencyBudgets = edited.latencyBudgets;
    setProfile(live);
}

void ClientSession::open()
{
    m_reconnector.start();
    endPause();
    setPongMuted(false);
    connectNow();
}

/// The connection that the user asks for, or an attempt to make a lost one again.
void ClientSession::connectNow()
{
    m_subprotocol.clear();
    m_tls.reset();
    m_deflate.reset();
    if (auto options = clientOptions(m_profile, m_runtime.trustedCertificates())) {
        options->tls.isVerified = m_isVerifying;
        options->isPongMuted = m_isPongMuted;
        m_client->open(*options);
        return;
    }
    m_reconnector.stop();
    m_client->abort();
    fail(badUrl(m_profile.url));
}

/// Comes before the state that it leads to.
void ClientSession::takeEnd(const capture::StateEvent &event)
{
    m_lastEnd = event;
    const Reconnector::Decision decision = m_reconnector.ended(event, capture::monotonicNow());
    if (const auto *attempt = std::get_if<Reconnector::Attempt>(&decision)) {
        waitFor(*attempt);
    } else if (const auto *givenUp = std::get_if<Reconnector::GivenUp>(&decision)) {
        m_lastEnd = {.kind = capture::StateKind::Failed,
                     .cause = capture::Cause::ReconnectGivenUp,
                     .number = givenUp->attempts,
                     .detail = {}};
        record(m_lastEnd);
    }
}

void ClientSession::waitFor(const Reconnector::Attempt &attempt)
{
    record({.kind = capture::StateKind::Waiting,
            .number = static_cast<qint32>(attempt.delay.count()),
            .detail = QByteArray::number(attempt.number)});
    m_pause = Pause{attempt.number, capture::monotonicNow() + attempt.delay};
    m_pauseTimer.start(attempt.delay);
    emit pauseChanged();
}

void ClientSession::endPause()
{
    m_pauseTimer.stop();
    if (std::exchange(m_pause, std::nullopt))
        emit pauseChanged();
}

void ClientSession::reconnectNow()
{
    if (!m_pause)
        return;
    endPause();
    connectNow();
}

void ClientSession::stopReconnecting()
{
    m_reconnector.stop();
    endPause();
}

void ClientSession::fail(const capture::StateEvent &event)
{
    record(event);
    m_lastEnd = event;
    setState(net::ClientState::Failed);
}

void ClientSession::record(const capture::StateEvent &event)
{
    capture::Record record;
    record.head.time = capture::monotonicNow();
    record.head.connection = capture::ConnectionId{1};
    record.head.kind = capture::RecordKind::State;
    record.payload = event.serialize();
    record.head.payloadLength = static_cast<quint64>(record.payload.size());
    m_store->append(record);
}

void ClientSession::close(quint16 code, const QByteArray &reason)
{
    stopReconnecting();
    m_client->close(code, reason);
}

void ClientSession::abort()
{
    stopReconnecting();
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

void ClientSession::clear()
{
    m_store->clear();
    m_latency.reset();
    m_budgets.reset();
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
    if (isOpen())
        stopReconnecting();
    m_client->halfClose();
}

void ClientSession::setState(net::ClientState state)
{
    m_state = state;
    if (isOpen()) {
        m_openSince = capture::monotonicNow();
        m_reconnector.opened(m_openSince);
    } else if (state == net::ClientState::Closed || state == net::ClientState::Failed) {
        m_deflate.reset();
    }
    emit stateChanged(state);
}

} // namespace wireloupe::session
