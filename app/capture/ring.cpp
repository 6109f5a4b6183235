#include "capture/ring.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

using namespace std::chrono_literals;

constexpr Ring::Time grain = 1s;

} // namespace

void Ring::note(Row end, Time now)
{
    if (m_arrivals.empty() ? end == Row{} : end <= m_arrivals.back().end)
        return;
    const size_t size = m_arrivals.size();
    if (size >= 2 && now - m_arrivals[size - 2].time < grain)
        m_arrivals.back() = {end, now};
    else
        m_arrivals.push_back({end, now});
}

Row Ring::firstToKeep(const RowIndex &rows, quint64 endOffset, Time now) const
{
    const qint64 end = toInt(rows.end());
    Row first = rows.first();
    if (m_limit.rows > 0)
        first = std::max(first, Row{end - m_limit.rows});
    const auto bytes = static_cast<quint64>(m_limit.bytes);
    if (m_limit.bytes > 0 && rows.first() < rows.end() && endOffset - rows.offset(rows.first()) > bytes)
        first = std::max(first, std::min(firstRowFrom(rows, endOffset - bytes), Row{end - 1}));
    if (m_limit.age > 0s) {
        const auto young = std::find_if(m_arrivals.begin(), m_arrivals.end(), [&](const Arrival &arrival) {
            return now - arrival.time < m_limit.age;
        });
        if (young != m_arrivals.begin())
            first = std::max(first, std::min(std::prev(young)->end, rows.end()));
    }
    return first;
}

void Ring::forgetBefore(Row first)
{
    while (!m_arrivals.empty() && m_arrivals.front().end <= first)
        m_arrivals.pop_front();
}

std::optional<Ring::Time> Ring::nextExpiry() const
{
    if (m_limit.age <= 0s || m_arrivals.empty())
        return std::nullopt;
    return m_arrivals.front().time + m_limit.age;
}

Row firstRowFrom(const RowIndex &rows, quint64 offset)
{
    qint64 low = toInt(rows.first());
    qint64 high = toInt(rows.end());
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (rows.offset(Row{middle}) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return Row{low};
}

} // namespace wireloupe::capture
