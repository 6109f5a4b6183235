#pragma once

#include <chrono>
#include <deque>
#include <optional>

#include "capture/rowindex.h"

namespace wireloupe::capture {

/// How much of a recording is kept: the oldest rows go first. Zero: no limit.
struct RingLimit
{
    qint64 bytes = 0; ///< of records: the newest is kept, however large it is
    qint64 rows = 0;
    std::chrono::seconds age{}; ///< since a row came; kept to a second or two

    bool operator==(const RingLimit &) const = default;
};

/// Which rows a limit leaves. No clock and no I/O: times are those of monotonicNow(). Not thread-safe.
class Ring
{
public:
    using Time = std::chrono::nanoseconds;

    void setLimit(const RingLimit &limit) { m_limit = limit; }
    const RingLimit &limit() const { return m_limit; }

    /// All rows before `end` have come by `now`. To be told now and then as rows come: one time a second is
    /// kept, 16 bytes, for as long as rows of that second are.
    void note(Row end, Time now);
    /// The first row to keep of those in `rows`, the last of which ends at `endOffset`.
    Row firstToKeep(const RowIndex &rows, quint64 endOffset, Time now) const;
    /// Rows before `first` have gone.
    void forgetBefore(Row first);
    void clear() { m_arrivals.clear(); }
    /// When firstToKeep() may come to more by itself, though no rows come: nothing for never.
    std::optional<Time> nextExpiry() const;

private:
    /// By `time` the rows before `end` had come.
    struct Arrival
    {
        Row end{};
        Time time{};
    };

    RingLimit m_limit;
    std::deque<Arrival> m_arrivals; ///< ascending in both; the last one still moves on
};

/// The first of `rows` that begins at `offset` or behind it; the end where there is none.
Row firstRowFrom(const RowIndex &rows, quint64 offset);

} // namespace wireloupe::capture
