#pragma once

#include <chrono>
#include <map>
#include <optional>

#include <QtGlobal>

#include "server/tokenbucket.h"

namespace wireloupe::net {

/// How many bytes of a stream may go, and when: no faster than a rate, in slices, and none beyond a place
/// where the stream is to stall. No I/O, no timer; the caller says what time it is, which never runs
/// backwards.
class Pace
{
public:
    using Time = std::chrono::nanoseconds;

    /// Bytes a second; 0: any number. A stall under way goes on.
    void setRate(qint64 bytesPerSecond);
    /// Behind the first `offset` bytes of the stream nothing goes for `duration`, which begins when they have
    /// gone; 0: for good.
    void stallAt(quint64 offset, std::chrono::milliseconds duration);

    /// How many of `wanted` bytes may go now. 0: ask again at nextTurn().
    qint64 allowance(qint64 wanted, Time now);
    /// So many have gone.
    void take(qint64 bytes);

    /// After allowance() was 0, and no rate was set since; nothing: never.
    std::optional<Time> nextTurn() const { return m_nextTurn; }
    /// All that have gone.
    quint64 taken() const { return m_taken; }

private:
    bool isStalled(Time now);

    std::optional<server::TokenBucket> m_bucket;
    double m_slice = 0;                                    ///< bytes that go at once, where there are so many
    std::map<quint64, std::chrono::milliseconds> m_stalls; ///< that are to come, by offset
    std::optional<Time> m_stalledUntil;
    bool m_isStalledForGood = false;
    std::optional<Time> m_nextTurn;
    quint64 m_taken = 0;
};

} // namespace wireloupe::net
