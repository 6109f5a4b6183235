#include "net/serverexchange.h"

#include <utility>

namespace wireloupe::net {

ServerExchange::ServerExchange(const ExchangeOptions &options, const wire::Limits &limits,
                               const Recorder &recorder, std::shared_ptr<server::ExchangeCounters> counters,
                               QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_link(options, counters, this)
    , m_sharing([this](const QByteArray &payload) { return m_link.publish(payload); }, counters, limits)
{
    connect(&m_link, &RedisLink::messageReceived, this,
            [this](const QByteArray &payload) { m_sharing.take(payload); });
    connect(&m_link, &RedisLink::statusChanged, this, &ServerExchange::takeStatus);
}

void ServerExchange::takeStatus(const ExchangeStatus &status)
{
    const bool isWorthIt = status.state != ExchangeState::Connecting &&
                           (status.state != ExchangeState::Off || status.event.cause != capture::Cause::None);
    capture::StateEvent event = status.event;
    event.number = 0;
    if (isWorthIt && std::exchange(m_recorded, event) != event)
        m_recorder.state(status.event);
    emit statusChanged(status);
}

} // namespace wireloupe::net
