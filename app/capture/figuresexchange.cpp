#include "capture/figuresexchange.h"

#include <algorithm>

namespace wireloupe::capture::figures {
namespace {

using Duration = std::chrono::nanoseconds;

/// All that SignedQuantiles can have.
constexpr std::size_t maxCounts = 2 * 33 * 1024;
/// No sum of as many as maxCounts overflows.
constexpr quint64 maxCount = 1ULL << 46;

/// So many at, or near, a duration.
struct Count
{
    qint64 duration = 0;
    quint64 count = 0;
};

Duration within(Duration value)
{
    return std::clamp(value, -Quantiles::longest, Quantiles::longest);
}

template <class Stream>
void exchangeCounts(Stream &stream, std::vector<Count> &counts)
{
    qint64 last = 0;
    stream.list(counts, maxCounts, [&](Count &count) {
        qint64 distance = count.duration - last;
        stream.number(distance);
        stream.number(count.count);
        if (Stream::isReading && (std::abs(distance) > 2 * Quantiles::longest.count() || count.count == 0 ||
                                  count.count > maxCount))
            stream.fail();
        count.duration = last += stream.isSound() ? distance : 0;
    });
}

template <class Stream, class Figures>
void exchangePacked(Stream &stream, Figures &figures, PackedQuantiles::Buckets &buckets)
{
    stream.time(figures.min);
    stream.time(figures.max);
    stream.real(figures.sum);
    stream.number(figures.count);
    stream.number(figures.joining);
    qint32 last = 0;
    stream.list(buckets, PackedQuantiles::maxBuckets, [&](PackedQuantiles::Bucket &bucket) {
        qint32 distance = bucket.place - last;
        stream.number(distance);
        stream.number(bucket.count);
        if (Stream::isReading && std::abs(qint64{distance}) > 2 * PackedQuantiles::maxPlace)
            stream.fail();
        bucket.place = last += stream.isSound() ? distance : 0;
    });
}

} // namespace

void exchange(FiguresWriter &stream, const SignedQuantiles &quantiles)
{
    stream.number(std::min<quint64>(quantiles.count(), 2));
    if (quantiles.count() == 0)
        return;
    stream.time(quantiles.min());
    if (quantiles.count() > 1)
        stream.time(quantiles.max());
    std::vector<Count> counts;
    quantiles.visitBuckets([&](Duration from, Duration to, quint64 times) {
        const auto holds = [from, to](Duration value) { return from <= within(value) && within(value) < to; };
        times -= holds(quantiles.min()) ? 1 : 0;
        times -= quantiles.count() > 1 && holds(quantiles.max()) ? 1 : 0;
        if (times > 0)
            counts.push_back({to.count() <= 0 ? to.count() - 1 : from.count(), times});
    });
    exchangeCounts(stream, counts);
}

void exchange(FiguresReader &stream, SignedQuantiles &quantiles)
{
    quint64 kept = 0;
    stream.number(kept);
    quantiles = {};
    if (kept > 2)
        stream.fail();
    if (kept == 0)
        return;
    Duration min{};
    stream.time(min);
    Duration max = min;
    if (kept == 2)
        stream.time(max);
    std::vector<Count> counts;
    exchangeCounts(stream, counts);
    if (min > max || (kept == 1 && !counts.empty()))
        stream.fail();
    if (!stream.isSound())
        return;
    quantiles.record(min);
    if (kept == 2)
        quantiles.record(max);
    for (const Count &count : counts)
        quantiles.record(std::clamp(Duration(count.duration), min, max), count.count);
}

void exchange(FiguresWriter &stream, const PackedQuantiles &quantiles)
{
    PackedQuantiles::Figures figures{quantiles.min(), quantiles.max(), quantiles.sum(), quantiles.count(),
                                     quantiles.joining()};
    PackedQuantiles::Buckets buckets = quantiles.buckets();
    exchangePacked(stream, figures, buckets);
}

void exchange(FiguresReader &stream, PackedQuantiles &quantiles)
{
    PackedQuantiles::Figures figures;
    PackedQuantiles::Buckets buckets;
    exchangePacked(stream, figures, buckets);
    const auto restored =
        stream.isSound() ? PackedQuantiles::restored(figures, std::move(buckets)) : std::nullopt;
    if (restored)
        quantiles = *restored;
    else
        stream.fail();
}

void exchange(FiguresWriter &stream, const LatencyIntervals::Interval &interval)
{
    stream.flag(interval != nullptr);
    if (!interval)
        return;
    RateBin traffic = interval->traffic;
    exchange(stream, traffic);
    for (const LatencySample::Kind kind : allLatencyKinds) {
        const auto &figures = interval->figures[kind];
        stream.flag(figures != nullptr);
        if (!figures)
            continue;
        exchange(stream, figures->quantiles);
        SamplePoints points(figures->points, figures->pointWidth);
        exchange(stream, points, kind);
    }
}

void exchange(FiguresReader &stream, LatencyIntervals::Interval &interval)
{
    bool isThere = false;
    stream.flag(isThere);
    interval.reset();
    if (!isThere)
        return;
    LatencyInterval read;
    exchange(stream, read.traffic);
    for (const LatencySample::Kind kind : allLatencyKinds) {
        bool hasFigures = false;
        stream.flag(hasFigures);
        if (!hasFigures || !stream.isSound())
            continue;
        PackedQuantiles quantiles;
        SamplePoints points;
        exchange(stream, quantiles);
        exchange(stream, points, kind);
        if (stream.isSound())
            read.figures[kind] =
                std::make_shared<const IntervalFigures>(IntervalFigures::of(quantiles, points));
    }
    interval = std::make_shared<const LatencyInterval>(std::move(read));
}

} // namespace wireloupe::capture::figures
