#include "net/pace.h"

#include <algorithm>

namespace wireloupe::net {

namespace {

/// Between two slices: short enough to look steady, long enough to cost little.
constexpr auto sliceTime = std::chrono::milliseconds(20);
/// Of one write where there is no rate.
constexpr qint64 mostAtOnce = 1 << 20;

} // namespace

void Pace::setRate(qint64 bytesPerSecond)
{
    m_bucket.reset();
    m_nextTurn = Time(0);
    if (bytesPerSecond <= 0)
        return;
    const auto rate = static_cast<double>(bytesPerSecond);
    m_slice = std::max(rate * std::chrono::duration<double>(sliceTime).count(), 1.0);
    // Of two slices, so that a timer that comes late loses nothing.
    m_bucket.emplace(rate, 2 * m_slice);
}

void Pace::stallAt(quint64 offset, std::chrono::milliseconds duration)
{
    m_stalls[offset] = duration;
}

qint64 Pace::allowance(qint64 wanted, Time now)
{
    if (isStalled(now))
        return 0;
    qint64 most = std::min(wanted, mostAtOnce);
    if (m_bucket) {
        const double left = m_bucket->left(now);
        const double slice = std::min(m_slice, static_cast<double>(wanted));
        if (left < slice) {
            m_nextTurn = now + m_bucket->timeUntil(slice);
            return 0;
        }
        most = std::min(most, static_cast<qint64>(left));
    }
    if (!m_stalls.empty())
        most = std::min(most, static_cast<qint64>(m_stalls.begin()->first - m_taken));
    return most;
}

bool Pace::isStalled(Time now)
{
    if (!m_isStalledForGood && !m_stalledUntil && !m_stalls.empty() && m_stalls.begin()->first <= m_taken) {
        const auto stall = m_stalls.extract(m_stalls.begin());
        m_isStalledForGood = stall.mapped().count() <= 0;
        m_stalledUntil = now + stall.mapped();
    }
    if (m_isStalledForGood) {
        m_nextTurn.reset();
        return true;
    }
    if (m_stalledUntil && *m_stalledUntil <= now)
        m_stalledUntil.reset();
    m_nextTurn = m_stalledUntil;
    return m_stalledUntil.has_value();
}

void Pace::take(qint64 bytes)
{
    m_taken += static_cast<quint64>(bytes);
    if (m_bucket)
        m_bucket->take(static_cast<double>(bytes));
}

} // namespace wireloupe::net
