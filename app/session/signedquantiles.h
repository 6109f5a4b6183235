#pragma once

#include "capture/quantiles.h"

namespace wireloupe::session {

/// Quantiles of durations that may be negative, as differences of two clocks are. One thread at a time.
class SignedQuantiles
{
public:
    using Duration = std::chrono::nanoseconds;

    void record(Duration duration)
    {
        if (duration < Duration(0))
            m_below.record(-duration);
        else
            m_above.record(duration);
    }

    void clear()
    {
        m_below.clear();
        m_above.clear();
    }

    quint64 count() const { return m_below.count() + m_above.count(); }
    Duration min() const { return m_below.count() > 0 ? -m_below.max() : m_above.min(); }
    Duration max() const { return m_above.count() > 0 ? m_above.max() : -m_below.min(); }

    /// As capture::Quantiles::at().
    Duration at(double share) const
    {
        const auto below = static_cast<double>(m_below.count());
        const auto above = static_cast<double>(m_above.count());
        const double rank = share * (below + above);
        if (rank < below || (rank == below && below > 0))
            return -m_below.at(1 - rank / below);
        return m_above.at((rank - below) / (above > 0 ? above : 1));
    }

private:
    capture::Quantiles m_below; ///< of what is negative, without its sign
    capture::Quantiles m_above;
};

} // namespace wireloupe::session
