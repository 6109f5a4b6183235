#include "capture/latency.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

void append(std::vector<RoundTrip> &trips, const LatencySnapshot::Samples &samples, RoundTrip::Kind kind)
{
    for (qint64 i = 0; i < samples.size(); ++i)
        trips.push_back({kind, samples[i].begin, samples[i].duration, samples[i].request, samples[i].reply});
}

} // namespace

LatencyTracker::LatencyTracker(const LatencySnapshot &snapshot)
{
    using Kind = LatencySample::Kind;
    append(m_trips, snapshot.samples(Kind::Ping), RoundTrip::Kind::Ping);
    const auto replies = static_cast<std::ptrdiff_t>(m_trips.size());
    append(m_trips, snapshot.samples(Kind::Reply), RoundTrip::Kind::Echo);
    std::inplace_merge(m_trips.begin(), m_trips.begin() + replies, m_trips.end(),
                       [](const RoundTrip &a, const RoundTrip &b) { return a.reply < b.reply; });
    m_total = static_cast<qint64>(snapshot.counts(Kind::Ping).samples + snapshot.counts(Kind::Reply).samples);
}

LatencySummary LatencyTracker::summary(RoundTrip::Kind kind, std::chrono::nanoseconds since) const
{
    std::vector<std::chrono::nanoseconds> durations;
    for (const RoundTrip &trip : m_trips)
        if (trip.kind == kind && trip.sentAt >= since)
            durations.push_back(trip.duration);
    return LatencySummary::of(std::move(durations));
}

} // namespace wireloupe::capture
