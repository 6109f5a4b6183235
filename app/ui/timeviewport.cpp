#include "ui/timeviewport.h"

#include <algorithm>
#include <cmath>

namespace wireloupe::ui {

using capture::TimeRange;
using Time = TimeViewport::Time;

void TimeViewport::setSpan(const TimeRange &span)
{
    m_span = {span.begin, std::max(span.end, span.begin + minSpan)};
    if (m_mode == Mode::Still)
        place(m_range.begin, width());
    else
        catchUp();
}

void TimeViewport::catchUp()
{
    const bool isAll = m_mode == Mode::All;
    m_range = {isAll ? m_span.begin : std::max(m_span.begin, m_span.end - m_followed), m_span.end};
}

void TimeViewport::place(Time begin, Time width)
{
    width = std::clamp(width, minWidth, m_span.end - m_span.begin);
    begin = std::clamp(begin, m_span.begin, m_span.end - width);
    m_range = {begin, begin + width};
}

void TimeViewport::setRange(const TimeRange &range)
{
    m_mode = Mode::Still;
    place(range.begin, std::max(minWidth, range.end - range.begin));
}

Time TimeViewport::scaledWidth(double factor) const
{
    const double wanted = static_cast<double>(width().count()) * factor;
    const double most = static_cast<double>((m_span.end - m_span.begin).count());
    return wanted >= most ? m_span.end - m_span.begin : Time(std::llround(wanted));
}

void TimeViewport::zoom(double factor, Time anchor)
{
    const Time wanted = scaledWidth(factor);
    if (wanted >= m_span.end - m_span.begin)
        return showAll();
    const double share =
        static_cast<double>((anchor - m_range.begin).count()) / static_cast<double>(width().count());
    const Time before(std::llround(static_cast<double>(wanted.count()) * std::clamp(share, 0.0, 1.0)));
    m_mode = Mode::Still;
    place(std::clamp(anchor, m_range.begin, m_range.end) - before, wanted);
}

void TimeViewport::zoom(double factor)
{
    if (!isFollowing())
        return zoom(factor, m_range.begin + width() / 2);
    const Time wanted = scaledWidth(factor);
    if (wanted >= m_span.end - m_span.begin)
        return showAll();
    follow(wanted);
}

void TimeViewport::pan(Time by)
{
    m_mode = Mode::Still;
    place(m_range.begin + by, width());
}

void TimeViewport::showAll()
{
    m_mode = Mode::All;
    catchUp();
}

void TimeViewport::showNewest()
{
    if (m_mode == Mode::Still)
        m_followed = width();
    if (m_mode != Mode::All)
        m_mode = Mode::Newest;
    catchUp();
}

void TimeViewport::follow(Time width)
{
    m_followed = std::max(width, minWidth);
    m_mode = Mode::Newest;
    catchUp();
}

} // namespace wireloupe::ui
