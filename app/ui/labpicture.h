#pragma once

#include <chrono>

#include <QList>

#include "session/labfigures.h"

namespace wireloupe::ui {

/// What a run of the transport lab looks like at one moment.
struct LabPicture
{
    session::PerTransport<session::TransportFigures> figures;
    session::PerTransport<QList<session::LabPoint>> points;
    std::chrono::nanoseconds elapsed{}; ///< since the run began
    std::chrono::nanoseconds now{};     ///< as capture::monotonicNow()
};

/// What is taken off latencies that count by a clock whose offset is unknown, so that they can be shown: the
/// smallest of them. 0 where there is none.
std::chrono::nanoseconds unknownOffset(const session::PerTransport<session::TransportFigures> &figures);
/// The latency as it is shown: without that offset where it counts by such a clock.
std::chrono::nanoseconds shownLatency(std::chrono::nanoseconds latency, session::LatencyKind kind,
                                      std::chrono::nanoseconds offset);

/// The messages of a run as they come in slices, as many as the lab itself keeps.
class LabTrail
{
public:
    static constexpr qsizetype maxPoints = 65'536;

    /// The number to ask for.
    quint64 next() const { return m_next; }
    void append(const session::LabSlice<session::LabPoint> &slice);
    const QList<session::LabPoint> &points() const { return m_points; }

private:
    quint64 m_next = 0;
    QList<session::LabPoint> m_points;
};

} // namespace wireloupe::ui
