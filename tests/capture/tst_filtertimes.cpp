#include <QTest>

#include "capture/filter.h"
#include "records.h"

using namespace wireloupe;
using namespace wireloupe::capture;

/// Filters by time: since the beginning of the capture, and by the clock.
class TestFilterTimes : public QObject
{
    Q_OBJECT

private slots:
    void knowsTimes_data();
    void knowsTimes();
};

void TestFilterTimes::knowsTimes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("passes");
    const auto add = [](const char *filter, double seconds, bool passes) {
        QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(filter)).arg(seconds)))
            << QString::fromUtf8(filter) << seconds << passes;
    };
    add("time:10..20", 9.999, false);
    add("time:10..20", 10, true);
    add("time:10..20", 20, true);
    add("time:10..20", 20.001, false);
    add("time:10", 10.9, true);
    add("time:10", 11, false);
    add("time:1.5", 1.55, true);
    add("time:1.5", 1.6, false);
    add("time:=500ms", 0.5005, true);
    add("time:>1m", 60, false);
    add("time:>1m", 60.5, true);
    add("time:>=1m", 60, true);
    add("time:<2h", 7199, true);
    add("time:<2h", 7200, false);
    add("time:..1|5..", 3, false);
    add("time:..1|5..", 0.5, true);
    add("time:..1|5..", 6, true);
    add("time:250us..1ms", 0.0005, true);
    add("time:250µs..1ms", 0.0002, false);
    // The capture begins at 14:04:00 on the wall.
    add("time:14:05..14:10", 59.9, false);
    add("time:14:05..14:10", 60, true);
    add("time:14:05..14:10", 360, true);
    add("time:14:05..14:10", 360.1, false);
    add("time:14:05", 119, true);
    add("time:14:05", 120, false);
    add("time:14:04:30", 30.9, true);
    add("time:14:04:30.5", 30.55, true);
    add("time:14:04:30.5", 30.6, false);
    add("time:>14:05", 60, false);
    add("time:>14:05", 61, true);
    add("time:..14:05", 60, true);
    add("time:23:30..00:30", 10 * 3600.0, true); // 00:04 of the day after
    add("time:23:30..00:30", 9 * 3600.0, false); // 23:04
    add("time:14:05..14:10", 86400 + 61, true);
    add("time:5|14:10", 5.5, true);
    add("time:5|14:10", 361, true);
}

void TestFilterTimes::knowsTimes()
{
    QFETCH(QString, filter);
    QFETCH(double, seconds);
    const auto parsed = Filter::parse(filter).filter;
    QVERIFY(parsed);
    const QDateTime start(QDate(2026, 11, 21), QTime(14, 4));
    Record record = test::sent("x");
    record.head.time = std::chrono::nanoseconds(qRound64(seconds * 1e9));
    QTEST(parsed->forCapture(start.toUTC()).matches({Row{0}, record.head, record.payload, {}, false}),
          "passes");
}

QTEST_GUILESS_MAIN(TestFilterTimes)
#include "tst_filtertimes.moc"
