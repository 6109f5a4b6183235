#pragma once

#include <deque>

#include "capture/latencycounts.h"
#include "capture/latencylistener.h"
#include "capture/matchkeys.h"
#include "capture/pendingrequests.h"
#include "capture/recentkeys.h"
#include "capture/timerange.h"
#include "wire/frame.h"

namespace wireloupe::capture {

/// Finds the request to each reply by a MatchRule, and counts what became of every one. A ping is a request
/// too, whatever the rule: its reply is the pong with its payload.
///
/// - Of requests with the same key the oldest is answered first; by Kind::Order all have the same.
/// - A request is unanswered once it is older than the timeout. It is remembered up to ten times as long: a
///   reply that comes then is late. One that waits in time goes first, so a reply that was lost does not put
///   off all that follow.
/// - A reply to one of the last 16,384 that were answered is a duplicate, any other that fits nothing is
///   unmatched.
/// - What spans an interruption is neither a sample nor late nor unanswered, but interrupted; so is what
/// waits
///   on a connection that ends.
/// - Behind a short prefix, as an echo server may put before it, the same payload is found for one of the
///   eight oldest requests, and for every one whose prefix is as long as the last one's.
///
/// Memory is bounded by the number of requests that wait: the oldest is given up first. As many again are
/// remembered for replies that are late. Not thread-safe.
class Pairing
{
public:
    using Kind = LatencySample::Kind;
    using Time = std::chrono::nanoseconds;

    static constexpr int overdueTimeouts = 10;
    static constexpr std::size_t maxAnswered = 16'384;

    /// `seed`: of the hashes; any number that peers cannot know.
    Pairing(const MatchRule &rule, quint64 seed, qint64 maxPending);

    /// What is told of requests that stay without a reply; null: nobody.
    void setListener(LatencyListener *listener) { m_listener = listener; }

    struct Message
    {
        Row row{};
        ConnectionId connection{};
        Time time{};
        wire::Opcode opcode = wire::Opcode::Text;
        QByteArrayView payload;
        bool hasPayload = true; ///< false: it is not known
    };
    enum class Outcome : quint8 { Sample, Late, Interrupted, Duplicate, Unmatched, WithoutKey };
    struct Reply
    {
        Outcome outcome = Outcome::Unmatched;
        LatencySample sample; ///< of the first three
    };

    /// `kind` is Ping, Reply or Served. Messages come in the order of the rows.
    void request(Kind kind, const Message &message);
    Reply reply(Kind kind, const Message &message);
    /// From now on what spans the time is interrupted.
    void interrupt(const TimeRange &time);
    bool isInterrupted(Time begin, Time end) const;
    /// Nothing more will come on the connection.
    void endConnection(ConnectionId connection);
    /// All rows with times before `now` have been shown. Never goes back.
    void advance(Time now);

    LatencyCounts counts(Kind kind) const;
    const MatchKeys &keys() const { return m_keys; }
    qint64 memoryUse() const;

private:
    friend class LatencyArchive;

    std::optional<RequestKey> keyOf(Kind kind, const Message &message, bool isRequest) const;
    std::optional<PendingRequest> takePrefixed(const RequestKey &whole, QByteArrayView payload);
    Reply settle(const PendingRequest &request, const Message &message);
    Reply settleOverdue(const PendingRequest &request, const Message &message);
    Outcome settleUnfit(const RequestKey &key, const Message &message);
    void expire(const PendingRequest &request);
    bool isPrefixAllowed(Kind kind, const Message &message) const;

    MatchKeys m_keys;
    Time m_timeout;
    qint64 m_maxPending;
    LatencyListener *m_listener = nullptr;
    Time m_now = Time::min();
    PendingRequests m_waiting;
    PendingRequests m_overdue;
    RecentKeys m_answered{maxAnswered};
    std::deque<TimeRange> m_interruptions;
    qsizetype m_prefix = 0; ///< of the last reply that had one
    PerLatencyKind<LatencyCounts> m_counts;
};

} // namespace wireloupe::capture
