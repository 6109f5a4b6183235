#pragma once

#include "ui/latencytimepicture.h"

namespace wireloupe::ui {

/// The samples of one trace that stand within a range, and which of them a graph draws. Keeps its memory from
/// one picture to the next.
class LatencyTimePoints
{
public:
    using Sample = capture::LatencySample;

    /// Of those that the snapshot still has one by one; of the time before them, those that stand for its
    /// intervals. `trace` has to stay until the next call.
    void gather(const LatencyTrace &trace, const capture::TimeRange &range);
    bool isEmpty() const { return m_found.empty(); }
    /// The shortest and the longest; not of none.
    DurationRange durations() const;

    /// One for each cell of a grid, the first that was found: so every one that stands alone, as an outlier
    /// does. The columns do not move with the range, so that those that are drawn stay the same ones.
    std::vector<Sample> thinned(const DurationScale &scale, const LatencyTimeView &view);
    /// Those whose request or reply is among the rows: of all, or of very many rows those that are `drawn`
    /// only. At most maxMarked.
    std::vector<Sample> among(const capture::RowSet &rows, const std::vector<Sample> &drawn) const;

    static constexpr std::size_t maxMarked = 2'000;
    static constexpr qint64 manyRows = 4'096;

private:
    struct Found
    {
        std::chrono::nanoseconds time; ///< of the graph
        std::chrono::nanoseconds duration;
        const Sample *sample;
    };

    void add(const Sample &sample);
    void addPoints(const capture::LatencyIntervals &intervals, const capture::TimeRange &range);

    capture::TimeRange m_range;
    std::chrono::nanoseconds m_shift{};
    Sample::Kind m_kind = Sample::Kind::Ping;
    std::vector<Found> m_found;
    std::vector<Found> m_taken;
    std::vector<bool> m_isTaken;
};

} // namespace wireloupe::ui
