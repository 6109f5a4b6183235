#include "net/pace.h"

#include <QTest>

using namespace wireloupe::net;
using namespace std::chrono_literals;

namespace {

/// Asks as often as the pace wants it, and says what has gone by when.
struct Stream
{
    explicit Stream(qint64 bytes) : left(bytes) {}

    /// Until there is nothing left, or no turn is to come before `end`.
    void runUntil(Pace::Time end)
    {
        while (left > 0) {
            const qint64 size = pace.allowance(left, now);
            pace.take(size);
            left -= size;
            if (size > 0)
                continue;
            const auto turn = pace.nextTurn();
            if (!turn || *turn > end)
                break;
            now = *turn;
            ++turns;
        }
        now = std::max(now, end);
    }

    Pace pace;
    qint64 left;
    Pace::Time now = 1'000s;
    int turns = 0;
};

} // namespace

/// Times in, bytes out.
class TestPace : public QObject
{
    Q_OBJECT

private slots:
    void letsAllGoWithoutARate()
    {
        Stream stream(5'000'000);
        stream.runUntil(stream.now);
        QCOMPARE(stream.left, 0);
        QCOMPARE(stream.pace.taken(), quint64(5'000'000));
    }

    void keepsToARate_data()
    {
        QTest::addColumn<qint64>("rate");
        for (const qint64 rate : {20, 1'000, 50'000, 1'000'000, 900'000'000})
            QTest::addRow("%lld", rate) << rate;
    }

    void keepsToARate()
    {
        QFETCH(const qint64, rate);
        Stream stream(rate * 10);
        stream.pace.setRate(rate);
        stream.runUntil(stream.now + 5s);
        // Two slices may go at once at the beginning.
        const double most = double(rate) * 5.04 + 2;
        QVERIFY2(double(stream.pace.taken()) <= most &&
                     double(stream.pace.taken()) >= double(rate) * 4.98 - 2,
                 qPrintable(QString::number(stream.pace.taken())));
        // In slices of 20 ms, or of a byte, or of 1 MiB.
        QVERIFY2(stream.turns <= 251 + rate * 5 / (1 << 20), qPrintable(QString::number(stream.turns)));
        stream.runUntil(stream.now + 5'100ms);
        QCOMPARE(stream.left, 0);
    }

    void takesAnotherRateAtOnce()
    {
        Stream stream(1'000'000);
        stream.pace.setRate(10);
        stream.runUntil(stream.now + 1s);
        QVERIFY(stream.left > 999'900);
        QVERIFY(stream.pace.nextTurn().value() > stream.now);
        stream.pace.setRate(0);
        QVERIFY(stream.pace.nextTurn().value() <= stream.now);
        stream.runUntil(stream.now);
        QCOMPARE(stream.left, 0);
    }

    void stallsAtThePlace()
    {
        Stream stream(100);
        stream.pace.stallAt(40, 3s);
        stream.pace.stallAt(70, 1s);
        stream.runUntil(stream.now);
        QCOMPARE(stream.pace.taken(), quint64(40));
        QCOMPARE(stream.pace.nextTurn(), stream.now + 3s);
        stream.runUntil(stream.now + 2'999ms);
        QCOMPARE(stream.pace.taken(), quint64(40));
        stream.runUntil(stream.now + 1ms);
        QCOMPARE(stream.pace.taken(), quint64(70));
        stream.runUntil(stream.now + 1s);
        QCOMPARE(stream.left, 0);
    }

    void stallsForGood()
    {
        Stream stream(100);
        stream.pace.stallAt(40, 0s);
        stream.runUntil(stream.now + 24h);
        QCOMPARE(stream.pace.taken(), quint64(40));
        QVERIFY(!stream.pace.nextTurn());
        // Whatever the rate is from now on.
        stream.pace.setRate(0);
        QCOMPARE(stream.pace.allowance(60, stream.now), 0);
        QVERIFY(!stream.pace.nextTurn());
    }

    void stallsUnderARate()
    {
        Stream stream(100'000);
        stream.pace.setRate(10'000);
        stream.pace.stallAt(5'000, 2s);
        stream.runUntil(stream.now + 2s);
        QCOMPARE(stream.pace.taken(), quint64(5'000));
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
