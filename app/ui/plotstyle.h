#pragma once

#include <QFont>

#include "ui/qcp.h"

namespace wireloupe::ui {

// What the graphs of durations over time have in common.

/// A logarithmic axis of seconds, labelled in the unit that suits, with its grid.
void setUpDurationAxis(QCPAxis &axis);
/// Without ticks that stand out.
void setUpPlainAxes(QCPAxisRect &rect);
/// In the colours of the theme; labels a little smaller than `font`.
void styleAxis(QCPAxis &axis, const QFont &font);
/// What a logarithmic axis shows of durations from `lowest` to `highest`, both in seconds and above 0: with
/// room around them, and at least half a decade, or noise would look like a mountain range.
QCPRange durationRange(double lowest, double highest);
/// A layer of its own above all others, for what follows the pointer: it is drawn again without the rest, and
/// no picture that is exported takes it along.
QCPLayer *addCrosshairLayer(QCustomPlot &plot);
/// Null where the plot has none.
QCPLayer *crosshairLayer(const QCustomPlot &plot);
/// "12:04", or "1:12:04" where the graph is long.
QString timeFormat(double seconds);

} // namespace wireloupe::ui
