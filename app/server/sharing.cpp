#include "server/sharing.h"

#include <utility>

#include "wire/utf8validator.h"

namespace wireloupe::server {

namespace {

/// Far more than share a channel, and small: who writes to it could invent any number.
constexpr qsizetype maxInstances = 1024;

} // namespace

ExchangeCounts ExchangeCounters::now() const
{
    constexpr auto order = std::memory_order_relaxed;
    return {published.load(order), received.load(order), notShared.load(order), refused.load(order)};
}

Sharing::Sharing(Send send, std::shared_ptr<ExchangeCounters> counters, const wire::Limits &limits,
                 const QUuid &instance)
    : m_send(std::move(send))
    , m_counters(std::move(counters))
    , m_maxPayload(limits.maxMessagePayload)
    , m_instance(instance)
    , m_heard(maxInstances)
{
}

void Sharing::publish(const Topic &topic, const wire::Message &message)
{
    const auto payload = serialize({m_instance, m_sequence + 1, topic, message});
    if (payload && m_send(*payload))
        ++m_sequence;
    else
        ++m_counters->notShared;
}

void Sharing::take(QByteArrayView payload)
{
    if (isEnvelope(payload))
        takeEnvelope(payload);
    else
        takePlain(payload);
}

void Sharing::takeEnvelope(QByteArrayView payload)
{
    // Half of what comes is our own, as a rule: not worth to be taken apart.
    if (instanceOf(payload) == m_instance)
        return;
    const auto envelope = parseEnvelope(payload);
    const bool isGood = envelope && static_cast<quint64>(envelope->message.payload.size()) <= m_maxPayload &&
                        isNew(*envelope);
    if (!isGood) {
        ++m_counters->refused;
        return;
    }
    ++m_counters->received;
    deliver(envelope->topic.route, envelope->topic.room, envelope->message);
}

void Sharing::takePlain(QByteArrayView payload)
{
    if (static_cast<quint64>(payload.size()) > m_maxPayload) {
        ++m_counters->refused;
        return;
    }
    ++m_counters->received;
    const auto type = wire::isValidUtf8(payload) ? wire::Message::Type::Text : wire::Message::Type::Binary;
    deliver(std::nullopt, std::nullopt, {type, payload.toByteArray()});
}

bool Sharing::isNew(const Envelope &envelope)
{
    quint64 *highest = m_heard.object(envelope.instance);
    if (!highest)
        return m_heard.insert(envelope.instance, new quint64(envelope.sequence));
    if (envelope.sequence <= *highest)
        return false;
    *highest = envelope.sequence;
    return true;
}

} // namespace wireloupe::server
