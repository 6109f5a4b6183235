#pragma once

#include <chrono>

#include <QtGlobal>

namespace wireloupe::ui {

/// Durations from `low` to `high`, both included.
struct DurationRange
{
    std::chrono::nanoseconds low{};
    std::chrono::nanoseconds high{};

    bool operator==(const DurationRange &) const = default;
};

/// An axis of durations: which part of them it shows, and how. On a logarithmic one there is nothing below
/// `floor`: what is shorter stands there. A value.
class DurationScale
{
public:
    using Duration = std::chrono::nanoseconds;

    static constexpr Duration floor = std::chrono::microseconds(1);

    DurationScale() = default;
    DurationScale(bool isLogarithmic, const DurationRange &range);
    /// Shows all durations of a range with some room around them. Its bounds are round, so that they do not
    /// move with every duration that comes or goes.
    static DurationScale around(bool isLogarithmic, const DurationRange &range);

    bool isLogarithmic() const { return m_isLogarithmic; }
    const DurationRange &range() const { return m_range; }
    /// Where a duration stands.
    Duration shown(Duration duration) const;
    bool contains(Duration duration) const;
    /// `factor` below 1 shows less; `anchor` stays where it is.
    DurationScale zoomed(double factor, Duration anchor) const;
    /// By a share of what is shown; above 0 to longer ones.
    DurationScale moved(double share) const;

    bool operator==(const DurationScale &) const = default;

private:
    double toAxis(double nanoseconds) const;
    Duration fromAxis(double place) const;
    DurationScale over(double low, double high) const;

    bool m_isLogarithmic = true;
    DurationRange m_range{std::chrono::microseconds(100), std::chrono::milliseconds(10)};
};

/// Puts durations into at most `rows` rows of a scale of even height, at the cost of a few operations each.
class DurationRows
{
public:
    DurationRows(const DurationScale &scale, int rows);

    int size() const { return m_size; }
    /// From 0 to size() - 1. What the scale does not contain is in the nearest one.
    int operator()(std::chrono::nanoseconds duration) const
    {
        const qint64 value = m_isByOctave ? keyOf(duration) : duration.count();
        const double row = static_cast<double>(value - m_first) * m_perRow;
        return row <= 0 ? 0 : row >= m_size ? m_size - 1 : static_cast<int>(row);
    }

private:
    static qint64 keyOf(std::chrono::nanoseconds duration);

    bool m_isByOctave;
    int m_size;
    qint64 m_first;
    double m_perRow;
};

} // namespace wireloupe::ui
