#pragma once

#include "capture/quantiles.h"

namespace wireloupe::capture {

/// Quantiles of durations that may be below zero, as those by two clocks. Same bounds and errors on either
/// side; what is never below zero pays nothing for it. A value, without locks.
class SignedQuantiles
{
public:
    using Duration = std::chrono::nanoseconds;

    void record(Duration duration, quint64 times = 1);
    void merge(const SignedQuantiles &other);
    void clear();

    quint64 count() const { return m_above.count() + m_below.count(); }
    quint64 negative() const { return m_below.count(); }
    /// 0 where there are none, as the next three. Exact.
    Duration min() const { return m_below.count() > 0 ? -m_below.max() : m_above.min(); }
    Duration max() const { return m_above.count() > 0 ? m_above.max() : -m_below.min(); }
    Duration mean() const;
    /// As Quantiles::at().
    Duration at(double share) const;
    /// As Quantiles::shareUpTo().
    double shareUpTo(Duration duration) const;

    /// Those at zero and above; of those below zero, without their sign.
    const Quantiles &above() const { return m_above; }
    const Quantiles &below() const { return m_below; }

    /// Calls `visit(from, to, count)` for each bucket that is not empty: first those below zero, nearest to
    /// zero first, with from < to <= 0; then the others as Quantiles::visitBuckets() does.
    template <class Visit>
    void visitBuckets(Visit visit) const
    {
        m_below.visitBuckets([&visit](Duration from, Duration to, quint64 times) {
            visit(Duration(1) - to, Duration(1) - from, times);
        });
        m_above.visitBuckets(visit);
    }

private:
    Quantiles m_above;
    Quantiles m_below;
};

} // namespace wireloupe::capture
