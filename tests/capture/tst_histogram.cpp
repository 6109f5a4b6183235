#include <QRandomGenerator>
#include <QTest>

#include "capture/histogram.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;

class TestHistogram : public QObject
{
    Q_OBJECT

private slots:
    void ofNothing();
    void ofOneValue();
    void countsEveryTripOnce();
    void bordersIncludePowersOfTen();
    void extremesFit();
};

namespace {

std::vector<RoundTrip> tripsOf(std::initializer_list<std::chrono::nanoseconds> durations)
{
    std::vector<RoundTrip> trips;
    for (const auto duration : durations)
        trips.push_back({RoundTrip::Kind::Ping, 0ns, duration, {}, {}});
    return trips;
}

} // namespace

void TestHistogram::ofNothing()
{
    QVERIFY(Histogram::of({}, RoundTrip::Kind::Ping).buckets.empty());
    QVERIFY(Histogram::of(tripsOf({1ms}), RoundTrip::Kind::Echo).buckets.empty());
}

void TestHistogram::ofOneValue()
{
    const Histogram histogram = Histogram::of(tripsOf({1ms, 1ms, 1ms}), RoundTrip::Kind::Ping);
    QCOMPARE(histogram.buckets.size(), size_t{1});
    QVERIFY(histogram.buckets[0].from <= 1ms && histogram.buckets[0].to > 1ms);
    QCOMPARE(histogram.buckets[0].count, 3);
}

void TestHistogram::countsEveryTripOnce()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<RoundTrip> trips;
        for (int i = 0; i < 100; ++i) {
            const double exponent = random.generateDouble() * (1 + round % 15);
            trips.push_back({i % 3 == 0 ? RoundTrip::Kind::Echo : RoundTrip::Kind::Ping,
                             0ns,
                             std::chrono::nanoseconds(std::llround(std::pow(10, exponent))),
                             {},
                             {}});
        }
        const int maxBuckets = 1 + random.bounded(40);
        const Histogram histogram = Histogram::of(trips, RoundTrip::Kind::Ping, maxBuckets);
        QVERIFY(histogram.buckets.size() <= static_cast<size_t>(maxBuckets));
        QVERIFY(histogram.buckets.front().count > 0 && histogram.buckets.back().count > 0);
        qint64 total = 0;
        for (size_t i = 0; i < histogram.buckets.size(); ++i) {
            const Histogram::Bucket &bucket = histogram.buckets[i];
            QVERIFY(bucket.from < bucket.to || bucket.count == 0);
            QVERIFY(i == 0 || histogram.buckets[i - 1].to == bucket.from);
            const auto isInside = [&](const RoundTrip &trip) {
                return trip.kind == RoundTrip::Kind::Ping && trip.duration >= bucket.from &&
                       trip.duration < bucket.to;
            };
            QCOMPARE(bucket.count, std::count_if(trips.begin(), trips.end(), isInside));
            total += bucket.count;
        }
        QCOMPARE(total, 66);
    }
}

void TestHistogram::bordersIncludePowersOfTen()
{
    const Histogram histogram = Histogram::of(tripsOf({9us, 1ms + 1us}), RoundTrip::Kind::Ping);
    for (const auto border : {10'000ns, 100'000ns, 1'000'000ns}) {
        const auto isIt = [border](const Histogram::Bucket &bucket) { return bucket.from == border; };
        QVERIFY(std::any_of(histogram.buckets.begin(), histogram.buckets.end(), isIt));
    }
}

void TestHistogram::extremesFit()
{
    const auto most = std::chrono::nanoseconds((1LL << 62) - 1);
    for (const int maxBuckets : {1, 2, 40}) {
        const Histogram histogram =
            Histogram::of(tripsOf({-5ns, 0ns, 1ns, most}), RoundTrip::Kind::Ping, maxBuckets);
        QVERIFY(!histogram.buckets.empty());
        QVERIFY(histogram.buckets.size() <= static_cast<size_t>(maxBuckets));
        qint64 total = 0;
        for (const auto &bucket : histogram.buckets)
            total += bucket.count;
        QCOMPARE(total, 4);
    }
}

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
