#include "ui/latencywords.h"

#include <QTest>

#include "latencytracesample.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = capture::LatencySample::Kind;

class LatencyWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nameEveryKind();
    void takeTheNameOfTheKindForNone();
    void sayHowFastItIs();
    void claimNoMoreThanSamplesSay_data();
    void claimNoMoreThanSamplesSay();
    void sayWhatWasNotMeasured();
    void sayThatNothingWasMeasured();
    void sayTheJitterOfAFeed();
    void sayThatClocksAreUnknown();
    void compareTwo();
    void compareTwoThatCross();
    void compareGaps();
    void sayALineOfEachOfThree();
    void keepNamesInTheirPlace();
    void sayTimesForPeople();
};

namespace {

QString wordsOf(int count, std::chrono::nanoseconds duration, Kind kind = Kind::Reply)
{
    const auto snapshot = test::replies(test::Durations(static_cast<std::size_t>(count), duration));
    return latencyWords(test::tracesOf({test::trace(u"A"_s, snapshot, 0, kind)}));
}

ui::LatencyFigures figures(qint64 count, std::chrono::nanoseconds p50, std::chrono::nanoseconds p99,
                           std::chrono::nanoseconds max)
{
    ui::LatencyFigures result;
    result.summary = {count, p50, p50, p50, p99, p99, p99, max, max};
    result.length = 600s;
    return result;
}

QString compared(const ui::LatencyFigures &a, const ui::LatencyFigures &b, Kind kind = Kind::Reply)
{
    return comparisonWords(test::trace(u"A"_s, {}, 0, kind), a, test::trace(u"B"_s, {}, 1, kind), b);
}

} // namespace

void LatencyWordsTest::nameEveryKind()
{
    QSet<QString> names;
    for (const Kind kind : capture::allLatencyKinds) {
        names << ui::traceName(kind);
        QVERIFY(ui::traceMeaning(kind).endsWith(u'.'));
    }
    QCOMPARE(names.size(), 5);
    QCOMPARE(ui::traceName(Kind::Ping), u"Pings"_s);
    QCOMPARE(ui::traceName(Kind::Served), u"Served"_s);
}

void LatencyWordsTest::takeTheNameOfTheKindForNone()
{
    QCOMPARE(shownName(test::trace({}, {}, 0, Kind::Gap)), u"Gaps"_s);
    QVERIFY(!shownName(test::trace(u"two\nlines"_s, {})).contains(u'\n'));
    QVERIFY(shownName(test::trace(QString(5000, u'x'), {})).size() < 100);
}

