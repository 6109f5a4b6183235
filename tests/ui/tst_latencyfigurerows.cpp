#include "ui/latencyfigurerows.h"

#include <QTest>

#include "latencytracesample.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using capture::LatencyDifference;
using ui::LatencyFigure;
using ui::LatencyFigureRow;
using ui::Tendency;
using Kind = capture::LatencySample::Kind;

class LatencyFigureRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void areAllFiguresOfOneTrace();
    void claimNoPercentileOfFewSamples();
    void countWhatWasNotMeasured();
    void sayThatCountsAreOfTheWhole();
    void haveAJitterOfGaps();
    void compareTwoTraces();
    void compareNoUnknownOffsets();
    void everyRowHasItsSentence();
    void differencesHaveASignAndAShare();
    void areTheSameWithinWhatIsKnown();
};

namespace {

const QString nbsp(QChar::Nbsp);
const QString minus(QChar(0x2212));

const LatencyFigureRow *find(const std::vector<LatencyFigureRow> &rows, LatencyFigure figure)
{
    const auto found = std::ranges::find(rows, figure, &LatencyFigureRow::figure);
    return found == rows.end() ? nullptr : &*found;
}

QString valueOf(const ui::LatencyTraces &traces, LatencyFigure figure, qsizetype trace = 0)
{
    const auto rows = latencyFigureRows(traces);
    const LatencyFigureRow *row = find(rows, figure);
    return row ? row->values.value(trace) : u"no row"_s;
}

QString differenceOf(const ui::LatencyTraces &traces, LatencyFigure figure)
{
    const auto rows = latencyFigureRows(traces);
    const LatencyFigureRow *row = find(rows, figure);
    return row ? row->difference : u"no row"_s;
}

ui::LatencyTraces constant(int count, std::chrono::nanoseconds duration)
{
    return test::tracesOf(
        {test::trace(u"A"_s, test::replies(test::Durations(static_cast<std::size_t>(count), duration)))});
}

} // namespace

void LatencyFigureRowsTest::areAllFiguresOfOneTrace()
{
    test::Durations durations;
    for (int i = 1; i <= 1000; ++i)
        durations.push_back(i * 1us);
    const ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, test::replies(durations))});
    QCOMPARE(valueOf(traces, LatencyFigure::Count), QLocale().toString(1000));
    QCOMPARE(valueOf(traces, LatencyFigure::Min), u"1.0 µs"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::P50), u"0.50 ms"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::P90), u"0.90 ms"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::P99), u"0.99 ms"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::P999), u"1.00 ms"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::Max), u"1.00 ms"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::Mean), u"0.50 ms"_s);
    QVERIFY(valueOf(traces, LatencyFigure::Rate).endsWith(u"/s"));
    const auto rows = latencyFigureRows(traces);
    QCOMPARE(rows.back().figure, LatencyFigure::Rate);
    QVERIFY(!find(rows, LatencyFigure::Jitter));
    QVERIFY(std::ranges::all_of(rows, [](const LatencyFigureRow &row) { return row.difference.isEmpty(); }));
    QCOMPARE(latencyFigureColumns(traces), QStringList{u"A"_s});
}

void LatencyFigureRowsTest::claimNoPercentileOfFewSamples()
{
    QCOMPARE(valueOf(constant(20, 1ms), LatencyFigure::P95), u"1.00 ms"_s);
    QCOMPARE(valueOf(constant(20, 1ms), LatencyFigure::P99), u"–"_s);
    QCOMPARE(valueOf(constant(999, 1ms), LatencyFigure::P999), u"–"_s);
    QCOMPARE(valueOf(constant(1, 1ms), LatencyFigure::P50), u"1.00 ms"_s);
    QCOMPARE(valueOf(constant(1, 1ms), LatencyFigure::P90), u"–"_s);
    for (const LatencyFigure figure : {LatencyFigure::Min, LatencyFigure::P50, LatencyFigure::Max})
        QCOMPARE(valueOf(constant(0, 1ms), figure), u"–"_s);
    QCOMPARE(valueOf(constant(0, 1ms), LatencyFigure::Count), u"0"_s);
}

void LatencyFigureRowsTest::countWhatWasNotMeasured()
{
    // Three without a reply; the waits of all are over.
    test::Durations durations(100, 1ms);
    for (const std::size_t at : {10U, 20U, 30U})
        durations[at] = -1ns;
    const ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::replies(durations)),
                        test::trace(u"B"_s, test::replies(test::Durations(9, 1ms)))});
    QCOMPARE(valueOf(traces, LatencyFigure::Unanswered, 0), u"3"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::Unanswered, 1), u"0"_s);
    const auto rows = latencyFigureRows(traces);
    for (const LatencyFigure figure : {LatencyFigure::Late, LatencyFigure::Duplicates, LatencyFigure::Waiting,
                                       LatencyFigure::Negative, LatencyFigure::GivenUp})
        QVERIFY(!find(rows, figure));
    QVERIFY(find(rows, LatencyFigure::Unanswered)->name == u"Unanswered"_s);
    QVERIFY(find(rows, LatencyFigure::Unanswered)->difference.isEmpty());
}

