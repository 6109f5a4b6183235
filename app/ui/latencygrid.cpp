#include "ui/latencygrid.h"

#include <algorithm>
#include <bit>

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

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

std::vector<LatencyPoint> thinOut(const std::vector<capture::RoundTrip> &trips, capture::RoundTrip::Kind kind,
                                  const LatencyWindow &window, int columns)
{
    const qint64 width = std::max<qint64>(1, (window.to - window.from).count());
    std::vector<bool> isTaken(static_cast<std::size_t>(columns) * rows);
    std::vector<LatencyPoint> points;
    for (const capture::RoundTrip &trip : trips) {
        if (trip.kind != kind || trip.sentAt < window.from || trip.sentAt > window.to)
            continue;
        const double place =
            static_cast<double>((trip.sentAt - window.from).count()) / static_cast<double>(width);
        const int column = std::min(columns - 1, static_cast<int>(place * columns));
        const auto cell =
            static_cast<std::size_t>(column) * rows + static_cast<std::size_t>(rowOf(trip.duration));
        if (isTaken[cell])
            continue;
        isTaken[cell] = true;
        points.push_back({seconds(trip.sentAt), seconds(trip.duration)});
    }
    return points;
}

} // namespace wireloupe::ui
