#include "capture/latency.h"

#include <algorithm>

namespace wireloupe::capture {
namespace {

bool isWholeMessage(const RecordHead &head)
{
    return head.flags.testFlag(RecordFlag::Fin) &&
           (head.opcode == wire::Opcode::Text || head.opcode == wire::Opcode::Binary);
}

} // namespace

LatencyTracker::LatencyTracker(qsizetype maxPending, qsizetype maxTrips)
    : m_pending(maxPending), m_maxTrips(std::max<qsizetype>(1, maxTrips))
{
}

void LatencyTracker::add(Row row, const RecordHead &head, QByteArrayView payload)
{
    // What was asked on an earlier connection of the same number is not answered on this one.
    if (head.kind == RecordKind::HandshakeRequest)
        m_pending.forget(head.connection);
    else if (head.isFrame() && !head.flags.testFlag(RecordFlag::Partial))
        addFrame(row, head, payload);
}

void LatencyTracker::addFrame(Row row, const RecordHead &head, QByteArrayView payload)
{
    const bool isOutgoing = head.direction == Direction::Outgoing;
    const bool isInjected = head.flags.testFlag(RecordFlag::Injected);
    const bool isMessage = isWholeMessage(head) && !(isOutgoing && isInjected);
    if (isOutgoing && (isMessage || head.opcode == wire::Opcode::Ping)) {
        const auto kind = isMessage ? RoundTrip::Kind::Echo : RoundTrip::Kind::Ping;
        m_pending.add(head.connection, kind, payload, {row, head.time});
    } else if (head.direction == Direction::Incoming && isMessage) {
        addReply(row, head, payload, RoundTrip::Kind::Echo);
    } else if (head.direction == Direction::Incoming && head.opcode == wire::Opcode::Pong) {
        addReply(row, head, payload, RoundTrip::Kind::Ping);
    }
}

void LatencyTracker::addReply(Row row, const RecordHead &head, QByteArrayView payload, RoundTrip::Kind kind)
{
    auto request = m_pending.take(head.connection, kind, payload);
    if (!request && kind == RoundTrip::Kind::Echo && head.opcode == wire::Opcode::Text)
        request = m_pending.takePrefixed(head.connection, payload);
    if (request)
        keep({kind, request->sentAt, head.time - request->sentAt, request->row, row});
}

void LatencyTracker::keep(const RoundTrip &trip)
{
    if (static_cast<qsizetype>(m_trips.size()) >= m_maxTrips) {
        // An eighth at once: what remains is moved, and should not be for every new one.
        const qsizetype dropped = std::max<qsizetype>(1, m_maxTrips / 8);
        m_trips.erase(m_trips.begin(), m_trips.begin() + dropped);
    }
    m_trips.push_back(trip);
    ++m_total;
}

void LatencyTracker::clear()
{
    m_pending.clear();
    m_trips = {};
    m_total = 0;
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
