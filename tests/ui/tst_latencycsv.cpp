#include "ui/latencycsv.h"

#include <QTest>

#include "latencytracesample.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = capture::LatencySample::Kind;

class LatencyCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void hasALineForEachSample();
    void takesWhatEndedInTheRange();
    void neutralisesNames();
    void hasALineForEachInterval();
    void countsEverySampleInItsIntervals();
    void namesEveryKind();
    void ofNothingIsItsHead();
};

namespace {

QList<QByteArray> linesOf(const QByteArray &csv)
{
    QList<QByteArray> lines = csv.split('\n');
    lines.removeLast();
    for (QByteArray &line : lines)
        line.chop(1); // CR
    return lines;
}

} // namespace

void LatencyCsvTest::hasALineForEachSample()
{
    const auto snapshot = test::replies({1'500'001ns, 2ms});
    const ui::LatencyCsv csv = latencySamplesCsv(test::tracesOf({test::trace(u"A"_s, snapshot)}));
    QCOMPARE(csv.bytes, QByteArray("begin_s,duration_s,kind,connection,request_no,reply_no,source\r\n"
                                   "0.000000000,0.001500001,reply,1,1,2,A\r\n"
                                   "0.010000000,0.002000000,reply,1,3,4,A\r\n"));
    QCOMPARE(csv.lines, 2);
}

void LatencyCsvTest::takesWhatEndedInTheRange()
{
    ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(100, 1ms)))});
    traces.range = {101ms, 201ms};
    // Ends at 1 ms, 11 ms, 21 ms, ...
    QCOMPARE(latencySamplesCsv(traces).lines, 10);
    traces.traces.front().shift = 10s;
    QCOMPARE(latencySamplesCsv(traces).lines, 0);
    traces.range = {10'101ms, 10'201ms};
    const ui::LatencyCsv csv = latencySamplesCsv(traces);
    QCOMPARE(csv.lines, 10);
    // By the clock of the capture.
    QVERIFY(linesOf(csv.bytes)[1].startsWith("0.100000000,"));
}

void LatencyCsvTest::neutralisesNames()
{
    const auto snapshot = test::replies({1ms});
    const auto lastLine = [&](const QString &name) {
        return linesOf(latencySamplesCsv(test::tracesOf({test::trace(name, snapshot)})).bytes).back();
    };
    QVERIFY(lastLine(u"=cmd()"_s).endsWith(",'=cmd()"));
    QVERIFY(lastLine(u"a, \"b\""_s).endsWith(",\"a, \"\"b\"\"\""));
    const QByteArray intervals = latencyIntervalsCsv(test::tracesOf({test::trace(u"@x"_s, snapshot)})).bytes;
    QVERIFY(intervals.contains(",reply,'@x,"));
}

void LatencyCsvTest::hasALineForEachInterval()
{
    // Ten a second: a request and a reply in each interval of 100 ms.
    ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(20, 1ms), 100ms))});
    const ui::LatencyCsv csv = latencyIntervalsCsv(traces);
    const QList<QByteArray> lines = linesOf(csv.bytes);
    QCOMPARE(lines.front(), QByteArray("begin_s,width_s,kind,source,count,p50_s,p90_s,p99_s,p999_s,max_s,"
                                       "frames_in_per_s,frames_out_per_s"));
    QVERIFY(csv.lines >= 20);
    QCOMPARE(lines.size(), csv.lines + 1);
    const QList<QByteArray> cells = lines[1].split(',');
    QCOMPARE(cells.size(), 12);
    QCOMPARE(cells[0], QByteArray("0.000000000"));
    QCOMPARE(cells[1], QByteArray("0.100000000"));
    QCOMPARE(cells[4], QByteArray("1"));
    QCOMPARE(cells[9], QByteArray("0.001000000"));
    QCOMPARE(cells[10], QByteArray("10.000"));
    QCOMPARE(cells[11], QByteArray("10.000"));
    traces.range = {1s, 1500ms};
    QCOMPARE(latencyIntervalsCsv(traces).lines, 5);
}

// Also where the old is in wide intervals and the new in narrow ones.
void LatencyCsvTest::countsEverySampleInItsIntervals()
{
    const test::Durations durations(4000, 1ms);
    const ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, test::replies(durations, 100ms))});
    qint64 count = 0;
    double end = 0;
    const QList<QByteArray> lines = linesOf(latencyIntervalsCsv(traces).bytes);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QList<QByteArray> cells = lines[line].split(',');
        count += cells[4].toLongLong();
        QVERIFY(std::abs(cells[0].toDouble() - end) < 1e-9 || line == 1);
        end = cells[0].toDouble() + cells[1].toDouble();
    }
    QCOMPARE(count, 4000);
}

void LatencyCsvTest::namesEveryKind()
{
    const auto snapshot = test::replies({1ms, 1ms});
    QVERIFY(latencySamplesCsv(test::tracesOf({test::trace(u"A"_s, snapshot, 0, Kind::Gap)}))
                .bytes.contains(",gap,"));
    const auto stamped = test::oneWay({1ms, -1ms});
    const QByteArray csv =
        latencySamplesCsv(test::tracesOf({test::trace(u"A"_s, stamped, 0, Kind::OneWay)})).bytes;
    QVERIFY2(csv.contains(",-0.001000000,one-way,"), csv.constData());
}

void LatencyCsvTest::ofNothingIsItsHead()
{
    QCOMPARE(ui::latencySamplesCsv({}).lines, 0);
    QCOMPARE(linesOf(ui::latencySamplesCsv({}).bytes).size(), 1);
    QCOMPARE(linesOf(ui::latencyIntervalsCsv({}).bytes).size(), 1);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyCsvTest)
#include "tst_latencycsv.moc"