void LatencyFigureRowsTest::sayThatCountsAreOfTheWhole()
{
    test::Durations durations(100, 1ms);
    durations[5] = -1ns;
    ui::LatencyTraces traces = test::tracesOf({test::trace(u"A"_s, test::replies(durations))});
    traces.range.begin = 500ms;
    const auto rows = latencyFigureRows(traces);
    const LatencyFigureRow *row = find(rows, LatencyFigure::Unanswered);
    QVERIFY(row);
    QCOMPARE(row->values, QStringList{u"1"_s});
    QCOMPARE(row->name, u"Unanswered (of all)"_s);
    QVERIFY(row->meaning.contains(u"whole capture"));
}

void LatencyFigureRowsTest::haveAJitterOfGaps()
{
    const auto snapshot = test::replies(test::Durations(200, 1ms));
    const ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"gaps"_s, snapshot, 0, Kind::Gap), test::trace(u"replies"_s, snapshot)});
    QCOMPARE(valueOf(traces, LatencyFigure::Jitter, 0), u"0 ns"_s);
    QCOMPARE(valueOf(traces, LatencyFigure::Jitter, 1), u"–"_s);
    // Gaps are neither faster nor slower than replies.
    QCOMPARE(latencyFigureColumns(traces).size(), 2);
    QCOMPARE(differenceOf(traces, LatencyFigure::P50), QString());
}

void LatencyFigureRowsTest::compareTwoTraces()
{
    const auto of = [](std::chrono::nanoseconds a, std::chrono::nanoseconds b) {
        return test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(200, a))),
                               test::trace(u"B"_s, test::replies(test::Durations(150, b)))});
    };
    QCOMPARE(differenceOf(of(4ms, 5ms), LatencyFigure::P50), u"+1.00 ms, +25"_s + nbsp + u"%, slower"_s);
    QCOMPARE(differenceOf(of(5ms, 4ms), LatencyFigure::Max),
             minus + u"1.00 ms, "_s + minus + u"20"_s + nbsp + u"%, faster"_s);
    QVERIFY(differenceOf(of(5ms, 5ms), LatencyFigure::Mean).endsWith(u"about the same"));
    QCOMPARE(differenceOf(of(4ms, 5ms), LatencyFigure::Count), QString());
    // Too few of B.
    QCOMPARE(differenceOf(of(4ms, 5ms), LatencyFigure::P999), QString());
    QCOMPARE(latencyFigureColumns(of(4ms, 5ms)), (QStringList{u"A"_s, u"B"_s, u"Difference"_s}));
    ui::LatencyTraces three = of(4ms, 5ms);
    three.traces.push_back(three.traces.front());
    QCOMPARE(differenceOf(three, LatencyFigure::P50), QString());
    QCOMPARE(latencyFigureColumns(three).size(), 3);
}

// Where the zero of each is elsewhere a share means nothing.
void LatencyFigureRowsTest::compareNoUnknownOffsets()
{
    ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::oneWay(test::Durations(50, 4ms)), 0, Kind::OneWay),
                        test::trace(u"B"_s, test::oneWay(test::Durations(50, 5ms)), 1, Kind::OneWay)});
    QCOMPARE(differenceOf(traces, LatencyFigure::P50), u"+1.00 ms, slower"_s);
    for (ui::LatencyTrace &trace : traces.traces)
        trace.isOneClock = true;
    QVERIFY(differenceOf(traces, LatencyFigure::P50).contains(u'%'));
}

void LatencyFigureRowsTest::everyRowHasItsSentence()
{
    std::vector<ui::LatencyFigures> figures(1);
    figures[0].counts = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    for (const Kind kind : capture::allLatencyKinds) {
        ui::LatencyTraces traces;
        traces.traces.push_back(test::trace(u"A"_s, {}, 0, kind));
        const auto rows = latencyFigureRows(traces, figures);
        QSet<QString> names;
        for (const LatencyFigureRow &row : rows) {
            QVERIFY2(row.meaning.endsWith(u'.'), qPrintable(row.name));
            QCOMPARE(row.values.size(), 1);
            names << row.name;
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(rows.size()));
        const bool hasRequests = kind != Kind::Gap && kind != Kind::OneWay;
        QCOMPARE(find(rows, LatencyFigure::Unanswered) != nullptr, hasRequests);
        QVERIFY(find(rows, LatencyFigure::Interrupted));
    }
}

void LatencyFigureRowsTest::differencesHaveASignAndAShare()
{
    QCOMPARE(ui::differenceText({1ms, 1052us}), u"+52.0 µs, +5.2"_s + nbsp + u'%');
    QCOMPARE(ui::differenceText({0ns, 3us}), u"+3.0 µs"_s);
    QCOMPARE(ui::differenceText({1ms, 2ms}, false), u"+1.00 ms"_s);
    QCOMPARE(ui::differenceText({-2ms, -3ms}), minus + u"1.00 ms"_s);
}

void LatencyFigureRowsTest::areTheSameWithinWhatIsKnown()
{
    QCOMPARE(ui::tendencyOf({1000us, 1010us}), Tendency::Same);
    QCOMPARE(ui::tendencyOf({1000us, 1030us}), Tendency::Higher);
    QCOMPARE(ui::tendencyOf({1030us, 1000us}), Tendency::Lower);
    QCOMPARE(ui::tendencyOf({0ns, 0ns}), Tendency::Same);
    QCOMPARE(ui::tendencyOf({-1000us, 10us}), Tendency::Higher);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyFigureRowsTest)
#include "tst_latencyfigurerows.moc"
