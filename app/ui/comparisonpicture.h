#pragma once

#include <optional>
#include <vector>

#include "capture/latencycomparison.h"
#include "ui/latencytrace.h"

namespace wireloupe::ui {

/// What is laid over what.
enum class ComparisonMode : quint8 {
    WallClock,      ///< see capture::ComparisonAxis
    SinceBegin,     ///< see capture::ComparisonAxis
    BeforeAndAfter, ///< the same time before a moment of one capture and after it
};

/// One line of a comparison.
struct ComparedLine
{
    QString name;
    capture::ComparedBook book;
    /// Nothing: the kind that most of them have.
    std::optional<capture::LatencySample::Kind> kind = {};
    int source = 0;
    int sign = 0;
};

/// Of captures that have something; the times of all are those of the common axis.
LatencyTraces comparedTraces(const std::vector<ComparedLine> &lines, capture::ComparisonAxis axis);
/// `moment`: a time of the capture. As much of it before the moment as after it, the beginnings of both at
/// 0; nothing where the moment is not within the capture.
LatencyTraces beforeAndAfter(const ComparedLine &line, std::chrono::nanoseconds moment);

} // namespace wireloupe::ui
