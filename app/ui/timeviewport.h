#pragma once

#include <QtGlobal>

#include "capture/timerange.h"

namespace wireloupe::ui {

/// Which part of a time span is looked at: what zooming, panning and following do to it. At first the newest
/// minute is followed. A value, without a widget.
class TimeViewport
{
public:
    using Time = std::chrono::nanoseconds;

    static constexpr Time minWidth = std::chrono::microseconds(10);
    static constexpr Time minSpan = std::chrono::seconds(1);
    static constexpr Time followedAtFirst = std::chrono::minutes(1);

    /// There is more to look at, or other things. What is followed moves with it.
    void setSpan(const capture::TimeRange &span);
    const capture::TimeRange &span() const { return m_span; }

    /// Never empty: at least minWidth wide.
    const capture::TimeRange &range() const { return m_range; }
    /// range() ends with the newest, and moves with it.
    bool isFollowing() const { return m_mode != Mode::Still; }
    /// All of the span is looked at, and stays so as it grows.
    bool isAll() const { return m_mode == Mode::All; }

    /// Stands still from now on. What lies outside the span is moved into it.
    void setRange(const capture::TimeRange &range);
    /// `factor` below 1 shows less. `anchor` stays where it is; where all is reached, it is as showAll().
    void zoom(double factor, Time anchor);
    /// The same around the newest while it is followed, and goes on following it; else around the middle.
    void zoom(double factor);
    void pan(Time by);
    void showAll();
    /// Follows the newest, as much of it as is looked at now.
    void showNewest();
    /// Follows the newest `width`.
    void follow(Time width);

    bool operator==(const TimeViewport &) const = default;

private:
    enum class Mode : quint8 { Still, Newest, All };

    Time width() const { return m_range.end - m_range.begin; }
    Time scaledWidth(double factor) const;
    void place(Time begin, Time width);
    void catchUp();

    capture::TimeRange m_span{Time(0), minSpan};
    capture::TimeRange m_range{Time(0), minSpan};
    Time m_followed = followedAtFirst;
    Mode m_mode = Mode::Newest;
};

} // namespace wireloupe::ui
