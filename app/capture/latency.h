#pragma once

#include <chrono>
#include <vector>

#include <QByteArrayView>

#include "capture/histogram.h"
#include "capture/latencysummary.h"
#include "capture/pendingrequests.h"
#include "capture/record.h"
#include "capture/roundtrip.h"

namespace wireloupe::capture {

/// Finds round trips in the records of one capture, shown to it in their order. Pairs are kept apart by
/// connection. Memory is bounded: at most `maxPending` unanswered requests are remembered, the oldest is
/// given up first; and at most `maxTrips` round trips, the oldest dropped first. Not thread-safe.
///
/// A reply is matched to the oldest request with the same payload. A text message that repeats what was sent
/// after a short prefix, as an echo server may put before it, is a reply too. Messages in fragments are not
/// looked at. Compressed messages are compared inflated. Of what was made by hand only a ping is a request: a
/// frame that breaks the rules has no reply to wait for.
class LatencyTracker
{
public:
    explicit LatencyTracker(qsizetype maxPending = 4096, qsizetype maxTrips = 1 << 20);

    void add(Row row, const RecordHead &head, QByteArrayView payload);
    void add(Row row, const Record &record) { add(row, record.head, record.payload); }
    void clear();

    const std::vector<RoundTrip> &roundTrips() const { return m_trips; }
    /// Round trips ever found, those dropped included.
    qint64 total() const { return m_total; }
    /// Of `kind`, begun at `since` or later.
    LatencySummary summary(RoundTrip::Kind kind, std::chrono::nanoseconds since = {}) const;

private:
    void addFrame(Row row, const RecordHead &head, QByteArrayView payload);
    void addReply(Row row, const RecordHead &head, QByteArrayView payload, RoundTrip::Kind kind);
    void keep(const RoundTrip &trip);

    PendingRequests m_pending;
    qsizetype m_maxTrips;
    std::vector<RoundTrip> m_trips;
    qint64 m_total = 0;
};

} // namespace wireloupe::capture
