#include <QLocale>
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
    void daysAreWrittenInWords_data();
    void daysAreWrittenInWords();
    void daysAreThoseOfTheUser();
    void validityIsTakenForDays();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
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

void TestTimes::daysAreWrittenInWords_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::newRow("none") << QLocale::c() << QStringLiteral("3 February 2027");
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                             << QStringLiteral("3 February 2027");
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates)
                              << QStringLiteral("February 3, 2027");
    QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("3. Februar 2027");
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << QStringLiteral("3 de febrero de 2027");
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << QStringLiteral("2027年2月3日");
    QTest::newRow("Hungarian") << QLocale(QLocale::Hungarian) << QStringLiteral("2027. február 3.");
}

void TestTimes::daysAreWrittenInWords()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QTEST(dayText(QDateTime({2027, 2, 3}, {12, 0})), "day");
    QCOMPARE(dayText({}), QString());
}

void TestTimes::daysAreThoseOfTheUser()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    const QDateTime late({2027, 2, 3}, {23, 30}, Qt::UTC);
    QCOMPARE(dayText(late), QStringLiteral("4 February 2027"));
    qputenv("TZ", "America/New_York");
    QCOMPARE(dayText(late), QStringLiteral("3 February 2027"));
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

void TestTimes::validityIsTakenForDays()
{
    QCOMPARE(withDays("\"a\", valid from 2026-01-31T12:00:00Z to 2027-01-30T12:00:00Z"),
             QByteArray("\"a\", valid from 31 January 2026 to 30 January 2027"));
    const QByteArray twice = "valid from 2026-01-31T12:00:00Z to 2027-01-30T12:00:00Z; ";
    QCOMPARE(withDays(twice + twice),
             QByteArray("valid from 31 January 2026 to 30 January 2027; ").repeated(2));
    for (const QByteArray other :
         {"", "2026-01-31T12:00:00Z", "valid from now to 2027-01-30T12:00:00Z", "\xFF"})
        QCOMPARE(withDays(other), other);
}

QTEST_APPLESS_MAIN(TestTimes)
#include "tst_times.moc"
