#pragma once

#include <optional>
#include <span>
#include <vector>

#include "capture/phases.h"
#include "capture/store.h"
#include "capture/tlsdetails.h"
#include "ui/timeview.h"

namespace wireloupe::ui {

/// An attempt to connect, one stretch of time after the other; the one that failed too. Together they are all
/// of the attempt. Empty where the capture holds none.
std::vector<TimeSpan> timeSpans(const capture::ConnectionPhases &phases);

/// What TLS came to on a connection, and when.
struct TlsOutcome
{
    capture::TlsDetails details;
    std::chrono::nanoseconds time{}; ///< since the capture's start
};

/// Of an attempt whose state rows are `events`: on the connection that `row`, such as a request, went over.
/// Each redirect that is followed leads to another one. Nothing where there was no TLS. GUI thread.
std::optional<TlsOutcome> tlsOf(const capture::Store &store, std::span<const capture::Row> events,
                                capture::Row row);

/// Why there is no TLS to be seen.
enum class NoTls : quint8 {
    Plain,      ///< the connection is not encrypted
    NotReached, ///< it did not come so far
    Unknown,    ///< the capture does not hold how it began
};
NoTls noTlsOf(const std::optional<capture::ConnectionPhases> &phases);

} // namespace wireloupe::ui
