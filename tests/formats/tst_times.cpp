#include <QTest>

#include "formats/times.h"

using namespace std::chrono_literals;
using namespace wireloupe::formats;

class TestTimes : public QObject
{
    Q_OBJECT

private slots:
    void secondsAreExact();
    void millisecondsAreExact();
    void wallClockIsExact();
};

void TestTimes::secondsAreExact()
{
    QCOMPARE(seconds(0ns), QByteArray("0.000000000"));
    QCOMPARE(seconds(1ns), QByteArray("0.000000001"));
    QCOMPARE(seconds(1204377001ns), QByteArray("1.204377001"));
    QCOMPARE(seconds(-1ns), QByteArray("-0.000000001"));
    QCOMPARE(seconds(-1500ms), QByteArray("-1.500000000"));
    // A double would not hold all of these digits.
    QCOMPARE(seconds(123456789s + 987654321ns), QByteArray("123456789.987654321"));
}

void TestTimes::millisecondsAreExact()
{
    QCOMPARE(milliseconds(0ns), QByteArray("0.000000"));
    QCOMPARE(milliseconds(1ns), QByteArray("0.000001"));
    QCOMPARE(milliseconds(1'234'567'891ns), QByteArray("1234.567891"));
    QCOMPARE(milliseconds(-1500us), QByteArray("-1.500000"));
}

void TestTimes::wallClockIsExact()
{
    const QDateTime start(QDate(2026, 11, 20), QTime(23, 59, 59, 123), Qt::UTC);
    QCOMPARE(wallClock(start, 0ns), QByteArray("2026-11-20T23:59:59.123000000Z"));
    QCOMPARE(wallClock(start, 456789ns), QByteArray("2026-11-20T23:59:59.123456789Z"));
    QCOMPARE(wallClock(start, 877ms), QByteArray("2026-11-21T00:00:00.000000000Z"));
    QCOMPARE(wallClock(start, -124ms), QByteArray("2026-11-20T23:59:58.999000000Z"));
    QCOMPARE(wallClock(start, 24h), QByteArray("2026-11-21T23:59:59.123000000Z"));
    const QDateTime elsewhere = start.toOffsetFromUtc(3600);
    QCOMPARE(wallClock(elsewhere, 0ns), QByteArray("2026-11-20T23:59:59.123000000Z"));
    QCOMPARE(wallClock({}, 0ns), QByteArray());
}

QTEST_APPLESS_MAIN(TestTimes)
#include "tst_times.moc"
