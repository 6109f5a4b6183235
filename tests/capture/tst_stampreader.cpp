#include <QTest>

#include "capture/stampreader.h"

using namespace wireloupe::capture;
using namespace Qt::StringLiterals;
using Nanoseconds = std::optional<std::chrono::nanoseconds>;

class TestStampReader : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbersExactly_data();
    void readsNumbersExactly();
    void refusesOtherNumbers_data();
    void refusesOtherNumbers();
    void readsDates_data();
    void readsDates();
    void refusesOtherDates_data();
    void refusesOtherDates();
    void findsThemInMessages();
};

namespace {

qint64 ns(const Nanoseconds &time)
{
    return time ? qint64{time->count()} : std::numeric_limits<qint64>::min();
}

} // namespace

void TestStampReader::readsNumbersExactly_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("s") << "1700000000"_ba << 0 << qint64{1'700'000'000'000'000'000};
    QTest::newRow("s with a fraction") << "1700000000.123456789"_ba << 0 << qint64{1'700'000'000'123'456'789};
    QTest::newRow("finer than ns") << "1700000000.1234567891"_ba << 0 << qint64{1'700'000'000'123'456'789};
    QTest::newRow("ms") << "1700000000123"_ba << 3 << qint64{1'700'000'000'123'000'000};
    QTest::newRow("ms with a fraction") << "1700000000123.5"_ba << 3 << qint64{1'700'000'000'123'500'000};
    QTest::newRow("us") << "1700000000123456"_ba << 6 << qint64{1'700'000'000'123'456'000};
    QTest::newRow("ns") << "1700000000123456789"_ba << 9 << qint64{1'700'000'000'123'456'789};
    QTest::newRow("ns with a fraction") << "5.9"_ba << 9 << qint64{5};
    QTest::newRow("before 1970") << "-1.5"_ba << 0 << qint64{-1'500'000'000};
    QTest::newRow("zero") << "0"_ba << 3 << qint64{0};
    QTest::newRow("exponent") << "1.7e9"_ba << 0 << qint64{1'700'000'000'000'000'000};
    QTest::newRow("the last") << "9223372036854775807"_ba << 9 << std::numeric_limits<qint64>::max();
}

void TestStampReader::readsNumbersExactly()
{
    QFETCH(QByteArray, number);
    QFETCH(int, digits);
    QTEST(ns(parseStamp(number, digits)), "expected");
}

void TestStampReader::refusesOtherNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"", "-", ".5", "abc", "1 ", " 1", "1.2.3", "0x10", "9223372036854775808",
                               "10000000000000000000000", "1e300", "1e", "NaN", "true"})
        QTest::newRow(number) << QByteArray(number);
}

void TestStampReader::refusesOtherNumbers()
{
    QFETCH(QByteArray, number);
    QVERIFY(!parseStamp(number, 9));
}

void TestStampReader::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    constexpr qint64 noon = 1'769'860'800'000'000'000; // 2026-01-31T12:00:00Z
    QTest::newRow("UTC") << "2026-01-31T12:00:00Z"_ba << noon;
    QTest::newRow("small letters") << "2026-01-31t12:00:00z"_ba << noon;
    QTest::newRow("blank") << "2026-01-31 12:00:00Z"_ba << noon;
    QTest::newRow("no zone") << "2026-01-31T12:00:00"_ba << noon;
    QTest::newRow("no seconds") << "2026-01-31T12:00Z"_ba << noon;
    QTest::newRow("basic form") << "20260131T120000Z"_ba << noon;
    QTest::newRow("ahead") << "2026-01-31T14:30:00+02:30"_ba << noon;
    QTest::newRow("behind") << "2026-01-31T07:00:00-05"_ba << noon;
    QTest::newRow("no colon") << "2026-01-31T14:30:00+0230"_ba << noon;
    QTest::newRow("ms") << "2026-01-31T12:00:00.250Z"_ba << noon + 250'000'000;
    QTest::newRow("ns") << "2026-01-31T12:00:00.123456789Z"_ba << noon + 123'456'789;
    QTest::newRow("finer") << "2026-01-31T12:00:00,1234567899Z"_ba << noon + 123'456'789;
    QTest::newRow("leap second") << "2026-01-31T11:59:60Z"_ba << noon;
    QTest::newRow("midnight at the end") << "2026-01-30T24:00:00Z"_ba << noon - 12LL * 3'600'000'000'000;
    QTest::newRow("epoch") << "1970-01-01T00:00:00Z"_ba << qint64{0};
}

void TestStampReader::readsDates()
{
    QFETCH(QByteArray, text);
    QTEST(ns(parseIsoStamp(text)), "expected");
}

void TestStampReader::refusesOtherDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "2026", "2026-01-31", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
                             "2026-01-31T25:00:00Z", "2026-01-31T12:60:00Z", "2026-01-31T12:00:61Z",
                             "2026-01-31T12:00:00+25:00", "2026-01-31T12:00:00 Z", "2026-01-31T12:00:00Zx",
                             "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "2026-0131T12:00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestStampReader::refusesOtherDates()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoStamp(text));
}

void TestStampReader::findsThemInMessages()
{
    const auto reader = [](const char16_t *rule) {
        return StampReader(StampRule::fromText(QString::fromUtf16(rule)).value_or(StampRule()));
    };
    QCOMPARE(ns(reader(u"ms:$.t").find(R"({"t":1700000000123})")), 1'700'000'000'123'000'000);
    QCOMPARE(ns(reader(u"ms:$.t").find(R"({"t":"1700000000123"})")), 1'700'000'000'123'000'000);
    QCOMPARE(ns(reader(u"iso:$.data[0].at").find(R"({"data":[{"at":"1970-01-01T00:00:01Z"}]})")),
             1'000'000'000);
    for (const char *other : {R"({"t":null})", R"({"t":[1]})", R"({"u":1})", "1", "{", ""})
        QVERIFY(!reader(u"ms:$.t").find(other));
    QVERIFY(!reader(u"iso:$.t").find(R"({"t":1700000000})"));
    QVERIFY(!reader(u"ms:t").find(R"({"t":1})"));
}

QTEST_APPLESS_MAIN(TestStampReader)
#include "tst_stampreader.moc"
