#pragma once

#include <optional>
#include <vector>

#include "capture/phases.h"
#include "capture/store.h"
#include "capture/tlsdetails.h"
#include "ui/timeview.h"

namespace wireloupe::ui {

/// The phases of an attempt to connect, one after the other; the one that failed too. Empty where the capture
/// holds none.
std::vector<TimeSpan> timeSpans(const capture::ConnectionPhases &phases);

/// What TLS came to on a connection, and when.
struct TlsOutcome
{
    capture::TlsDetails details;
    std::chrono::nanoseconds time{}; ///< since the capture's start
};

/// Of the attempt to connect that `row` belongs to; nothing where it was not over TLS, or was too long ago to
/// be found in a moment. GUI thread.
std::optional<TlsOutcome> tlsOf(const capture::Store &store, capture::Row row);

} // namespace wireloupe::ui
