#include <QTest>

#include "formats/importtimes.h"
#include "formats/numbers.h"
#include "formats/times.h"

using namespace std::chrono_literals;
using namespace wireloupe::formats;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void writesNumbers();
    void writesDecimals();
    void writesHexAndBase64();
    void theClockGoesBackAndForth();
    void whatIsWrittenIsRead();
    void readsTimesOfOthers_data();
    void readsTimesOfOthers();
};

namespace {

template <class Write>
QByteArray written(Write write)
{
    ByteBuffer to;
    write(to);
    return to.toByteArray();
}

constexpr auto least = std::chrono::nanoseconds::min();
constexpr auto greatest = std::chrono::nanoseconds::max();

} // namespace

void TestNumbers::writesNumbers()
{
    const auto text = [](auto number) { return written([&](ByteBuffer &to) { appendNumber(to, number); }); };
    QCOMPARE(text(0), QByteArray("0"));
    QCOMPARE(text(-17), QByteArray("-17"));
    QCOMPARE(text(~quint64{0}), QByteArray("18446744073709551615"));
    QCOMPARE(text(std::numeric_limits<qint64>::min()), QByteArray("-9223372036854775808"));
}

void TestNumbers::writesDecimals()
{
    QCOMPARE(seconds(0ns), QByteArray("0.000000000"));
    QCOMPARE(seconds(-1ns), QByteArray("-0.000000001"));
    QCOMPARE(seconds(least), QByteArray("-9223372036.854775808"));
    QCOMPARE(seconds(greatest), QByteArray("9223372036.854775807"));
    QCOMPARE(milliseconds(1'234'567ns), QByteArray("1.234567"));
}

void TestNumbers::writesHexAndBase64()
{
    for (int size = 0; size < 50; ++size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(i * 37 + size);
        QCOMPARE(written([&](ByteBuffer &to) { appendHex(to, bytes); }), bytes.toHex());
        QCOMPARE(written([&](ByteBuffer &to) { appendBase64(to, bytes); }), bytes.toBase64());
    }
}

void TestNumbers::theClockGoesBackAndForth()
{
    const QDateTime start(QDate(2026, 11, 20), QTime(23, 59, 59, 999), Qt::UTC);
    WallClock clock(start);
    ByteBuffer to;
    for (const auto time : {0ns, 1'000'000ns, -1ns, std::chrono::nanoseconds(48h), 2ns}) {
        to.clear();
        clock.append(to, time);
        QCOMPARE(to.toByteArray(), wallClock(start, time));
    }
    QCOMPARE(wallClock(start, 1ms), QByteArray("2026-11-21T00:00:00.000000000Z"));
    QVERIFY(!WallClock(QDateTime()).isValid());
}

void TestNumbers::whatIsWrittenIsRead()
{
    for (const auto time : {0ns, 1ns, -1ns, 999'999'999ns, 1'000'000'000ns, -1'000'000'001ns, 86'400s + 5ns,
                            greatest / 2, least / 2}) {
        QCOMPARE(parseDecimal(seconds(time), 1s), time);
        QCOMPARE(parseDecimal(milliseconds(time), 1ms), time);
    }
    const QDateTime start(QDate(2026, 11, 20), QTime(12, 0, 0, 250), Qt::UTC);
    const auto since = std::chrono::milliseconds(start.toMSecsSinceEpoch());
    for (const auto time : {0ns, 1ns, -1ns, std::chrono::nanoseconds(1h)}) {
        QCOMPARE(parseWallClock(wallClock(start, time)), since + time);
        QCOMPARE(startAt(since + time).toMSecsSinceEpoch(),
                 std::chrono::floor<std::chrono::milliseconds>(since + time).count());
    }
}

void TestNumbers::readsTimesOfOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("time"); // in ns; -1: none
    const auto add = [](const char *text, qint64 time) { QTest::newRow(text) << QByteArray(text) << time; };
    add("1970-01-01T00:00:01Z", 1'000'000'000);
    add("1970-01-01T00:00:01.5Z", 1'500'000'000);
    add("1970-01-01T00:00:01.1234567899Z", 1'123'456'789);
    add("1970-01-01T02:00:01.5+02:00", 1'500'000'000);
    add("1969-12-31T22:30:00.250-01:30", 250'000'000);
    add("", -1);
    add("yesterday, or the day before", -1);
    add("0001-01-01T00:00:00Z", -1);
    add("9999-01-01T00:00:00Z", -1);
    add("1970-13-01T00:00:01Z", -1);
}

void TestNumbers::readsTimesOfOthers()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, time);
    const auto read = parseWallClock(text);
    QCOMPARE(read ? read->count() : -1, time);
    QVERIFY(!parseDecimal("", 1s));
    QVERIFY(!parseDecimal("1.2.3", 1s));
    QVERIFY(!parseDecimal("1.x", 1s));
    QVERIFY(!parseDecimal("99999999999999999999", 1s));
    QVERIFY(!parseDecimal("1e300", 1s));
    QVERIFY(!parseDecimal("-", 1s));
    QCOMPARE(parseDecimal("1.5e3", 1s), 1500s);
    QCOMPARE(parseDecimal("1.0000000019", 1s), 1s + 1ns);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
