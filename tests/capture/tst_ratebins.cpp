#include <QTest>

#include "capture/ratebins.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

class TestRateBins : public QObject
{
    Q_OBJECT

private slots:
    void countsIntoStretches();
    void widensAsTimeGrows();
    void takesAnyTime();
};

namespace {

RateBin in(quint64 bytes = 10)
{
    return {.framesIn = 1, .bytesIn = bytes};
}

RateBin sumOf(const RateBins &rates)
{
    RateBin sum;
    for (const RateBin &bin : rates.bins())
        sum += bin;
    return sum;
}

} // namespace

void TestRateBins::countsIntoStretches()
{
    RateBins rates;
    QVERIFY(rates.isEmpty());
    rates.add(5s, in(1));
    rates.add(5s + 999us, in(2));
    rates.add(5s + 1ms, {.framesOut = 1, .bytesOut = 4});
    rates.add(5s + 3ms, in(8));
    QCOMPARE(rates.begin(), 5s);
    QCOMPARE(rates.width(), 1ms);
    const std::vector<RateBin> expected{
        {.framesIn = 2, .bytesIn = 3}, {.framesOut = 1, .bytesOut = 4}, {}, {.framesIn = 1, .bytesIn = 8}};
    QCOMPARE(rates.bins(), expected);
}

void TestRateBins::widensAsTimeGrows()
{
    RateBins rates;
    for (int i = 0; i < 10'000; ++i) {
        rates.add(i * 1ms, in());
        QVERIFY(rates.bins().size() <= RateBins::maxBins);
    }
    QCOMPARE(rates.width(), 32ms); // the least power of two with 10,000 / width < 512
    QCOMPARE(rates.bins().size(), size_t(313));
    QCOMPARE(rates.bins().front().framesIn, 32);
    QCOMPARE(rates.bins().back().framesIn, 16);
    QCOMPARE(sumOf(rates), (RateBin{.framesIn = 10'000, .bytesIn = 100'000}));
}

void TestRateBins::takesAnyTime()
{
    using Limits = std::numeric_limits<qint64>;
    RateBins rates;
    rates.add(0s, in());
    rates.add(-1s, in()); // before the first: counted with it
    QCOMPARE(rates.bins().size(), size_t(1));
    rates.add(std::chrono::nanoseconds(Limits::max()), in());
    QVERIFY(rates.bins().size() <= RateBins::maxBins);
    QCOMPARE(sumOf(rates).framesIn, 3);

    RateBins whole;
    whole.add(std::chrono::nanoseconds(Limits::min()), in());
    whole.add(std::chrono::nanoseconds(Limits::max()), in());
    QVERIFY(whole.bins().size() <= RateBins::maxBins);
    QCOMPARE(sumOf(whole).framesIn, 2);
}

QTEST_GUILESS_MAIN(TestRateBins)
#include "tst_ratebins.moc"