void LatencyWordsTest::sayHowFastItIs()
{
    const QString words = latencyWords(test::trace(u"A"_s, {}), figures(12'403, 310us, 1200us, 48ms));
    QCOMPARE(words, u"Median 0.31 ms; 99 of 100 replies came within 1.20 ms, the slowest took 48.0 ms. "
                    "%1 reply(s) in 10 min."_s.arg(QLocale().toString(12'403)));
    QCOMPARE(latencyWords(test::trace(u"A"_s, {}, 0, Kind::Ping), figures(100, 310us, 1200us, 48ms)),
             u"Median 0.31 ms; 99 of 100 pongs came within 1.20 ms, the slowest took 48.0 ms. "
             "100 pong(s) in 10 min."_s);
    QVERIFY(latencyWords(test::trace(u"A"_s, {}, 0, Kind::Served), figures(100, 1ms, 2ms, 3ms))
                .contains(u"100 request(s) replied to"));
}

void LatencyWordsTest::claimNoMoreThanSamplesSay_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    QTest::newRow("100") << 100 << u"99 of 100"_s << u"9 of 10 "_s;
    QTest::newRow("99") << 99 << u"9 of 10 "_s << u"99 of 100"_s;
    QTest::newRow("9") << 9 << u"from 3.00 ms to 3.00 ms"_s << u" of 10"_s;
    QTest::newRow("1") << 1 << u"The only one took 3.00 ms."_s << u"Median"_s;
}

void LatencyWordsTest::claimNoMoreThanSamplesSay()
{
    QFETCH(int, count);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    const QString words = wordsOf(count, 3ms);
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY2(!words.contains(saysNot), qPrintable(words));
}

void LatencyWordsTest::sayWhatWasNotMeasured()
{
    ui::LatencyFigures found = figures(200, 1ms, 2ms, 3ms);
    QVERIFY(!latencyWords(test::trace(u"A"_s, {}), found).contains(u"ot measured"));
    found.counts.unanswered = 3;
    found.counts.late = 1;
    found.counts.unmatched = 7; // in the table only: not what was asked for
    const QString words = latencyWords(test::trace(u"A"_s, {}), found);
    QVERIFY2(words.endsWith(u"Not measured: 3 without an answer, 1 answered too late."), qPrintable(words));
    found.isWhole = false;
    QVERIFY(latencyWords(test::trace(u"A"_s, {}), found).contains(u"Not measured, in the whole capture: 3"));
    // Feeds have no requests.
    QVERIFY(!latencyWords(test::trace(u"A"_s, {}, 0, Kind::Gap), found).contains(u"answer"));
}

void LatencyWordsTest::sayThatNothingWasMeasured()
{
    QSet<QString> sentences;
    for (const Kind kind : capture::allLatencyKinds)
        sentences << latencyWords(test::trace(u"A"_s, {}, 0, kind), {});
    QCOMPARE(sentences.size(), 5);
    QCOMPARE(ui::latencyWords(ui::LatencyTraces()), QString());
}

void LatencyWordsTest::sayTheJitterOfAFeed()
{
    const QString words = wordsOf(300, 1ms, Kind::Gap);
    QVERIFY2(words.contains(u"between two messages") && words.contains(u"Jitter 0 ns."), qPrintable(words));
    QVERIFY2(words.contains(u"299 gap(s) in "), qPrintable(words));
    QVERIFY(!wordsOf(300, 1ms).contains(u"Jitter"));
}

void LatencyWordsTest::sayThatClocksAreUnknown()
{
    ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::oneWay(test::Durations(120, -5ms)), 0, Kind::OneWay)});
    QString words = latencyWords(traces);
    QVERIFY2(words.contains(u"Median -5.00 ms on the way"), qPrintable(words));
    QVERIFY2(words.contains(u"clock is unknown"), qPrintable(words));
    traces.traces.front().isOneClock = true;
    words = latencyWords(traces);
    QVERIFY2(!words.contains(u"clock"), qPrintable(words));
}

void LatencyWordsTest::compareTwo()
{
    const QString nbsp(QChar::Nbsp);
    QCOMPARE(
        compared(figures(500, 900us, 4ms, 10ms), figures(500, 1200us, 5ms, 10ms)),
        u"B is slower than A: median 1.20 ms against 0.90 ms (+33%1%), p99 5.00 ms against 4.00 ms (+25%1%), "
        "the slowest 10.0 ms against 10.0 ms (+0.0%1%)."_s.arg(nbsp));
    QVERIFY(compared(figures(500, 2ms, 4ms, 10ms), figures(500, 1ms, 4ms, 10ms))
                .startsWith(u"B is faster than A:"));
    QVERIFY(compared(figures(500, 1ms, 4ms, 10ms), figures(500, 1ms, 4ms, 90ms))
                .startsWith(u"B is about as fast as A:"));
    // Of 50 a p99 is not spoken of.
    QVERIFY(!compared(figures(500, 1ms, 4ms, 10ms), figures(50, 1ms, 9ms, 90ms)).contains(u"p99"));
}

void LatencyWordsTest::compareTwoThatCross()
{
    QVERIFY(compared(figures(500, 2ms, 4ms, 10ms), figures(500, 1ms, 8ms, 10ms))
                .startsWith(u"B is faster than A in the median, but slower at p99:"));
    QVERIFY(compared(figures(500, 1ms, 8ms, 10ms), figures(500, 2ms, 4ms, 10ms))
                .startsWith(u"B is slower than A in the median, but faster at p99:"));
    QVERIFY(compared(figures(500, 2ms, 4ms, 10ms), figures(500, 2ms, 8ms, 10ms))
                .startsWith(u"B is about as fast as A in the median, but slower at p99:"));
    QVERIFY(compared(figures(500, 2ms, 8ms, 10ms), figures(500, 2ms, 4ms, 10ms))
                .startsWith(u"B is about as fast as A in the median, but faster at p99:"));
}

void LatencyWordsTest::compareGaps()
{
    const QString words = compared(figures(500, 1ms, 4ms, 10ms), figures(500, 2ms, 8ms, 10ms), Kind::Gap);
    QVERIFY2(words.startsWith(u"The gaps of B are longer than those of A:"), qPrintable(words));
    QVERIFY(words.contains(u"the longest"));
}

void LatencyWordsTest::sayALineOfEachOfThree()
{
    const auto snapshot = test::replies(test::Durations(200, 1ms));
    ui::LatencyTraces traces = test::tracesOf(
        {test::trace(u"A"_s, snapshot), test::trace(u"B"_s, snapshot), test::trace(u"C"_s, snapshot)});
    const QStringList lines = latencyWords(traces).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[2].startsWith(u"C: Median 1.00 ms;"));
    traces.traces.pop_back();
    const QStringList two = latencyWords(traces).split(u'\n');
    QCOMPARE(two.size(), 3);
    QVERIFY(two[0].startsWith(u"B is about as fast as A"));
    QVERIFY(two[1].startsWith(u"A: 200 reply(s)"));
    // Of two kinds neither is the faster one.
    traces.traces[1].kind = Kind::Gap;
    QCOMPARE(latencyWords(traces).split(u'\n').size(), 2);
    traces.traces[1].kind = Kind::Reply;
    // With one of nothing there is nothing to compare.
    traces.traces[1].snapshot = {};
    QVERIFY(latencyWords(traces).split(u'\n')[1].startsWith(u"B: No request"));
}

void LatencyWordsTest::keepNamesInTheirPlace()
{
    const QString words = comparisonWords(test::trace(u"%1 %3"_s, {}), figures(500, 1ms, 4ms, 10ms),
                                          test::trace(u"%2"_s, {}), figures(500, 2ms, 8ms, 10ms));
    QVERIFY2(words.startsWith(u"%2 is slower than %1 %3: median"), qPrintable(words));
}

void LatencyWordsTest::sayTimesForPeople()
{
    const auto in = [](std::chrono::nanoseconds length) {
        ui::LatencyFigures found = figures(5, 1ms, 1ms, 1ms);
        found.length = length;
        return latencyWords(test::trace(u"A"_s, {}), found).section(u" in "_s, 1);
    };
    QCOMPARE(in(12'345ms), u"12.3 s."_s);
    QCOMPARE(in(60s), u"1 min."_s);
    QCOMPARE(in(125s), u"2 min 5 s."_s);
    QCOMPARE(in(2h + 5min), u"2 h 5 min."_s);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyWordsTest)
#include "tst_latencywords.moc"
