#pragma once

#include <chrono>
#include <vector>

#include "capture/histogram.h"
#include "capture/latencysnapshot.h"
#include "capture/latencysummary.h"
#include "capture/roundtrip.h"

namespace wireloupe::capture {

/// The pings and replies of a LatencySnapshot in the form that the panel of earlier versions reads. A value.
class LatencyTracker
{
public:
    LatencyTracker() = default;
    explicit LatencyTracker(const LatencySnapshot &snapshot);

    /// The newest, in the order of their replies.
    const std::vector<RoundTrip> &roundTrips() const { return m_trips; }
    /// Round trips ever found.
    qint64 total() const { return m_total; }
    /// Of `kind`, begun at `since` or later.
    LatencySummary summary(RoundTrip::Kind kind, std::chrono::nanoseconds since = {}) const;

private:
    std::vector<RoundTrip> m_trips;
    qint64 m_total = 0;
};

} // namespace wireloupe::capture
