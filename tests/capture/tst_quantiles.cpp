#include <cmath>
#include <functional>
#include <random>

#include <QTest>

#include "capture/quantiles.h"

using namespace std::chrono_literals;
using namespace wireloupe::capture;
using std::chrono::nanoseconds;

namespace {

using Durations = std::vector<nanoseconds>;
constexpr std::array shares{0.0, 0.001, 0.07, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999, 1.0};

nanoseconds nearestRank(const Durations &sorted, double share)
{
    const double rank = std::ceil(share * double(sorted.size()) - 1e-6);
    return sorted[rank < 1 ? 0 : std::size_t(rank) - 1];
}

Quantiles quantilesOf(const Durations &durations)
{
    Quantiles quantiles;
    for (const nanoseconds duration : durations)
        quantiles.record(duration);
    return quantiles;
}

} // namespace

class TestQuantiles : public QObject
{
    Q_OBJECT

private slots:
    void ofNothing();
    void ofOne();
    void smallOnesAreExact();
    void agreesWithSorting_data();
    void agreesWithSorting();
    void whatIsOutOfRange();
    void severalAtOnce();
    void mergesAsIfAllWereOne();
    void copiesAreApart();
    void isEmptyAgainWhenCleared();
    void visitsBuckets();
    void tellsShares();
};

void TestQuantiles::ofNothing()
{
    const Quantiles none;
    QCOMPARE(none.count(), 0);
    QCOMPARE(none.min(), 0ns);
    QCOMPARE(none.mean(), 0ns);
    QCOMPARE(none.at(0.5), 0ns);
    QCOMPARE(none.at(1), 0ns);
    QCOMPARE(none.shareUpTo(1s), 0.0);
    none.visitBuckets([](nanoseconds, nanoseconds, quint64) { QFAIL("a bucket of nothing"); });
}

void TestQuantiles::ofOne()
{
    const Quantiles one = quantilesOf({1'234'567ns});
    for (const double share : shares)
        QCOMPARE(one.at(share), 1'234'567ns);
    QCOMPARE(one.mean(), 1'234'567ns);
}

void TestQuantiles::smallOnesAreExact()
{
    Durations durations;
    for (int i = 2047; i >= 0; --i)
        durations.emplace_back(i);
    const Quantiles quantiles = quantilesOf(durations);
    std::ranges::sort(durations);
    for (const double share : shares)
        QCOMPARE(quantiles.at(share), nearestRank(durations, share));
}

void TestQuantiles::agreesWithSorting_data()
{
    using Source = std::function<double(std::mt19937_64 &)>;
    QTest::addColumn<Source>("source");
    const auto between = [](double a, double b) { return std::uniform_real_distribution<double>(a, b); };
    QTest::newRow("uniform") << Source([=](auto &random) { return between(1e3, 3.6e12)(random); });
    QTest::newRow("log-uniform") << Source(
        [=](auto &random) { return std::pow(10, between(3, 12.5)(random)); });
    QTest::newRow("exponential") << Source(
        [](auto &random) { return 1e6 * std::exponential_distribution<double>()(random); });
    QTest::newRow("bimodal") << Source(
        [=](auto &random) { return between(0, 1)(random) < 0.5 ? 5e4 : between(9e8, 1.1e9)(random); });
    QTest::newRow("heavy tail") << Source(
        [=](auto &random) { return std::min(3.6e12, 1e3 / std::pow(between(0, 1)(random), 3)); });
    QTest::newRow("at borders") << Source([=](auto &random) {
        const double border = std::ldexp(1, 10 + int(between(0, 32)(random)));
        return std::min(3.6e12, border + std::floor(between(-1, 2)(random)));
    });
    QTest::newRow("all the same") << Source([](auto &) { return 7'777'777.0; });
    QTest::newRow("one outlier") << Source(
        [=](auto &random) { return between(0, 1)(random) < 0.0001 ? 3e12 : 1e3; });
}

