#pragma once

#include <memory>
#include <unordered_map>

#include "ui/latencytimepicture.h"

namespace wireloupe::ui {

/// Figures of one trace and traffic of its capture over time, in stretches that are as wide as a graph needs
/// them to be: at least a few pixels, and wider where there are few samples, of which percentiles would say
/// nothing. What it has merged for one picture it does not merge again for the next.
class LatencyTimeBands
{
public:
    /// Of stretches that reach into the range: at most about `most` of them.
    void update(const LatencyTrace &trace, const capture::TimeRange &range, int most);
    const std::vector<LatencyBand> &bands() const { return m_bands; }
    const std::vector<LatencyRate> &rates() const { return m_rates; }
    /// How often figures of several intervals have been merged so far.
    qint64 mergeCount() const { return m_mergeCount; }

private:
    using Time = std::chrono::nanoseconds;
    using Figures = std::shared_ptr<const capture::IntervalFigures>;

    /// An interval of the snapshot.
    struct Slice
    {
        capture::TimeRange range; ///< of the capture's time
        const capture::LatencyInterval *interval;
    };
    struct Merged
    {
        std::vector<Figures> parts;
        capture::LatencySummary summary;
    };

    void collect(const capture::LatencyIntervals &intervals, const capture::TimeRange &range);
    void collect(const capture::LatencySnapshot &snapshot, const capture::TimeRange &range);
    qint64 chooseGrouping(const LatencyTrace &trace, int most);
    void addGroup(const LatencyTrace &trace, std::size_t begin, std::size_t end);
    capture::LatencySummary summaryOf(Time begin, std::vector<Figures> parts);
    void breakAtMarks(const LatencyTrace &trace);

    std::vector<Slice> m_slices;
    Time m_width{1};                             ///< of a slice
    qint64 m_grouping = 1;                       ///< slices to a stretch: a power of 2
    std::unordered_map<qint64, Merged> m_merged; ///< by the begin of the stretch
    std::unordered_map<qint64, Merged> m_kept;   ///< those of the picture that is being made
    std::vector<LatencyBand> m_bands;
    std::vector<LatencyRate> m_rates;
    qint64 m_mergeCount = 0;
};

} // namespace wireloupe::ui
