#include "capture/latencypages.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "capture/interruption.h"
#include "capture/recordinggap.h"

namespace wireloupe::capture {
namespace {

using Time = std::chrono::nanoseconds;

/// Enough of a payload for pings and events.
constexpr qint64 smallPayload = 4096;
/// So many are known at a time. Only a sample that takes longer than all of them together would miss one.
constexpr std::size_t maxClockJumps = 64;

RateBin trafficOf(const RecordHead &head)
{
    RateBin bin;
    const bool isOutgoing = head.direction == Direction::Outgoing;
    (isOutgoing ? bin.framesOut : bin.framesIn) = 1;
    (isOutgoing ? bin.bytesOut : bin.bytesIn) = head.wireLength;
    return bin;
}

} // namespace

void LatencyBook::Pages::Mean::add(Time value)
{
    sum += static_cast<double>(value.count());
    ++count;
}

Time LatencyBook::Pages::Mean::value() const
{
    return count == 0 ? Time{} : Time(std::llround(sum / static_cast<double>(count)));
}

LatencyBook::Pages::Pages(const LatencyRules &rules, Time wallStart, const Limits &limits, quint64 seed)
    : m_rules(rules)
    , m_limits(limits)
    , m_wallStart(wallStart)
    , m_pairing(rules.match, seed, limits.pending)
    , m_connections(std::max<qint64>(2, limits.connections))
    , m_samples(allLatencyKinds.size(), SharedLog<LatencySample>(limits.samples))
{
    if (rules.stamp)
        m_stamps.emplace(*rules.stamp);
}

qint64 LatencyBook::Pages::wantedPayload() const
{
    return m_stamps || m_pairing.keys().needsPayloads() ? -1 : smallPayload;
}

void LatencyBook::Pages::setListener(LatencyListener *listener)
{
    m_listener = listener;
    m_pairing.setListener(listener);
}

void LatencyBook::Pages::add(Row row, const RecordHead &head, QByteArrayView payload)
{
    noteRow(row, head.time);
    // What interrupts is known before time goes on: it did not go on for those that wait.
    if (head.kind == RecordKind::State)
        takeEvent(row, head, payload);
    advance(head.time);
    if (head.kind == RecordKind::HandshakeRequest)
        takeHandshake(head);
    else if (head.isFrame())
        takeFrame(row, head, payload);
}

void LatencyBook::Pages::noteRow(Row row, Time time)
{
    if (m_hasRows && row > m_end) {
        const Time begin = m_span.end;
        addMark({.kind = LatencyMark::Kind::RowsDropped,
                 .begin = begin,
                 .end = std::max(begin, time),
                 .row = row,
                 .amount = toInt(row) - toInt(m_end)});
        m_pairing.interrupt({begin, std::max(begin, time)});
        m_joiner = {};
    }
    m_span = m_hasRows ? TimeRange{std::min(m_span.begin, time), std::max(m_span.end, time)}
                       : TimeRange{time, time};
    m_hasRows = true;
    m_end = Row{toInt(row) + 1};
}

void LatencyBook::Pages::advance(Time now)
{
    m_now = std::max(m_now, now);
    m_pairing.advance(now);
    m_series.advance(now);
}

void LatencyBook::Pages::takeEvent(Row row, const RecordHead &head, QByteArrayView payload)
{
    const auto event = StateEvent::parse(payload);
    if (!event)
        return;
    takeInterruption(row, head.time, *event);
    takeConnectionEvent(row, head, *event);
}

void LatencyBook::Pages::takeInterruption(Row row, Time time, const StateEvent &event)
{
    using Mark = LatencyMark::Kind;
    if (const auto gap = event.kind == StateKind::Gap ? RecordingGap::parse(event.detail) : std::nullopt) {
        const Time end = std::max(time, std::min(gap->to, time + longestStop));
        m_pairing.interrupt({time, end});
        m_joiner = {};
        return addMark(
            {.kind = Mark::RecordingGap, .begin = time, .end = end, .row = row, .amount = gap->records});
    }
    const auto interruption = Interruption::of(event);
    if (!interruption)
        return;
    const Time length = std::clamp(interruption->length, -longestStop, longestStop);
    const bool isJump = interruption->kind == Interruption::Kind::ClockJumped;
    const bool isStall = interruption->kind == Interruption::Kind::Stalled;
    const TimeRange range{isStall ? time - std::max(Time{}, length) : time, time};
    if (isJump) {
        m_clockJumps.push_back(time);
        if (m_clockJumps.size() > maxClockJumps)
            m_clockJumps.pop_front();
    } else {
        m_pairing.interrupt(range);
    }
    if (!isStall)
        m_wallShift = std::clamp(m_wallShift + length, -longestStop, longestStop);
    addMark({.kind = isJump ? Mark::ClockJump : Mark::Stopped,
             .begin = range.begin,
             .end = range.end,
             .row = row,
             .amount = length.count()});
}

void LatencyBook::Pages::takeConnectionEvent(Row row, const RecordHead &head, const StateEvent &event)
{
    const bool isEnd = event.kind == StateKind::Closed || event.kind == StateKind::Failed;
    if (!isEnd && event.kind != StateKind::Open)
        return;
    ConnectionTimes &connection = connectionOf(head);
    if (isEnd) {
        lose(connection, head.connection, head.time);
        if (connection.isServed)
            m_connections.forget(head.connection);
        return;
    }
    if (connection.lostAt && !connection.isServed)
        addMark({.kind = LatencyMark::Kind::Reconnect,
                 .begin = std::min(*connection.lostAt, head.time),
                 .end = head.time,
                 .row = row,
                 .connection = head.connection});
    connection.lostAt.reset();
    connection.isOpen = true;
}

/// Nothing that was asked on the connection so far will be answered.
void LatencyBook::Pages::lose(ConnectionTimes &connection, ConnectionId id, Time time)
{
    if (connection.isOpen)
        connection.lostAt = time;
    connection.isOpen = false;
    connection.lastArrival.reset();
    connection.lastGap.reset();
    connection.lastOneWay.reset();
    m_pairing.endConnection(id);
    m_joiner.forget(id);
}

/// A capture may hold several connections of the same number, one after the other.
void LatencyBook::Pages::takeHandshake(const RecordHead &head)
{
    ConnectionTimes &connection = connectionOf(head);
    lose(connection, head.connection, head.time);
    if (m_rules.perspective == Perspective::Detect) {
        connection.isServed = head.direction == Direction::Incoming;
        connection.isSideKnown = true;
    }
}

void LatencyBook::Pages::takeFrame(Row row, const RecordHead &head, QByteArrayView payload)
{
    m_series.addTraffic(head.time, trafficOf(head));
    if (head.flags.testFlag(RecordFlag::Partial))
        return m_joiner.forget(head.connection, head.direction);
    const bool isOutgoing = head.direction == Direction::Outgoing;
    if (isOutgoing && head.flags.testFlag(RecordFlag::Dropped))
        return; // it was never sent
    if (head.isControlFrame())
        return takeControlFrame(row, head, payload);
    // Of what is made by hand only a ping is a request: a frame that breaks the rules has no reply to wait
    // for.
    if (isOutgoing && head.flags.testFlag(RecordFlag::Injected))
        return;
    if (const auto message = m_joiner.add(head, payload))
        takeMessage(row, head, *message);
}

void LatencyBook::Pages::takeControlFrame(Row row, const RecordHead &head, QByteArrayView payload)
{
    const Pairing::Message message{row, head.connection, head.time, head.opcode, payload};
    if (head.direction == Direction::Outgoing && head.opcode == wire::Opcode::Ping)
        m_pairing.request(Kind::Ping, message);
    else if (head.direction == Direction::Incoming && head.opcode == wire::Opcode::Pong)
        takeReply(m_pairing.reply(Kind::Ping, message));
}

void LatencyBook::Pages::takeMessage(Row row, const RecordHead &head, const JoinedMessage &message)
{
    ConnectionTimes &connection = connectionOf(head);
    const bool isIncoming = head.direction == Direction::Incoming;
    if (!connection.isSideKnown && head.flags.testFlag(RecordFlag::Masked)) {
        connection.isServed = isIncoming;
        connection.isSideKnown = true;
    }
    if (m_pairing.keys().kind() != MatchRule::Kind::None) {
        const Kind kind = connection.isServed ? Kind::Served : Kind::Reply;
        const Pairing::Message whole{
            row, head.connection, head.time, message.opcode, message.payload, message.hasPayload};
        if (isIncoming == connection.isServed)
            m_pairing.request(kind, whole);
        else
            takeReply(m_pairing.reply(kind, whole));
    }
    if (!isIncoming)
        return;
    takeArrival(row, head, connection);
    if (m_stamps)
        takeStamp(row, head, message, connection);
}

void LatencyBook::Pages::takeReply(const Pairing::Reply &reply)
{
    if (reply.outcome == Pairing::Outcome::Sample)
        addSample(reply.sample);
}

void LatencyBook::Pages::takeArrival(Row row, const RecordHead &head, ConnectionTimes &connection)
{
    const auto last = std::exchange(connection.lastArrival, ConnectionTimes::Arrival{row, head.time});
    if (!last)
        return;
    const Time gap = std::max(Time{}, head.time - last->time);
    if (m_pairing.isInterrupted(last->time, head.time)) {
        ++m_counts[Kind::Gap].interrupted;
        connection.lastGap.reset();
        return;
    }
    ++m_counts[Kind::Gap].samples;
    addJitter(Kind::Gap, connection.lastGap, gap);
    addSample({Kind::Gap, head.time - gap, gap, last->row, row, head.connection});
}

void LatencyBook::Pages::takeStamp(Row row, const RecordHead &head, const JoinedMessage &message,
                                   ConnectionTimes &connection)
{
    LatencyCounts &counts = m_counts[Kind::OneWay];
    const auto stamp = message.hasPayload ? m_stamps->find(message.payload) : std::nullopt;
    if (!stamp) {
        ++counts.withoutKey;
        return;
    }
    // Both are anywhere in 584 years: their difference may be more than fits.
    const Time received = m_wallStart + m_wallShift + std::clamp(head.time, -longestStop, longestStop);
    const double distance = static_cast<double>(received.count()) - static_cast<double>(stamp->count());
    const bool isFar = std::abs(distance) > static_cast<double>(longestStop.count());
    const Time duration = isFar ? (distance < 0 ? -longestStop : longestStop) : received - *stamp;
    const LatencySample sample{Kind::OneWay, head.time - duration, duration, row, row, head.connection};
    if (m_pairing.isInterrupted(sample.begin, sample.end()) || spansClockJump(sample)) {
        ++counts.interrupted;
        connection.lastOneWay.reset();
        return;
    }
    ++counts.samples;
    counts.negative += duration.count() < 0 ? 1 : 0;
    addJitter(Kind::OneWay, connection.lastOneWay, duration);
    addSample(sample);
}

bool LatencyBook::Pages::spansClockJump(const LatencySample &sample) const
{
    return std::ranges::any_of(
        m_clockJumps, [&sample](Time jump) { return sample.begin < jump && jump <= sample.end(); });
}

void LatencyBook::Pages::addSample(const LatencySample &sample)
{
    m_quantiles[sample.kind].record(sample.duration);
    m_means[sample.kind].add(sample.duration);
    m_totals[sample.kind].reset();
    m_series.add(sample);
    m_samples[static_cast<std::size_t>(sample.kind)].append(sample);
    if (m_listener)
        m_listener->sampleFound(sample);
}

void LatencyBook::Pages::addJitter(Kind kind, std::optional<Time> &last, Time next)
{
    if (last)
        m_jitters[kind].add(std::chrono::abs(next - *last));
    last = next;
}

void LatencyBook::Pages::addMark(const LatencyMark &mark)
{
    m_marks.push_back(mark);
    if (static_cast<qint64>(m_marks.size()) > m_limits.marks)
        m_marks.pop_front();
    m_sharedMarks.reset();
}

ConnectionTimes &LatencyBook::Pages::connectionOf(const RecordHead &head)
{
    return m_connections.at(head.connection, {.isServed = m_rules.perspective == Perspective::Server,
                                              .isSideKnown = m_rules.perspective != Perspective::Detect});
}

void LatencyBook::Pages::fill(LatencySnapshot &snapshot)
{
    snapshot.m_rules = m_rules;
    snapshot.m_end = m_end;
    snapshot.m_span = m_span;
    snapshot.m_counts = m_counts;
    for (const Kind kind : {Kind::Ping, Kind::Reply, Kind::Served})
        snapshot.m_counts[kind] = m_pairing.counts(kind);
    for (const Kind kind : allLatencyKinds) {
        if (!m_totals[kind])
            m_totals[kind] = std::make_shared<const LatencyTotals>(
                LatencyTotals{m_quantiles[kind], m_means[kind].value(), m_jitters[kind].value()});
        snapshot.m_samples[kind] = m_samples[static_cast<std::size_t>(kind)].view();
    }
    snapshot.m_totals = m_totals;
    snapshot.m_whole = m_series.whole();
    snapshot.m_recent = m_series.recent();
    snapshot.m_closedEnd = m_series.closedEnd();
    if (!m_sharedMarks)
        m_sharedMarks = std::make_shared<const std::vector<LatencyMark>>(m_marks.begin(), m_marks.end());
    snapshot.m_marks = m_sharedMarks;
}

qint64 LatencyBook::Pages::memoryUse() const
{
    constexpr qint64 quantilesSize = 256 << 10;
    constexpr qint64 connectionSize = 200;
    qint64 bytes = m_pairing.memoryUse() + m_series.memoryUse() + m_joiner.held() +
                   static_cast<qint64>(m_connections.connections().size()) * connectionSize +
                   static_cast<qint64>(m_marks.size() * sizeof(LatencyMark));
    for (const Kind kind : allLatencyKinds) {
        bytes += m_quantiles[kind].count() > 0 ? quantilesSize : 0;
        bytes += m_samples[static_cast<std::size_t>(kind)].view().size() *
                 static_cast<qint64>(sizeof(LatencySample));
    }
    return bytes;
}

} // namespace wireloupe::capture
