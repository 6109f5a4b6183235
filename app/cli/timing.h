#pragma once

#include <QByteArray>
#include <QString>

#include "capture/phases.h"

namespace wireloupe::cli {

/// Where the time of an attempt to connect went, a line for each phase, without a line end at the end. "open
/// after" is the sum of those before it; of an attempt that failed, what is left of "failed after" went into
/// the phase that failed.
QString timingText(const capture::ConnectionPhases &phases);

/// The same as a line of JSON, in seconds: {"event":"timing","address":0.000312000,...}. Phases that did not
/// happen are not in it.
QByteArray timingJson(const capture::ConnectionPhases &phases);

} // namespace wireloupe::cli
