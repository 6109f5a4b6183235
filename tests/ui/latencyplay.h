#pragma once

#include <algorithm>
#include <vector>

#include "capture/interruption.h"
#include "capture/latencybook.h"
#include "capture/records.h"
#include "ui/latencytrace.h"

namespace wireloupe::test {

/// Frames at chosen times, and what a LatencyBook measures in them. They may be given in any order.
class LatencyPlay
{
public:
    using Time = std::chrono::nanoseconds;
    using Kind = capture::LatencySample::Kind;
    using Direction = capture::Direction;

    void add(Time time, capture::Record record)
    {
        record.head.time = time;
        m_records.push_back(std::move(record));
    }
    /// A ping and its pong.
    void ping(Time time, Time duration)
    {
        const QByteArray payload = QByteArray::number(++m_pings);
        add(time, capture::test::frame(Direction::Outgoing, wire::Opcode::Ping, payload));
        add(time + duration, capture::test::frame(Direction::Incoming, wire::Opcode::Pong, payload));
    }
    void received(Time time, const QByteArray &text = "tick") { add(time, capture::test::received(text)); }
    void sent(Time time, const QByteArray &text) { add(time, capture::test::sent(text)); }
    /// A message with a time stamp that arrives `duration` after it, by the clocks.
    void stamped(Time time, Time duration)
    {
        const qint64 stamp = (wallStart + time - duration).count() / 1'000;
        received(time, "{\"t\":" + QByteArray::number(stamp) + "}");
    }
    void stopped(Time time, Time length)
    {
        add(time, capture::makeInterruptionRecord({capture::Interruption::Kind::Stalled, length}, {}));
    }
    void clockJumped(Time time, Time amount)
    {
        add(time, capture::makeInterruptionRecord({capture::Interruption::Kind::ClockJumped, amount}, {}));
    }
    /// A client's connection that is lost and open again.
    void reconnected(Time lost, Time open)
    {
        state(lost, capture::StateKind::Failed);
        add(open, request());
        state(open, capture::StateKind::Open);
    }
    /// What a client's connection begins with.
    void opened(Time time)
    {
        state(time, capture::StateKind::Connecting);
        add(time, request());
        state(time, capture::StateKind::Open);
    }

    capture::LatencySnapshot snapshot(const capture::LatencyBook::Limits &limits = {})
    {
        std::ranges::stable_sort(m_records, {},
                                 [](const capture::Record &record) { return record.head.time; });
        capture::LatencyRules rules;
        rules.stamp = capture::StampRule::fromText(QStringLiteral("us:$.t"));
        capture::LatencyBook book(rules, wallStart, limits);
        qint64 row = 0;
        for (const capture::Record &record : m_records)
            book.add(capture::Row{row++}, record);
        return book.snapshot();
    }
    /// One trace that shows the kind.
    ui::LatencyTraces traces(Kind kind, const capture::LatencyBook::Limits &limits = {})
    {
        ui::LatencyTrace trace;
        trace.snapshot = snapshot(limits);
        trace.kind = kind;
        return tracesOf({trace});
    }
    static ui::LatencyTraces tracesOf(std::vector<ui::LatencyTrace> traces)
    {
        ui::LatencyTraces all;
        all.span = traces.front().snapshot.span();
        all.range = all.span;
        all.traces = std::move(traces);
        return all;
    }

    static constexpr Time wallStart = std::chrono::seconds(1'700'000'000);

private:
    static capture::Record request()
    {
        capture::Record record =
            capture::test::handshake(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n");
        record.head.direction = Direction::Outgoing;
        record.head.connection = capture::ConnectionId{1};
        return record;
    }
    void state(Time time, capture::StateKind kind)
    {
        capture::StateEvent happened;
        happened.kind = kind;
        capture::Record record = capture::test::event(happened);
        record.head.connection = capture::ConnectionId{1};
        add(time, record);
    }

    std::vector<capture::Record> m_records;
    int m_pings = 0;
};

} // namespace wireloupe::test
