#include "ui/latencygrid.h"

#include <algorithm>
#include <bit>

#include <QtGlobal>

namespace wireloupe::ui {

namespace {

constexpr int subRows = 16;
constexpr int rows = 64 * subRows;

/// Grows by 16 with every doubling.
int rowOf(std::chrono::nanoseconds duration)
{
    const auto value = static_cast<quint64>(std::max<qint64>(duration.count(), subRows));
    const int octave = static_cast<int>(std::bit_width(value)) - 1;
    return octave * subRows + static_cast<int>(value >> (octave - 4) & (subRows - 1));
}

} // namespace

LatencyGrid::LatencyGrid(const LatencyWindow &window, int columns)
    : m_window(window), m_columns(columns), m_isTaken(static_cast<std::size_t>(columns) * rows)
{
}

bool LatencyGrid::takes(std::chrono::nanoseconds time, std::chrono::nanoseconds duration)
{
    if (time < m_window.from || time > m_window.to)
        return false;
    const qint64 width = std::max<qint64>(1, (m_window.to - m_window.from).count());
    const double place = static_cast<double>((time - m_window.from).count()) / static_cast<double>(width);
    const int column = std::min(m_columns - 1, static_cast<int>(place * m_columns));
    const auto cell = static_cast<std::size_t>(column) * rows + static_cast<std::size_t>(rowOf(duration));
    if (m_isTaken[cell])
        return false;
    m_isTaken[cell] = true;
    return true;
}

} // namespace wireloupe::ui
