#pragma once

#include <chrono>
#include <vector>

#include <QtGlobal>

namespace wireloupe::capture {

/// What crossed the wire in one stretch of time.
struct RateBin
{
    qint64 framesIn = 0;
    qint64 framesOut = 0;
    quint64 bytesIn = 0; ///< on the wire
    quint64 bytesOut = 0;

    qint64 frames() const { return framesIn + framesOut; }
    RateBin &operator+=(const RateBin &other);
    bool operator==(const RateBin &) const = default;
};

/// Traffic over time, in stretches of the same width that begin with the first thing added. As time grows
/// the width doubles, so that there are never more than maxBins: memory is constant. A value.
class RateBins
{
public:
    static constexpr std::size_t maxBins = 512;
    static constexpr std::chrono::nanoseconds firstWidth = std::chrono::milliseconds(1);

    /// `time` may go back a little, as the clocks of several connections do: what is before the first counts
    /// to the first bin.
    void add(std::chrono::nanoseconds time, const RateBin &traffic);

    bool isEmpty() const { return m_bins.empty(); }
    /// The last one is of the last thing added.
    const std::vector<RateBin> &bins() const { return m_bins; }
    /// Of one bin: firstWidth, doubled as often as needed.
    std::chrono::nanoseconds width() const { return m_width; }
    /// Of the first bin's begin.
    std::chrono::nanoseconds begin() const { return m_begin; }

    bool operator==(const RateBins &) const = default;

private:
    void doubleWidth();

    std::vector<RateBin> m_bins;
    std::chrono::nanoseconds m_begin{};
    std::chrono::nanoseconds m_width = firstWidth;
};

} // namespace wireloupe::capture
