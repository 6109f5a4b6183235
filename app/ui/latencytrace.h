#pragma once

#include <algorithm>
#include <vector>

#include <QString>

#include "capture/latencysnapshot.h"
#include "capture/rowset.h"

namespace wireloupe::ui {

/// One line of the latency graphs: what was measured of one kind in one capture. A value, cheap to copy.
struct LatencyTrace
{
    QString name; ///< as legends and tables say it; may come from a file
    capture::LatencySnapshot snapshot;
    capture::LatencySample::Kind kind = capture::LatencySample::Kind::Ping;
    /// To be added to the capture's times, which makes them times of the graph: zero unless captures are
    /// compared (capture::LatencyComparison::shift()).
    std::chrono::nanoseconds shift{};
    int source = 0; ///< which capture it is of: rows of another source are other rows
    int sign = 0;   ///< which of traceSign()'s colours and shapes stands for it, everywhere
    /// Of OneWay: the time stamps are by the clock of this machine. Else the offset of the two clocks is not
    /// known, and in every number.
    bool isOneClock = false;
};

/// A sample that the user points at: the rows that it lies between, in the capture of `source`.
struct LatencyPick
{
    int source = 0;
    capture::LatencySample sample;

    /// One, where the sample is of a single message.
    capture::RowSet rows() const
    {
        const auto [first, last] = std::minmax(sample.request, sample.reply);
        return first == last ? capture::RowSet{first} : capture::RowSet{first, last};
    }
    bool operator==(const LatencyPick &) const = default;
};

/// What all views of latencies show at a time.
struct LatencyTraces
{
    std::vector<LatencyTrace> traces;
    /// Whose bands and histogram are drawn where there is room for those of one only; in range of `traces`
    /// unless they are empty.
    std::size_t subject = 0;
    /// The part of the graph's time that is looked at: figures, histogram and curve are of what ended in it.
    capture::TimeRange range;
    /// Of the whole: from the first row to the last one of all.
    capture::TimeRange span;
};

} // namespace wireloupe::ui
