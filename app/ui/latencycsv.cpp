#include "ui/latencycsv.h"

#include <algorithm>
#include <array>

#include "formats/csvrow.h"
#include "ui/latencyfigures.h"
#include "ui/seconds.h"

namespace wireloupe::ui {

namespace {

using capture::LatencyInterval;
using capture::LatencyIntervals;
using capture::LatencySample;
using capture::TimeRange;
using formats::ByteBuffer;
using formats::CsvRow;
using std::chrono::nanoseconds;

constexpr QByteArrayView samplesHead = "begin_s,duration_s,kind,connection,request_no,reply_no,source\r\n";
constexpr QByteArrayView intervalsHead =
    "begin_s,width_s,kind,source,count,p50_s,p90_s,p99_s,p999_s,max_s,frames_in_per_s,frames_out_per_s\r\n";
constexpr std::array<QByteArrayView, capture::allLatencyKinds.size()> kindNames{"ping", "reply", "one-way",
                                                                                "gap", "served"};

QByteArrayView nameOf(LatencySample::Kind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

void addSeconds(CsvRow &row, nanoseconds time)
{
    formats::appendDecimal(row.next(), time, std::chrono::seconds(1), 9);
}

void addRate(CsvRow &row, qint64 frames, nanoseconds width)
{
    const double rate = static_cast<double>(frames) / toSeconds(width);
    row.add(QByteArray::number(rate, 'f', 3));
}

void appendSample(ByteBuffer &to, const LatencySample &sample, QByteArrayView source)
{
    CsvRow row(to);
    addSeconds(row, sample.begin);
    addSeconds(row, sample.duration);
    row.add(nameOf(sample.kind));
    row.addNumber(capture::toInt(sample.connection));
    row.addNumber(capture::toInt(sample.request) + 1);
    row.addNumber(capture::toInt(sample.reply) + 1);
    row.addText(source);
    row.end();
}

void appendInterval(ByteBuffer &to, const LatencyTrace &trace, const TimeRange &time,
                    const LatencyInterval &interval)
{
    const auto &figures = interval.figures[trace.kind];
    const capture::LatencySummary summary = figures ? figures->summary : capture::LatencySummary();
    CsvRow row(to);
    addSeconds(row, time.begin);
    addSeconds(row, time.end - time.begin);
    row.add(nameOf(trace.kind));
    row.addText(trace.name.toUtf8());
    row.addNumber(summary.count);
    for (const nanoseconds value : {summary.p50, summary.p90, summary.p99, summary.p999, summary.max})
        if (summary.count > 0)
            addSeconds(row, value);
        else
            row.next();
    addRate(row, interval.traffic.framesIn, time.end - time.begin);
    addRate(row, interval.traffic.framesOut, time.end - time.begin);
    row.end();
}

/// Calls `visit(time, interval)` for those that lie in the range, at its borders also in part.
template <class Visit>
void visitWithin(const LatencyIntervals &intervals, const TimeRange &range, const Visit &visit)
{
    if (intervals.isEmpty() || range.begin >= intervals.end() || range.end <= intervals.begin())
        return;
    for (qint64 index = intervals.indexAt(range.begin);
         index < intervals.size() && intervals.beginOf(index) < range.end; ++index)
        visit(TimeRange{intervals.beginOf(index), intervals.beginOf(index) + intervals.width()},
              intervals[index]);
}

/// The same intervals that LatencySnapshot::summary() is of.
template <class Visit>
void visitIntervals(const LatencyTrace &trace, const TimeRange &range, const Visit &visit)
{
    const capture::LatencySnapshot &snapshot = trace.snapshot;
    if (range.begin >= snapshot.recent().begin())
        return visitWithin(snapshot.recent(), range, visit);
    const nanoseconds closed = snapshot.closedEnd();
    visitWithin(snapshot.whole(), {range.begin, std::min(range.end, closed)},
                [&](const TimeRange &time, const LatencyInterval &interval) {
                    // The last one is filled as far as that.
                    visit(TimeRange{time.begin, std::min(time.end, closed)}, interval);
                });
    visitWithin(snapshot.recent(), {std::max(range.begin, closed), range.end}, visit);
}

} // namespace

LatencyCsv latencySamplesCsv(const LatencyTraces &traces)
{
    ByteBuffer buffer;
    buffer.append(samplesHead);
    qint64 lines = 0;
    for (const LatencyTrace &trace : traces.traces) {
        const QByteArray source = trace.name.toUtf8();
        const TimeRange range = ownRange(traces, trace);
        const bool isAll = isWhole(traces, trace);
        const capture::LatencySnapshot::Samples &samples = trace.snapshot.samples(trace.kind);
        for (qint64 at = 0; at < samples.size(); ++at) {
            const nanoseconds end = samples[at].end();
            if (!isAll && (end < range.begin || end >= range.end))
                continue;
            appendSample(buffer, samples[at], source);
            ++lines;
        }
    }
    return {buffer.toByteArray(), lines};
}

LatencyCsv latencyIntervalsCsv(const LatencyTraces &traces)
{
    ByteBuffer buffer;
    buffer.append(intervalsHead);
    qint64 lines = 0;
    for (const LatencyTrace &trace : traces.traces) {
        TimeRange range = ownRange(traces, trace);
        // What ended at the very end of the whole is within it.
        if (isWhole(traces, trace))
            range.end = std::max(range.end, trace.snapshot.span().end + nanoseconds(1));
        visitIntervals(trace, range, [&](const TimeRange &time, const LatencyInterval &interval) {
            appendInterval(buffer, trace, time, interval);
            ++lines;
        });
    }
    return {buffer.toByteArray(), lines};
}

} // namespace wireloupe::ui
