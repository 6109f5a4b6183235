#include "capture/ratebins.h"

#include <algorithm>

namespace wireloupe::capture {

RateBin &RateBin::operator+=(const RateBin &other)
{
    framesIn += other.framesIn;
    framesOut += other.framesOut;
    bytesIn += other.bytesIn;
    bytesOut += other.bytesOut;
    return *this;
}

void RateBins::add(std::chrono::nanoseconds time, const RateBin &traffic)
{
    if (m_bins.empty())
        m_begin = time;
    // Times come from files too: their difference may be more than fits.
    const auto since = static_cast<quint64>(time.count()) - static_cast<quint64>(m_begin.count());
    const quint64 passed = time < m_begin ? 0 : since;
    while (passed / static_cast<quint64>(m_width.count()) >= maxBins)
        doubleWidth();
    const auto index = static_cast<std::size_t>(passed / static_cast<quint64>(m_width.count()));
    if (index >= m_bins.size())
        m_bins.resize(index + 1);
    m_bins[index] += traffic;
}

void RateBins::doubleWidth()
{
    m_width *= 2;
    const std::size_t count = (m_bins.size() + 1) / 2;
    for (std::size_t index = 0; index < count; ++index) {
        RateBin joined = m_bins[2 * index];
        if (2 * index + 1 < m_bins.size())
            joined += m_bins[2 * index + 1];
        m_bins[index] = joined;
    }
    m_bins.resize(count);
}

} // namespace wireloupe::capture
