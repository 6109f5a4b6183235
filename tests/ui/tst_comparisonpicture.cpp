#include <QTest>

#include "latencysample.h"
#include "ui/comparisonpicture.h"
#include "ui/latencyfigures.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using capture::ComparisonAxis;
using Kind = capture::LatencySample::Kind;

class ComparisonPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsEmptyIsLeftOut();
    void laysOverByTheClockOrFromTheBeginnings();
    void kindsAreCommonUnlessChosen();
    void beforeAndAfterAreOfOneLength();
    void beforeAndAfterTellThemApart();
    void aMomentOutsideHasNoBefore();

private:
    static ui::ComparedLine line(const QString &name, std::chrono::nanoseconds wallStart,
                                 std::chrono::nanoseconds reply, int pairs = 20);
};

/// A pair of a request and its reply every second.
ui::ComparedLine ComparisonPictureTest::line(const QString &name, std::chrono::nanoseconds wallStart,
                                             std::chrono::nanoseconds reply, int pairs)
{
    test::SampleCapture sample;
    for (int i = 0; i < pairs; ++i) {
        sample.text(Outgoing, QByteArray::number(i), 1s - reply);
        sample.text(Incoming, QByteArray::number(i), reply);
    }
    return {.name = name, .book = {test::measured(*sample.store()), wallStart}};
}

void ComparisonPictureTest::whatIsEmptyIsLeftOut()
{
    QVERIFY(ui::comparedTraces({}, ComparisonAxis::SinceBegin).traces.empty());
    ui::ComparedLine empty{.name = QStringLiteral("empty"), .book = {}};
    const auto traces =
        ui::comparedTraces({empty, line(QStringLiteral("b"), 0s, 1ms)}, ComparisonAxis::SinceBegin);
    QCOMPARE(traces.traces.size(), 1U);
    QCOMPARE(traces.traces.front().name, QStringLiteral("b"));
}

void ComparisonPictureTest::laysOverByTheClockOrFromTheBeginnings()
{
    ui::ComparedLine early = line(QStringLiteral("early"), 1000s, 1ms);
    ui::ComparedLine late = line(QStringLiteral("late"), 1007s, 1ms);
    late.source = 1;
    late.sign = 4;
    const auto clock = ui::comparedTraces({early, late}, ComparisonAxis::WallClock);
    QCOMPARE(clock.traces[1].shift - clock.traces[0].shift, std::chrono::nanoseconds(7s));
    QCOMPARE(clock.traces[1].source, 1);
    QCOMPARE(clock.traces[1].sign, 4);
    const auto begins = ui::comparedTraces({early, late}, ComparisonAxis::SinceBegin);
    QCOMPARE(begins.traces[1].shift, begins.traces[0].shift);
    QCOMPARE(begins.span.end, std::chrono::nanoseconds(19s + 1ms));
}

void ComparisonPictureTest::kindsAreCommonUnlessChosen()
{
    ui::ComparedLine a = line(QStringLiteral("a"), 0s, 1ms);
    ui::ComparedLine b = line(QStringLiteral("b"), 0s, 1ms);
    b.kind = Kind::Gap;
    const auto traces = ui::comparedTraces({a, b}, ComparisonAxis::SinceBegin);
    QCOMPARE(traces.traces[0].kind, Kind::Reply);
    QCOMPARE(traces.traces[1].kind, Kind::Gap);
}

void ComparisonPictureTest::beforeAndAfterAreOfOneLength()
{
    const auto traces = ui::beforeAndAfter(line(QStringLiteral("a"), 0s, 1ms), 5s);
    QCOMPARE(traces.traces.size(), 2U);
    QCOMPARE(traces.traces[0].shift - traces.traces[1].shift, traces.span.end);
    QCOMPARE(traces.traces[1].shift, std::chrono::nanoseconds(-5s));
    QVERIFY(traces.traces[0].sign != traces.traces[1].sign);
    QVERIFY(traces.span.end < 5s);
    QVERIFY(traces.span.end > 3s);
}

void ComparisonPictureTest::beforeAndAfterTellThemApart()
{
    test::SampleCapture sample;
    for (int i = 0; i < 200; ++i) {
        sample.text(Outgoing, QByteArray::number(i), 90ms);
        sample.text(Incoming, QByteArray::number(i), i < 100 ? 2ms : 9ms);
    }
    const ui::ComparedLine whole{.name = {}, .book = {test::measured(*sample.store()), {}}};
    const std::chrono::nanoseconds moment = 92ms * 100;
    const auto traces = ui::beforeAndAfter(whole, moment);
    const auto before = ui::figuresOf(traces, traces.traces[0]).summary.p50;
    const auto after = ui::figuresOf(traces, traces.traces[1]).summary.p50;
    QVERIFY(before > 1900us && before < 2100us);
    QVERIFY(after > 8900us && after < 9100us);
}

void ComparisonPictureTest::aMomentOutsideHasNoBefore()
{
    const ui::ComparedLine a = line(QStringLiteral("a"), 0s, 1ms);
    QVERIFY(ui::beforeAndAfter(a, 0s).traces.empty());
    QVERIFY(ui::beforeAndAfter(a, 100s).traces.empty());
    QVERIFY(ui::beforeAndAfter({}, 1s).traces.empty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ComparisonPictureTest)
#include "tst_comparisonpicture.moc"
