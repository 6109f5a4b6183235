#pragma once

#include <vector>

#include "capture/connectiontable.h"
#include "capture/figuresstream.h"
#include "capture/latencycounts.h"
#include "capture/latencyinterval.h"
#include "capture/latencymark.h"
#include "capture/matchrule.h"
#include "capture/pendingrequests.h"
#include "capture/timerange.h"

/// How the values that a LatencyBook consists of are written and read: for LatencyArchive. `Stream` is
/// FiguresWriter or FiguresReader.
namespace wireloupe::capture::figures {

template <class Stream>
void exchange(Stream &stream, Row &row)
{
    qint64 number = toInt(row);
    stream.number(number);
    row = Row{number};
}

template <class Stream>
void exchange(Stream &stream, ConnectionId &connection)
{
    quint32 number = toInt(connection);
    stream.number(number);
    connection = ConnectionId{number};
}

template <class Stream>
void exchange(Stream &stream, TimeRange &range)
{
    stream.time(range.begin);
    stream.time(range.end);
}

template <class Stream>
void exchange(Stream &stream, LatencyRules &rules)
{
    stream.choice(rules.match.kind, MatchRule::Kind::Regex);
    stream.text(rules.match.requestPath);
    stream.text(rules.match.replyPath);
    stream.text(rules.match.pattern);
    qint64 timeout = rules.match.timeout.count();
    stream.number(timeout);
    rules.match.timeout = std::chrono::milliseconds(timeout);
    stream.optional(rules.stamp, [&stream](StampRule &stamp) {
        stream.text(stamp.path);
        stream.choice(stamp.unit, StampRule::Unit::Iso8601);
    });
    stream.choice(rules.perspective, Perspective::Server);
}

template <class Stream>
void exchange(Stream &stream, LatencyCounts &counts)
{
    for (quint64 *count :
         {&counts.samples, &counts.requests, &counts.unanswered, &counts.late, &counts.interrupted,
          &counts.givenUp, &counts.unmatched, &counts.duplicates, &counts.withoutKey, &counts.negative})
        stream.number(*count);
}

template <class Stream>
void exchange(Stream &stream, LatencyMark &mark)
{
    stream.choice(mark.kind, LatencyMark::Kind::RowsDropped);
    stream.time(mark.begin);
    stream.time(mark.end);
    exchange(stream, mark.row);
    exchange(stream, mark.connection);
    stream.number(mark.amount);
}

template <class Stream>
void exchange(Stream &stream, RequestKey &key)
{
    exchange(stream, key.connection);
    stream.choice(key.kind, LatencySample::Kind::Served);
    stream.number(key.key.hash);
    stream.number(key.key.size);
}

template <class Stream>
void exchange(Stream &stream, PendingRequest &request)
{
    exchange(stream, request.key);
    exchange(stream, request.row);
    stream.time(request.sentAt);
}

/// `id` is its number in the table.
template <class Stream>
void exchange(Stream &stream, quint32 &id, ConnectionTimes &connection)
{
    const auto time = [&stream](std::chrono::nanoseconds &value) { stream.time(value); };
    stream.number(id);
    stream.flag(connection.isServed);
    stream.flag(connection.isSideKnown);
    stream.flag(connection.isOpen);
    stream.optional(connection.lostAt, time);
    stream.optional(connection.lastArrival, [&stream](ConnectionTimes::Arrival &arrival) {
        exchange(stream, arrival.row);
        stream.time(arrival.time);
    });
    stream.optional(connection.lastGap, time);
    stream.optional(connection.lastOneWay, time);
    stream.number(connection.used);
}

/// Of a kind that is known.
template <class Stream>
void exchange(Stream &stream, LatencySample &sample)
{
    stream.time(sample.begin);
    stream.time(sample.duration);
    exchange(stream, sample.reply);
    qint64 distance = toInt(sample.reply) - toInt(sample.request);
    stream.number(distance);
    sample.request = Row{toInt(sample.reply) - distance};
    exchange(stream, sample.connection);
}

template <class Stream>
void exchange(Stream &stream, RateBin &bin)
{
    stream.number(bin.framesIn);
    stream.number(bin.framesOut);
    stream.number(bin.bytesIn);
    stream.number(bin.bytesOut);
}

template <class Stream>
void exchange(Stream &stream, SamplePoints &points, LatencySample::Kind kind)
{
    qint32 width = points.width();
    stream.number(width);
    std::vector<LatencySample> list = points.points();
    stream.list(list, SamplePoints::maxSize, [&stream, kind](LatencySample &sample) {
        sample.kind = kind;
        exchange(stream, sample);
    });
    if (Stream::isReading && stream.isSound())
        points = SamplePoints(list, width);
}

/// Counts, and one of them, of the least and of the greatest value exactly.
void exchange(FiguresWriter &stream, const SignedQuantiles &quantiles);
void exchange(FiguresReader &stream, SignedQuantiles &quantiles);
void exchange(FiguresWriter &stream, const PackedQuantiles &quantiles);
void exchange(FiguresReader &stream, PackedQuantiles &quantiles);
/// Null where nothing is in it.
void exchange(FiguresWriter &stream, const LatencyIntervals::Interval &interval);
void exchange(FiguresReader &stream, LatencyIntervals::Interval &interval);

} // namespace wireloupe::capture::figures
