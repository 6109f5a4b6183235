#pragma once

#include <QtGlobal>

namespace wireloupe::capture {

/// What became of the requests and replies of one kind: nothing is left out without being counted. Of a
/// finished capture
///
///     requests = samples + late + unanswered + interrupted + givenUp + waiting
///
/// holds for Ping, Reply and Served. Of OneWay and Gap only `samples`, `interrupted`, `negative` and
/// `withoutKey` mean something, for there are no requests.
struct LatencyCounts
{
    quint64 samples = 0;
    quint64 requests = 0;
    quint64 waiting = 0;     ///< requests without a reply that are younger than the timeout
    quint64 unanswered = 0;  ///< requests without a reply that are older
    quint64 late = 0;        ///< requests whose reply came after the timeout
    quint64 interrupted = 0; ///< what spans a LatencyMark, and requests whose connection has ended
    quint64 givenUp = 0;     ///< requests forgotten before their timeout, because too many waited
    quint64 unmatched = 0;   ///< replies that fit no request
    quint64 duplicates = 0;  ///< replies to a request that has been answered not long ago
    /// Messages that the rule says nothing about: without a value at its path, a match of its group, or a
    /// time stamp; or too large to be put together from their fragments.
    quint64 withoutKey = 0;
    quint64 negative = 0; ///< of the samples of OneWay: those below zero

    bool operator==(const LatencyCounts &) const = default;
};

} // namespace wireloupe::capture