void TestQuantiles::agreesWithSorting()
{
    using Source = std::function<double(std::mt19937_64 &)>;
    QFETCH(const Source, source);
    std::mt19937_64 random(5);
    for (const std::size_t size : {1U, 2U, 3U, 10U, 99U, 1'000U, 20'000U}) {
        Durations durations;
        for (std::size_t i = 0; i < size; ++i)
            durations.emplace_back(qint64(source(random)));
        const Quantiles quantiles = quantilesOf(durations);
        std::ranges::sort(durations);
        QCOMPARE(quantiles.count(), size);
        QCOMPARE(quantiles.min(), durations.front());
        QCOMPARE(quantiles.max(), durations.back());
        for (const double share : shares) {
            const auto exact = nearestRank(durations, share);
            const auto found = quantiles.at(share);
            const double error = std::abs(double((found - exact).count()));
            QVERIFY2(error <= double(exact.count()) / 2048 + 0.5,
                     qPrintable(QStringLiteral("%1 of %2: %3, not %4")
                                    .arg(share)
                                    .arg(size)
                                    .arg(found.count())
                                    .arg(exact.count())));
        }
    }
}

void TestQuantiles::whatIsOutOfRange()
{
    const Quantiles quantiles = quantilesOf({-5ns, 1h, 2h, nanoseconds::max()});
    QCOMPARE(quantiles.count(), 4);
    QCOMPARE(quantiles.min(), -5ns);
    QCOMPARE(quantiles.max(), nanoseconds::max());
    QVERIFY(quantiles.at(0.75) >= nanoseconds(1h) && quantiles.at(0.75) < nanoseconds(61min));
}

void TestQuantiles::severalAtOnce()
{
    Quantiles quantiles;
    quantiles.record(1ms, 99);
    quantiles.record(1s, 1);
    quantiles.record(1h, 0);
    QCOMPARE(quantiles.count(), 100);
    QVERIFY(std::abs((quantiles.at(0.99) - 1ms).count()) <= 500);
    QCOMPARE(quantiles.at(1), 1s);
    QCOMPARE(quantiles.mean(), nanoseconds((99 * 1'000'000 + 1'000'000'000) / 100));
}

void TestQuantiles::mergesAsIfAllWereOne()
{
    std::mt19937_64 random(9);
    std::lognormal_distribution<double> source(14, 2);
    Quantiles all;
    Quantiles merged;
    for (int part = 0; part < 5; ++part) {
        Quantiles one;
        for (int i = 0; i < part * 100; ++i) {
            const nanoseconds duration{qint64(source(random))};
            all.record(duration);
            one.record(duration);
        }
        merged.merge(one);
    }
    QCOMPARE(merged.count(), all.count());
    for (const double share : shares)
        QCOMPARE(merged.at(share), all.at(share));
    QVERIFY(std::abs((merged.mean() - all.mean()).count()) <= 1);
}

void TestQuantiles::copiesAreApart()
{
    Quantiles original = quantilesOf({1us, 2us, 3us});
    const Quantiles copy = original;
    Quantiles assigned;
    assigned = original;
    original.record(1s, 100);
    QCOMPARE(copy.count(), 3);
    QCOMPARE(copy.at(0.5), 2us);
    QCOMPARE(assigned.count(), 3);
    QCOMPARE(assigned.at(0.5), 2us);
}

void TestQuantiles::isEmptyAgainWhenCleared()
{
    Quantiles quantiles = quantilesOf({1s, 2s});
    quantiles.clear();
    QCOMPARE(quantiles.count(), 0);
    QCOMPARE(quantiles.max(), 0ns);
    quantiles.record(3us);
    QCOMPARE(quantiles.at(0.5), 3us);
    QCOMPARE(quantiles.min(), 3us);
}

void TestQuantiles::visitsBuckets()
{
    const Durations durations{0ns, 1'023ns, 1'024ns, 2'048ns, 5ms, 5ms, 59min};
    qint64 last = -1;
    quint64 total = 0;
    std::size_t next = 0;
    quantilesOf(durations).visitBuckets([&](nanoseconds from, nanoseconds to, quint64 count) {
        QVERIFY(from.count() > last);
        last = to.count() - 1;
        for (quint64 i = 0; i < count; ++i, ++next)
            QVERIFY(durations[next] >= from && durations[next] < to);
        total += count;
    });
    QCOMPARE(total, durations.size());
}

void TestQuantiles::tellsShares()
{
    const Quantiles quantiles = quantilesOf({1ms, 2ms, 3ms, 4ms});
    QCOMPARE(quantiles.shareUpTo(999us), 0.0);
    QCOMPARE(quantiles.shareUpTo(1ms), 0.25);
    QCOMPARE(quantiles.shareUpTo(3'500us), 0.75);
    QCOMPARE(quantiles.shareUpTo(1h), 1.0);
}

QTEST_APPLESS_MAIN(TestQuantiles)
#include "tst_quantiles.moc"
