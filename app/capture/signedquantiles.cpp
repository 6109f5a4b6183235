#include "capture/signedquantiles.h"

#include <algorithm>
#include <cmath>

namespace wireloupe::capture {

void SignedQuantiles::record(Duration duration, quint64 times)
{
    if (duration.count() < 0)
        m_below.record(-duration, times);
    else
        m_above.record(duration, times);
}

void SignedQuantiles::merge(const SignedQuantiles &other)
{
    m_above.merge(other.m_above);
    m_below.merge(other.m_below);
}

void SignedQuantiles::clear()
{
    m_above.clear();
    m_below.clear();
}

SignedQuantiles::Duration SignedQuantiles::mean() const
{
    if (m_below.count() == 0)
        return m_above.mean();
    const auto sumOf = [](const Quantiles &quantiles) {
        return static_cast<double>(quantiles.mean().count()) * static_cast<double>(quantiles.count());
    };
    return Duration(std::llround((sumOf(m_above) - sumOf(m_below)) / static_cast<double>(count())));
}

SignedQuantiles::Duration SignedQuantiles::at(double share) const
{
    if (m_below.count() == 0)
        return m_above.at(share);
    if (share >= 1)
        return max();
    // As in Quantiles: by nearest rank, and 0.07 of 100 is the seventh.
    constexpr double tolerance = 1 - 1e-12;
    const auto all = static_cast<double>(count());
    const double rank = std::max(1.0, std::ceil(std::max(share, 0.0) * all * tolerance));
    const auto below = static_cast<double>(m_below.count());
    if (rank > below)
        return m_above.at((rank - below) / static_cast<double>(m_above.count()));
    // The first of all is the one that is farthest from zero.
    return -m_below.at((below - rank + 1) / below);
}

double SignedQuantiles::shareUpTo(Duration duration) const
{
    if (count() == 0)
        return 0;
    const auto all = static_cast<double>(count());
    const auto above = static_cast<double>(m_above.count());
    const auto below = static_cast<double>(m_below.count());
    if (duration.count() >= 0)
        return (below + above * m_above.shareUpTo(duration)) / all;
    return below * (1 - m_below.shareUpTo(-duration - Duration(1))) / all;
}

} // namespace wireloupe::capture
