#include "capture/latencyarchive.h"

#include <algorithm>
#include <bit>

#include "capture/figuresexchange.h"
#include "capture/format.h"
#include "capture/latencypages.h"

namespace wireloupe::capture {
namespace {

using figures::exchange;

constexpr quint64 archiveVersion = 1;
constexpr std::size_t maxOpen = 16;
constexpr std::size_t maxRanges = 64;
/// Of intervals: no time in them overflows.
constexpr qint64 maxIntervals = (1LL << 61) / LatencySeries::width.count();
constexpr quint64 maxDoublings = 40;

/// What comes first.
template <class Stream>
void exchangeHead(Stream &stream, LatencyRules &rules, Row &end)
{
    quint64 version = archiveVersion;
    stream.number(version);
    if (version != archiveVersion)
        stream.fail();
    exchange(stream, rules);
    exchange(stream, end);
    if (toInt(end) < 0)
        stream.fail();
}

/// By way of a list, in their order.
template <class Stream>
void exchange(Stream &stream, PendingRequests &requests, qint64 max)
{
    std::vector<PendingRequest> list;
    requests.visit([&list](const PendingRequest &request) { list.push_back(request); });
    stream.list(list, static_cast<std::size_t>(max),
                [&stream](PendingRequest &request) { exchange(stream, request); });
    if constexpr (Stream::isReading)
        for (const PendingRequest &request : list)
            requests.add(request);
}

template <class Stream>
void exchange(Stream &stream, RecentKeys &keys)
{
    std::vector<RequestKey> list;
    keys.visit([&list](const RequestKey &key) { list.push_back(key); });
    stream.list(list, Pairing::maxAnswered, [&stream](RequestKey &key) { exchange(stream, key); });
    if constexpr (Stream::isReading)
        for (const RequestKey &key : list)
            keys.add(key);
}

template <class Stream>
void exchange(Stream &stream, ConnectionTable &table, qint64 max)
{
    std::vector<std::pair<quint32, ConnectionTimes>> list(table.connections().begin(),
                                                          table.connections().end());
    // One that has been silent for longer comes first: that is what matters of the numbers.
    std::ranges::sort(
        list, {}, [](const auto &entry) { return entry.second.used; });
    stream.list(list, static_cast<std::size_t>(max),
                [&stream](auto &entry) { figures::exchange(stream, entry.first, entry.second); });
    if constexpr (Stream::isReading)
        for (const auto &[id, connection] : list)
            table.at(ConnectionId{id}, connection);
}

} // namespace

QByteArray LatencyArchive::write(LatencyBook &book)
{
    FiguresWriter stream;
    Pages &pages = *book.m_pages;
    exchangeHead(stream, pages.m_rules, pages.m_end);
    stream.number(pages.m_pairing.keys().seed());
    exchange(stream, pages);
    QByteArray bytes = std::move(stream).take();
    return bytes.size() > format::maxFiguresSize ? QByteArray() : bytes;
}

std::optional<LatencyBook> LatencyArchive::read(QByteArrayView bytes, std::chrono::nanoseconds wallStart,
                                                const LatencyBook::Limits &limits)
{
    FiguresReader stream(bytes);
    LatencyRules rules;
    Row end{};
    exchangeHead(stream, rules, end);
    quint64 seed = 0;
    stream.number(seed);
    if (!stream.isSound())
        return std::nullopt;
    auto pages = std::make_unique<Pages>(rules, wallStart, limits, seed);
    pages->m_end = end;
    exchange(stream, *pages);
    if (!stream.isSound() || !stream.isAtEnd())
        return std::nullopt;
    return LatencyBook(std::move(pages));
}

std::optional<LatencyArchive::Head> LatencyArchive::head(QByteArrayView bytes)
{
    FiguresReader stream(bytes);
    Head head;
    exchangeHead(stream, head.rules, head.end);
    return stream.isSound() ? std::optional(head) : std::nullopt;
}

template <class Stream>
void LatencyArchive::exchange(Stream &stream, Pages &pages)
{
    stream.flag(pages.m_hasRows);
    if (!pages.m_hasRows)
        return;
    figures::exchange(stream, pages.m_span);
    stream.time(pages.m_now);
    stream.time(pages.m_wallShift);
    if (std::chrono::abs(pages.m_wallShift) > Pages::longestStop)
        stream.fail();
    stream.list(pages.m_clockJumps, maxRanges,
                [&stream](std::chrono::nanoseconds &jump) { stream.time(jump); });
    for (const LatencySample::Kind kind : allLatencyKinds) {
        figures::exchange(stream, pages.m_counts[kind]);
        figures::exchange(stream, pages.m_quantiles[kind]);
        for (Pages::Mean *mean : {&pages.m_means[kind], &pages.m_jitters[kind]}) {
            stream.real(mean->sum);
            stream.number(mean->count);
        }
    }
    stream.list(pages.m_marks, static_cast<std::size_t>(std::max<qint64>(0, pages.m_limits.marks)),
                [&stream](LatencyMark &mark) { figures::exchange(stream, mark); });
    exchange(stream, pages.m_pairing, pages.m_limits);
    capture::exchange(stream, pages.m_connections, pages.m_limits.connections);
    exchange(stream, pages.m_series);
}

template <class Stream>
void LatencyArchive::exchange(Stream &stream, Pairing &pairing, const LatencyBook::Limits &limits)
{
    stream.time(pairing.m_now);
    for (const LatencySample::Kind kind : allLatencyKinds)
        figures::exchange(stream, pairing.m_counts[kind]);
    capture::exchange(stream, pairing.m_waiting, limits.pending);
    capture::exchange(stream, pairing.m_overdue, limits.pending);
    capture::exchange(stream, pairing.m_answered);
    stream.list(pairing.m_interruptions, maxRanges,
                [&stream](TimeRange &range) { figures::exchange(stream, range); });
    qint64 prefix = pairing.m_prefix;
    stream.number(prefix);
    if (prefix < 0)
        stream.fail();
    pairing.m_prefix = prefix;
}

template <class Stream>
void LatencyArchive::exchange(Stream &stream, LatencySeries &series)
{
    stream.flag(series.m_hasBegun);
    stream.time(series.m_begin);
    stream.number(series.m_firstOpen);
    stream.list(
        series.m_open, maxOpen, [&stream](OpenInterval &interval) { exchange(stream, interval); });
    const auto closed = [&stream](LatencyIntervals::Interval &interval) {
        figures::exchange(stream, interval);
    };
    stream.list(series.m_recent, LatencySeries::maxRecentIntervals, closed);
    stream.list(series.m_whole, LatencySeries::maxWholeIntervals, closed);
    auto doublings = static_cast<quint64>(
        std::countr_zero(static_cast<quint64>(series.m_wholeWidth / LatencySeries::width)));
    stream.number(doublings);
    if (doublings > maxDoublings || series.m_firstOpen < static_cast<qint64>(series.m_recent.size()) ||
        series.m_firstOpen > maxIntervals)
        return stream.fail();
    series.m_wholeWidth = LatencySeries::width * (1LL << doublings);
}

template <class Stream>
void LatencyArchive::exchange(Stream &stream, OpenInterval &interval)
{
    figures::exchange(stream, interval.m_traffic);
    for (const LatencySample::Kind kind : allLatencyKinds)
        stream.optional(interval.m_kinds[kind], [&stream, kind](OpenInterval::Collector &collector) {
            figures::exchange(stream, collector.quantiles);
            stream.real(collector.sum);
            figures::exchange(stream, collector.points, kind);
        });
}

} // namespace wireloupe::capture
