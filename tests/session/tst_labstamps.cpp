#include <QTest>

#include "server/template.h"
#include "session/labstamps.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::session;
using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace {

constexpr nanoseconds received = 5'000'000'123ns;
constexpr nanoseconds wallTime = 1'772'323'199'125'999'999ns;

} // namespace

class TestLabStamps : public QObject
{
    Q_OBJECT

private slots:
    void readsItsOwnMessages()
    {
        const LabStamps stamps;
        QCOMPARE(stamps.kind(), LatencyKind::Absolute);
        for (const int size : {64, 128, 5'000}) {
            const auto text = server::Template::parse(LabStamps::ownMessage(size)).found;
            QVERIFY(text);
            server::TemplateState state;
            const QByteArray first = text->render(state, {.monotonicTime = received - 7ms});
            QVERIFY2(qAbs(first.size() - size) <= 20, first.constData());
            QVERIFY(lens::JsonPath({}, {}).matches(first));
            QCOMPARE(stamps.read(first, received, wallTime), (LabStamp{1, 7ms}));
            const QByteArray second = text->render(state, {.monotonicTime = received});
            QCOMPARE(stamps.read(second, received, wallTime), (LabStamp{2, 0ms}));
        }
        for (const char *other : {"", "{}", "{\"seq\":", "{\"seq\":x", "{\"seq\":1,", "[1]"})
            QCOMPARE(stamps.read(other, received, wallTime), LabStamp());
    }

    void readsStamps_data()
    {
        QTest::addColumn<StampUnit>("unit");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<nanoseconds>("latency");
        const auto row = [](const char *name, StampUnit unit, const QByteArray &value, nanoseconds latency) {
            QTest::newRow(name) << unit << value << true << latency;
        };
        row("s", StampUnit::Seconds, "1772323199", 125'999'999ns);
        row("s with decimals", StampUnit::Seconds, "1772323199.125", 999'999ns);
        row("ms", StampUnit::Milliseconds, "1772323199125", 999'999ns);
        row("ms in quotes", StampUnit::Milliseconds, "\"1772323199125\"", 999'999ns);
        row("us", StampUnit::Microseconds, "1772323199125998", 1'999ns);
        row("ns", StampUnit::Nanoseconds, "1772323199125999990", 9ns);
        row("from the future", StampUnit::Nanoseconds, "1772323199126000001", -2ns);
        row("ISO 8601", StampUnit::Iso8601, "\"2026-02-28T23:59:59.125Z\"", 999'999ns);
        row("ISO 8601 of elsewhere", StampUnit::Iso8601, "\"2026-03-01T00:59:59.125+01:00\"", 999'999ns);
        row("monotonic", StampUnit::Monotonic, "5000000000", 123ns);
        for (const char *value : {"null", "\"soon\"", "{}", "1e300", "99999999999999999999"})
            QTest::newRow(value) << StampUnit::Milliseconds << QByteArray(value) << false
                                 << 0ns + nanoseconds();
        QTest::newRow("no date") << StampUnit::Iso8601 << QByteArray("12") << false << nanoseconds();
    }

    void readsStamps()
    {
        QFETCH(const StampUnit, unit);
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isKnown);
        QFETCH(const nanoseconds, latency);
        LabOptions options;
        options.stampPath = u"$.head.sent"_s;
        options.stampUnit = unit;
        const LabStamps stamps(options);
        QCOMPARE(stamps.kind(),
                 unit == StampUnit::Monotonic ? LatencyKind::Absolute : LatencyKind::OtherClock);
        const QByteArray payload = R"({"body":1,"head":{"sent":)" + value + "}}";
        const LabStamp stamp = stamps.read(payload, received, wallTime);
        QCOMPARE(stamp.latency.has_value(), isKnown);
        // Decimals of a second are as exact as floating point, which is a quarter of a microsecond.
        if (isKnown)
            QVERIFY2(std::chrono::abs(*stamp.latency - latency) < (value.contains('.') ? 300ns : 1ns),
                     QByteArray::number(qint64(stamp.latency->count())).constData());
        QVERIFY(!stamp.sequence);
    }

    void readsSequenceNumbers()
    {
        LabOptions options;
        options.sequencePath = u"$.n"_s;
        const LabStamps stamps(options);
        QCOMPARE(stamps.kind(), LatencyKind::Relative);
        QCOMPARE(stamps.read(R"({"n":17})", received, wallTime), (LabStamp{17, {}}));
        QCOMPARE(stamps.read(R"({"n":"18"})", received, wallTime), (LabStamp{18, {}}));
        for (const char *other : {R"({"n":1.5})", R"({"n":null})", R"({"m":1})", "", "no JSON", "{"})
            QCOMPARE(stamps.read(other, received, wallTime), LabStamp());
    }

    void takesPlainPathsOnly()
    {
        QVERIFY(plainPath(u"$.a[0]"_s));
        QVERIFY(!plainPath(u"$.a>=1"_s));
        QVERIFY(!plainPath(u"a"_s));
        QVERIFY(!plainPath({}));
    }
};

QTEST_APPLESS_MAIN(TestLabStamps)
#include "tst_labstamps.moc"
