#pragma once

#include <algorithm>
#include <cmath>
#include <random>

#include "capture/latencybook.h"
#include "capture/records.h"
#include "ui/latencytrace.h"

namespace wireloupe::test {

using Durations = std::vector<std::chrono::nanoseconds>;

struct TimedRecord
{
    std::chrono::nanoseconds time{};
    capture::Record record;
};

/// What a book finds in the records, by their times. All waits are over at its end.
inline capture::LatencySnapshot snapshotOf(std::vector<TimedRecord> records,
                                           const capture::LatencyRules &rules = {},
                                           std::chrono::nanoseconds wallStart = {})
{
    std::ranges::stable_sort(records, {}, &TimedRecord::time);
    capture::LatencyBook book(rules, wallStart);
    qint64 row = 0;
    for (const TimedRecord &each : records)
        book.add(capture::Row{row++}, each.record);
    book.advance(records.empty() ? std::chrono::nanoseconds()
                                 : records.back().time + std::chrono::seconds(31));
    return book.snapshot();
}

/// A request each `step`, the reply after its duration; without one where that is negative. What is received
/// makes Kind::Gap, too.
inline capture::LatencySnapshot replies(const Durations &durations,
                                        std::chrono::nanoseconds step = std::chrono::milliseconds(10))
{
    std::vector<TimedRecord> records;
    for (std::size_t at = 0; at < durations.size(); ++at) {
        const std::chrono::nanoseconds begin = static_cast<qint64>(at) * step;
        const QByteArray text = "request " + QByteArray::number(static_cast<qint64>(at));
        records.push_back({begin, capture::test::sent(text, begin)});
        const std::chrono::nanoseconds end = begin + durations[at];
        if (durations[at].count() >= 0)
            records.push_back({end, capture::test::received(text, end)});
    }
    return snapshotOf(std::move(records));
}

/// A message each `step`, that says it was sent its duration ago.
inline capture::LatencySnapshot oneWay(const Durations &durations,
                                       std::chrono::nanoseconds step = std::chrono::milliseconds(10))
{
    constexpr std::chrono::nanoseconds wallStart = std::chrono::seconds(1000);
    std::vector<TimedRecord> records;
    for (std::size_t at = 0; at < durations.size(); ++at) {
        const std::chrono::nanoseconds time = static_cast<qint64>(at) * step;
        const qint64 stamp = (wallStart + time - durations[at]).count();
        records.push_back({time, capture::test::received("{\"t\":" + QByteArray::number(stamp) + "}", time)});
    }
    capture::LatencyRules rules;
    rules.stamp = capture::StampRule::fromText(QStringLiteral("ns:$.t"));
    return snapshotOf(std::move(records), rules, wallStart);
}

inline ui::LatencyTrace trace(const QString &name, const capture::LatencySnapshot &snapshot, int sign = 0,
                              capture::LatencySample::Kind kind = capture::LatencySample::Kind::Reply)
{
    ui::LatencyTrace trace;
    trace.name = name;
    trace.snapshot = snapshot;
    trace.kind = kind;
    trace.sign = sign;
    return trace;
}

/// All of them, over all of their time.
inline ui::LatencyTraces tracesOf(std::vector<ui::LatencyTrace> list)
{
    ui::LatencyTraces traces;
    traces.traces = std::move(list);
    for (const ui::LatencyTrace &each : traces.traces)
        traces.span.end = std::max(traces.span.end, each.snapshot.span().end + each.shift);
    traces.range = traces.span;
    return traces;
}

inline std::chrono::nanoseconds logNormal(std::mt19937 &random, std::chrono::nanoseconds median, double sigma)
{
    std::normal_distribution<double> normal(0, sigma);
    return std::chrono::nanoseconds(
        std::llround(static_cast<double>(median.count()) * std::exp(normal(random))));
}

/// Two hills: what comes from a cache, and what does not.
inline Durations bimodal(int count, unsigned seed = 1)
{
    std::mt19937 random(seed);
    Durations durations;
    for (int at = 0; at < count; ++at)
        durations.push_back(random() % 10 < 6 ? logNormal(random, std::chrono::microseconds(900), 0.25)
                                              : logNormal(random, std::chrono::milliseconds(18), 0.3));
    return durations;
}

/// Steady, but for one of two hundred.
inline Durations spiky(int count, unsigned seed = 2)
{
    std::mt19937 random(seed);
    Durations durations;
    for (int at = 0; at < count; ++at)
        durations.push_back(random() % 200 == 0 ? logNormal(random, std::chrono::milliseconds(70), 0.4)
                                                : logNormal(random, std::chrono::microseconds(800), 0.1));
    return durations;
}

} // namespace wireloupe::test
