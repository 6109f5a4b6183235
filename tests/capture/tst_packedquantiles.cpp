#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "capture/packedquantiles.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;
using Duration = std::chrono::nanoseconds;

class TestPackedQuantiles : public QObject
{
    Q_OBJECT

private slots:
    void placesGrowWithDurations();
    void areExactEnough_data();
    void areExactEnough();
    void aFewAreExact();
    void mergeIsAsIfPackedTogether_data();
    void mergeIsAsIfPackedTogether();
    void unpacksAll();
    void memoryIsBoundedWhateverComes();
    void restoresWhatItWasAndNothingElse();
};

namespace {

PackedQuantiles packed(const std::vector<qint64> &values)
{
    SignedQuantiles quantiles;
    double sum = 0;
    for (const qint64 value : values) {
        quantiles.record(Duration(value));
        sum += static_cast<double>(value);
    }
    return PackedQuantiles(quantiles, sum);
}

/// Of a shape that a service has: around a median of 300 us, with a tail.
std::vector<qint64> latencies(QRandomGenerator &random, int count)
{
    std::vector<qint64> values;
    for (int i = 0; i < count; ++i)
        values.push_back(static_cast<qint64>(
            300'000 * std::exp(2 * (random.generateDouble() + random.generateDouble() - 1))));
    return values;
}

std::vector<qint64> allOver(QRandomGenerator &random, int count)
{
    std::vector<qint64> values;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<qint64>(std::exp(random.generateDouble() * 28.9));
        values.push_back(random.bounded(2) == 0 ? value : -value);
    }
    return values;
}

void compare(const PackedQuantiles &quantiles, std::vector<qint64> values, double error)
{
    std::ranges::sort(values);
    QCOMPARE(quantiles.count(), values.size());
    QCOMPARE(quantiles.min().count(), values.front());
    QCOMPARE(quantiles.max().count(), values.back());
    for (const double share : {0.0, 0.01, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const double wanted = std::ceil(share * static_cast<double>(values.size()) - 1e-9);
        const auto exact = static_cast<double>(values[static_cast<std::size_t>(std::max(1.0, wanted)) - 1]);
        const auto found = static_cast<double>(quantiles.at(share).count());
        QVERIFY2(std::abs(found - exact) <= std::abs(exact) * error + 4,
                 qPrintable(QStringLiteral("%1: %2 is not %3").arg(share).arg(found).arg(exact)));
    }
}

} // namespace

void TestPackedQuantiles::placesGrowWithDurations()
{
    QCOMPARE(PackedQuantiles::placeOf(0ns), 0);
    QCOMPARE(PackedQuantiles::placeOf(127ns), 127);
    QCOMPARE(PackedQuantiles::placeOf(-5ns), -5);
    qint32 last = -1;
    for (qint64 value = 0; value < 4'000'000'000'000; value += 1 + value / 300) {
        const qint32 place = PackedQuantiles::placeOf(Duration(value));
        QVERIFY(place >= last && place < PackedQuantiles::maxPlace);
        QCOMPARE(PackedQuantiles::placeOf(Duration(-value)), -place);
        last = place;
        if (value > 3'600'000'000'000)
            continue;
        const auto middle = static_cast<double>(PackedQuantiles::durationAt(place).count());
        QVERIFY(std::abs(middle - static_cast<double>(value)) <= static_cast<double>(value) / 128);
        QCOMPARE(PackedQuantiles::placeOf(PackedQuantiles::durationAt(place)), place);
    }
    QCOMPARE(PackedQuantiles::placeOf(Duration::max()), PackedQuantiles::placeOf(1h));
}

void TestPackedQuantiles::areExactEnough_data()
{
    QTest::addColumn<bool>("isAllOver");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("error");
    QTest::newRow("a service") << false << 20'000 << 1.0 / 128;
    QTest::newRow("a few") << false << 7 << 1.0 / 128;
    QTest::newRow("all over, a few") << true << 900 << 1.0 / 128;
    QTest::newRow("all over") << true << 20'000 << 1.0 / 16;
}

void TestPackedQuantiles::areExactEnough()
{
    QFETCH(bool, isAllOver);
    QFETCH(int, count);
    QFETCH(double, error);
    QRandomGenerator random(11);
    const std::vector<qint64> values = isAllOver ? allOver(random, count) : latencies(random, count);
    const PackedQuantiles quantiles = packed(values);
    compare(quantiles, values, error);
    double sum = 0;
    for (const qint64 value : values)
        sum += static_cast<double>(value);
    QCOMPARE(quantiles.mean().count(), std::llround(sum / count));
    QCOMPARE(quantiles.summary().count, count);
    QVERIFY(quantiles.summary().p99 == quantiles.at(0.99));
}

void TestPackedQuantiles::aFewAreExact()
{
    QCOMPARE(PackedQuantiles().count(), 0U);
    QVERIFY(PackedQuantiles().at(0.5) == 0ns);
    QVERIFY(packed({123'456'789}).at(0.5) == 123'456'789ns);
    QVERIFY(packed({123'456'789}).buckets().empty());
    const PackedQuantiles two = packed({123'456'789, 1'000'000'007});
    QVERIFY(two.at(0.5) == 123'456'789ns && two.at(0.51) == 1'000'000'007ns);
    QVERIFY(two.buckets().empty());
    const PackedQuantiles same = packed({7'000'001, 7'000'001, 7'000'001, 7'000'001});
    QVERIFY(same.at(0.5) == 7'000'001ns);
    QCOMPARE(same.count(), 4U);
}

void TestPackedQuantiles::mergeIsAsIfPackedTogether_data()
{
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("two");
    for (const int one : {0, 1, 2, 3, 1000})
        for (const int two : {0, 1, 2, 1000})
            QTest::addRow("%d and %d", one, two) << one << two;
}

void TestPackedQuantiles::mergeIsAsIfPackedTogether()
{
    QFETCH(int, one);
    QFETCH(int, two);
    QRandomGenerator random(13);
    for (int round = 0; round < 20; ++round) {
        std::vector<qint64> values = latencies(random, one);
        const std::vector<qint64> others = latencies(random, two);
        PackedQuantiles merged = packed(values);
        merged.merge(packed(others));
        values.insert(values.end(), others.begin(), others.end());
        const PackedQuantiles together = packed(values);
        QCOMPARE(merged.count(), together.count());
        QVERIFY(merged.buckets() == together.buckets());
        QVERIFY(merged.min() == together.min() && merged.max() == together.max());
        QVERIFY(merged.mean() == together.mean());
    }
}

void TestPackedQuantiles::unpacksAll()
{
    QRandomGenerator random(17);
    const PackedQuantiles quantiles = packed(latencies(random, 5'000));
    SignedQuantiles unpacked;
    quantiles.unpackInto(unpacked);
    QCOMPARE(unpacked.count(), 5'000U);
    QVERIFY(unpacked.min() == quantiles.min() && unpacked.max() == quantiles.max());
    QVERIFY(PackedQuantiles(unpacked, quantiles.sum()).buckets() == quantiles.buckets());
    quantiles.unpackInto(unpacked);
    QCOMPARE(unpacked.count(), 10'000U);
}

void TestPackedQuantiles::memoryIsBoundedWhateverComes()
{
    QRandomGenerator random(19);
    PackedQuantiles all;
    quint64 count = 0;
    for (int round = 0; round < 20; ++round) {
        const std::vector<qint64> values = allOver(random, 20'000);
        all.merge(packed(values));
        count += values.size();
        QVERIFY(all.buckets().size() <= PackedQuantiles::maxBuckets);
        QVERIFY(all.memoryUse() < 20 << 10);
    }
    QCOMPARE(all.count(), count);
    quint64 total = 2;
    for (const auto &bucket : all.buckets())
        total += bucket.count;
    QCOMPARE(total, count);
}

void TestPackedQuantiles::restoresWhatItWasAndNothingElse()
{
    QRandomGenerator random(23);
    for (const auto &values : {latencies(random, 500), allOver(random, 20'000), latencies(random, 1)}) {
        const PackedQuantiles one = packed(values);
        const PackedQuantiles::Figures figures{one.min(), one.max(), one.sum(), one.count(), one.joining()};
        QVERIFY(PackedQuantiles::restored(figures, one.buckets()) == one);
        const auto isRefused = [&](const auto &change) {
            PackedQuantiles::Figures other = figures;
            PackedQuantiles::Buckets buckets = one.buckets();
            change(other, buckets);
            return !PackedQuantiles::restored(other, buckets);
        };
        QVERIFY(isRefused([](auto &other, auto &) { other.count += 2; }));
        QVERIFY(isRefused([](auto &other, auto &) { other.count = 0; }));
        QVERIFY(isRefused([](auto &other, auto &) { other.min = other.max + 1ns; }));
        QVERIFY(isRefused([](auto &other, auto &) { other.sum = std::nan(""); }));
        QVERIFY(isRefused([](auto &other, auto &) { other.joining = 4; }));
        QVERIFY(isRefused([](auto &other, auto &) { other.joining = -1; }));
        QVERIFY(isRefused([](auto &, auto &buckets) { buckets.push_back({PackedQuantiles::maxPlace, 1}); }));
        QVERIFY(isRefused([](auto &, auto &buckets) { buckets.push_back({1, 0}); }));
        if (one.buckets().empty())
            continue;
        QVERIFY(isRefused([](auto &, auto &buckets) { std::ranges::reverse(buckets); }));
        QVERIFY(isRefused([](auto &, auto &buckets) { ++buckets.front().count; }));
    }
}

QTEST_APPLESS_MAIN(TestPackedQuantiles)
#include "tst_packedquantiles.moc"
