#pragma once

#include <QString>

#include "capture/latencymark.h"

namespace wireloupe::ui {

/// "Reconnected", "Stopped": what a mark of a latency graph is, where there is little room.
QString markName(capture::LatencyMark::Kind kind);
/// What happened there, and how much of it.
QString markSentence(const capture::LatencyMark &mark);

} // namespace wireloupe::ui
