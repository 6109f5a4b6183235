#include "capture/pairing.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

constexpr int maxPrefixTries = 8;
constexpr qsizetype maxPrefix = 64;
/// So many interruptions are known at a time. What spans an older one has long been unanswered.
constexpr std::size_t maxInterruptions = 64;

LatencySample sampleOf(const PendingRequest &request, const Pairing::Message &reply)
{
    // Two threads may stamp in another order than they record in.
    const auto duration = std::max(Pairing::Time{}, reply.time - request.sentAt);
    return {request.key.kind, request.sentAt, duration, request.row, reply.row, reply.connection};
}

} // namespace

Pairing::Pairing(const MatchRule &rule, quint64 seed, qint64 maxPending)
    : m_keys(rule, seed), m_timeout(rule.timeout), m_maxPending(std::max<qint64>(1, maxPending))
{
}

void Pairing::request(Kind kind, const Message &message)
{
    const auto key = keyOf(kind, message, true);
    if (!key) {
        ++m_counts[kind].withoutKey;
        return;
    }
    ++m_counts[kind].requests;
    m_waiting.add({*key, message.row, message.time});
    if (m_waiting.size() > m_maxPending)
        ++m_counts[m_waiting.takeOldest()->key.kind].givenUp;
}

Pairing::Reply Pairing::reply(Kind kind, const Message &message)
{
    const auto key = keyOf(kind, message, false);
    if (!key) {
        ++m_counts[kind].withoutKey;
        return {Outcome::WithoutKey, {}};
    }
    auto request = m_waiting.take(*key);
    if (!request && isPrefixAllowed(kind, message))
        request = takePrefixed(*key, message.payload);
    if (request)
        return settle(*request, message);
    if (const auto overdue = m_overdue.take(*key))
        return settleOverdue(*overdue, message);
    return {settleUnfit(*key, message), {}};
}

std::optional<RequestKey> Pairing::keyOf(Kind kind, const Message &message, bool isRequest) const
{
    if (kind == Kind::Ping)
        return RequestKey{message.connection, kind, m_keys.of(message.payload)};
    if (!message.hasPayload && m_keys.needsPayloads())
        return std::nullopt;
    const auto key = isRequest ? m_keys.ofRequest(message.payload) : m_keys.ofReply(message.payload);
    return key ? std::optional(RequestKey{message.connection, kind, *key}) : std::nullopt;
}

bool Pairing::isPrefixAllowed(Kind kind, const Message &message) const
{
    return kind != Kind::Ping && m_keys.kind() == MatchRule::Kind::SamePayload &&
           message.opcode == wire::Opcode::Text;
}

std::optional<PendingRequest> Pairing::takePrefixed(const RequestKey &whole, QByteArrayView payload)
{
    if (m_waiting.size(whole.kind) == 0)
        return std::nullopt;
    if (m_prefix > 0 && m_prefix < payload.size())
        if (auto request =
                m_waiting.take({whole.connection, whole.kind, m_keys.of(payload.sliced(m_prefix))}))
            return request;
    return m_waiting.takeAmongOldest(whole.connection, whole.kind, maxPrefixTries,
                                     [this, payload](const MatchKey &key) {
                                         const qsizetype prefix = payload.size() - key.size;
                                         if (key.size == 0 || prefix <= 0 || prefix > maxPrefix ||
                                             m_keys.of(payload.sliced(prefix)) != key)
                                             return false;
                                         m_prefix = prefix;
                                         return true;
                                     });
}

Pairing::Reply Pairing::settle(const PendingRequest &request, const Message &message)
{
    LatencyCounts &counts = m_counts[request.key.kind];
    const LatencySample sample = sampleOf(request, message);
    if (m_keys.kind() != MatchRule::Kind::Order || request.key.kind == Kind::Ping)
        m_answered.add(request.key);
    if (isInterrupted(sample.begin, sample.end())) {
        ++counts.interrupted;
        return {Outcome::Interrupted, sample};
    }
    ++counts.samples;
    return {Outcome::Sample, sample};
}

Pairing::Reply Pairing::settleOverdue(const PendingRequest &request, const Message &message)
{
    const LatencySample sample = sampleOf(request, message);
    m_answered.add(request.key);
    // As it was counted when it became overdue.
    if (isInterrupted(request.sentAt, request.sentAt + m_timeout))
        return {Outcome::Interrupted, sample};
    LatencyCounts &counts = m_counts[request.key.kind];
    --counts.unanswered;
    ++counts.late;
    return {Outcome::Late, sample};
}

Pairing::Outcome Pairing::settleUnfit(const RequestKey &key, const Message &message)
{
    bool isDuplicate = m_answered.contains(key);
    if (!isDuplicate && m_prefix > 0 && m_prefix < message.payload.size() &&
        isPrefixAllowed(key.kind, message))
        isDuplicate =
            m_answered.contains({key.connection, key.kind, m_keys.of(message.payload.sliced(m_prefix))});
    LatencyCounts &counts = m_counts[key.kind];
    ++(isDuplicate ? counts.duplicates : counts.unmatched);
    return isDuplicate ? Outcome::Duplicate : Outcome::Unmatched;
}

void Pairing::interrupt(const TimeRange &time)
{
    m_interruptions.push_back(time);
    if (m_interruptions.size() > maxInterruptions)
        m_interruptions.pop_front();
}

bool Pairing::isInterrupted(Time begin, Time end) const
{
    return std::ranges::any_of(
        m_interruptions,
        [begin, end](const TimeRange &time) { return begin < time.end && time.begin < end; });
}

void Pairing::endConnection(ConnectionId connection)
{
    for (const Kind kind : {Kind::Ping, Kind::Reply, Kind::Served}) {
        while (m_waiting.takeOldestOf(connection, kind))
            ++m_counts[kind].interrupted;
        while (m_overdue.takeOldestOf(connection, kind)) {
        }
    }
}

void Pairing::advance(Time now)
{
    m_now = std::max(m_now, now);
    while (m_waiting.oldest() && m_now - m_waiting.oldest()->sentAt > m_timeout)
        expire(*m_waiting.takeOldest());
    while (m_overdue.oldest() && m_now - m_overdue.oldest()->sentAt > overdueTimeouts * m_timeout)
        m_overdue.takeOldest();
}

void Pairing::expire(const PendingRequest &request)
{
    LatencyCounts &counts = m_counts[request.key.kind];
    if (isInterrupted(request.sentAt, request.sentAt + m_timeout)) {
        ++counts.interrupted;
    } else {
        ++counts.unanswered;
        if (m_listener)
            m_listener->requestUnanswered(request.key.kind, request.sentAt + m_timeout);
    }
    m_overdue.add(request);
    if (m_overdue.size() > m_maxPending)
        m_overdue.takeOldest();
}

LatencyCounts Pairing::counts(Kind kind) const
{
    LatencyCounts counts = m_counts[kind];
    counts.waiting = static_cast<quint64>(m_waiting.size(kind));
    return counts;
}

qint64 Pairing::memoryUse() const
{
    constexpr qint64 answeredSize = 50;
    return m_waiting.memoryUse() + m_overdue.memoryUse() +
           static_cast<qint64>(m_answered.size()) * answeredSize;
}

} // namespace wireloupe::capture
