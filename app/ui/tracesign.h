#pragma once

#include "ui/plotsign.h"

namespace wireloupe::ui {

inline constexpr int traceSignCount = 6;

/// What stands for a LatencyTrace everywhere, by its `sign`: traceSignCount different ones, then again from
/// the first. `sign` from 0.
PlotSign traceSign(int sign);
/// See scatterOf() and iconOf().
QCPScatterStyle traceScatter(int sign, double size);
QIcon traceIcon(int sign);

} // namespace wireloupe::ui
