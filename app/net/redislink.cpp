#include "net/redislink.h"

#include <utility>

#include <QRandomGenerator>

#include "capture/record.h"
#include "net/backoff.h"

namespace wireloupe::net {

namespace {

using capture::Cause;
using capture::StateEvent;
using capture::StateKind;

template <class Connection>
void release(std::unique_ptr<Connection> &connection)
{
    if (!connection)
        return;
    connection->disconnect();
    connection->close();
    connection.release()->deleteLater(); // not in the midst of its own signal
}

} // namespace

RedisLink::RedisLink(const ExchangeOptions &options, std::shared_ptr<server::ExchangeCounters> counters,
                     QObject *parent)
    : QObject(parent), m_options(options), m_counters(std::move(counters)), m_deadline(this), m_pause(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(options.connectTimeout);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Cause::TimedOut, m_url.shown()); });
    connect(&m_pause, &QTimer::timeout, this, &RedisLink::connectNow);
}

RedisLink::~RedisLink()
{
    cancelLookUp();
}

void RedisLink::start()
{
    if (m_status.state != ExchangeState::Off)
        return;
    QString error;
    const auto url = parseRedisUrl(m_options.url, error);
    if (!url) {
        setStatus(ExchangeState::Off, notSharing(Cause::BadUrl, error.toUtf8()));
        return;
    }
    m_url = *url;
    if (!m_options.password.isEmpty())
        m_url.password = m_options.password;
    m_attempts = 0;
    connectNow();
}

void RedisLink::stop()
{
    if (m_status.state == ExchangeState::Off)
        return;
    drop();
    m_pause.stop();
    setStatus(ExchangeState::Off, notSharing(Cause::None));
}

bool RedisLink::publish(const QByteArray &payload)
{
    return m_status.state == ExchangeState::Connected && m_publisher->publish(payload);
}

void RedisLink::connectNow()
{
    setStatus(ExchangeState::Connecting, m_status.event);
    if (m_url.isSocket())
        m_addresses = {QHostAddress()};
    else if (const QHostAddress address(m_url.host); !address.isNull())
        m_addresses = {address};
    else
        m_addresses.clear();
    if (m_addresses.isEmpty())
        lookUp();
    else
        openNext();
}

/// Here and not in hiredis, which would block the thread.
void RedisLink::lookUp()
{
    m_deadline.start();
    // By name: Qt 6.4 never frees a functor when its look-up is aborted.
    m_lookUp = QHostInfo::lookupHost(m_url.host, this, SLOT(takeAddresses(QHostInfo)));
}

void RedisLink::takeAddresses(const QHostInfo &info)
{
    m_lookUp = -1;
    m_addresses = info.addresses();
    if (m_addresses.isEmpty())
        fail(Cause::HostNotFound, m_url.host.toUtf8());
    else
        openNext();
}

void RedisLink::openNext()
{
    const QHostAddress address = m_addresses.takeFirst();
    m_subscriber = std::make_unique<RedisSubscriber>(m_url, m_options.channel, m_options.pingInterval);
    m_publisher = std::make_unique<RedisPublisher>(m_url, m_options, m_counters);
    watch(*m_subscriber);
    watch(*m_publisher);
    connect(m_subscriber.get(), &RedisSubscriber::messageReceived, this, &RedisLink::messageReceived);
    m_deadline.start();
    m_subscriber->open(address);
    m_publisher->open(address);
}

void RedisLink::watch(RedisConnection &connection)
{
    connect(&connection, &RedisConnection::ready, this, &RedisLink::takeReady);
    connect(&connection, &RedisConnection::failed, this, &RedisLink::fail);
}

void RedisLink::takeReady()
{
    if (!m_subscriber->isReady() || !m_publisher->isReady())
        return;
    m_deadline.stop();
    m_connectedSince = capture::monotonicNow();
    StateEvent event;
    event.kind = StateKind::Sharing;
    event.detail = m_url.shown() + ", channel " + m_options.channel;
    setStatus(ExchangeState::Connected, event);
}

void RedisLink::fail(Cause cause, const QByteArray &detail)
{
    const QList<QHostAddress> others = std::exchange(m_addresses, {});
    drop();
    // Who refuses us at one address does at the others.
    if (m_status.state != ExchangeState::Connecting || others.isEmpty() || cause == Cause::ExchangeRefused) {
        wait(cause, detail);
        return;
    }
    m_addresses = others;
    openNext();
}

void RedisLink::wait(Cause cause, const QByteArray &detail)
{
    const bool wasConnected = m_status.state == ExchangeState::Connected;
    if (wasConnected && capture::monotonicNow() - m_connectedSince > m_options.maxDelay)
        m_attempts = 0;
    const auto delay = backOff(++m_attempts, m_options.firstDelay, m_options.maxDelay,
                               QRandomGenerator::global()->generateDouble());
    StateEvent event = notSharing(cause, detail);
    event.number = static_cast<qint32>(delay.count());
    m_pause.start(delay);
    setStatus(ExchangeState::Waiting, event);
}

void RedisLink::drop()
{
    cancelLookUp();
    m_deadline.stop();
    m_addresses.clear();
    release(m_subscriber);
    release(m_publisher);
}

void RedisLink::cancelLookUp()
{
    if (const int lookUp = std::exchange(m_lookUp, -1); lookUp >= 0)
        QHostInfo::abortHostLookup(lookUp);
}

void RedisLink::setStatus(ExchangeState state, const StateEvent &event)
{
    m_status.state = state;
    m_status.event = event;
    m_status.nextTry = {};
    if (state == ExchangeState::Waiting)
        m_status.nextTry = capture::monotonicNow() + std::chrono::milliseconds(event.number);
    emit statusChanged(m_status);
}

} // namespace wireloupe::net
