#include <QTest>

#include "session/labtally.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::session;
using std::chrono::nanoseconds;

namespace {

constexpr LabTally::Time start = 100s;

LabPoint point(nanoseconds time, nanoseconds latency)
{
    return {time, latency};
}

} // namespace

class TestLabTally : public QObject
{
    Q_OBJECT

private slots:
    void countsCosts()
    {
        LabTally tally(start, LatencyKind::Absolute);
        QCOMPARE(tally.figures(), TransportFigures());
        tally.setState(LabState::Running);
        tally.addConnection(start);
        tally.addRequest(start);
        tally.addBytes(100, 20, start);
        tally.addBytes(60, 0, start);
        QVERIFY(!tally.figures().bytesInPerMessage());
        for (int i = 1; i <= 4; ++i)
            tally.addMessage(start + i * 1ms, i * 1ms, i);
        const TransportFigures figures = tally.figures();
        QCOMPARE(figures.state, LabState::Running);
        QCOMPARE(figures.delivered, 4);
        QCOMPARE(figures.missed, quint64(0));
        QCOMPARE(figures.connections, 1);
        QCOMPARE(figures.requestsPerMessage(), 0.25);
        QCOMPARE(figures.bytesInPerMessage(), 40.0);
        QCOMPARE(figures.bytesOutPerMessage(), 5.0);
        QCOMPARE(figures.bytesPerMessage(), 45.0);
        QCOMPARE(figures.latency.kind, LatencyKind::Absolute);
        QCOMPARE(figures.latency.count, 4);
        QCOMPARE(figures.latency.min, 1ms);
        QCOMPARE(figures.latency.max, 4ms);
        QVERIFY(std::chrono::abs(figures.latency.p50 - 2ms) < 2us);
    }

    void countsWhatWasMissed()
    {
        LabTally tally(start, LatencyKind::Relative);
        QVERIFY(!tally.figures().missed);
        tally.addMissed(3);
        QCOMPARE(tally.figures().missed, quint64(3));
        // What the messages themselves tell goes before.
        for (const qint64 number : {7, 9, 9, 8})
            tally.addMessage(start, {}, number);
        const TransportFigures figures = tally.figures();
        QCOMPARE(figures.missed, quint64(0));
        QCOMPARE(figures.delivered, 3);
        QCOMPARE(figures.repeated, 1);
        QCOMPARE(figures.outOfOrder, 1);
        QCOMPARE(figures.latency.kind, LatencyKind::None);
    }

    void knowsNegativeLatencies()
    {
        LabTally tally(start, LatencyKind::OtherClock);
        for (int i = -50; i < 50; ++i)
            tally.addMessage(start, i * 1ms, {});
        const LatencyFigures latency = tally.figures().latency;
        QCOMPARE(latency.min, -50ms);
        QCOMPARE(latency.max, 49ms);
        QVERIFY(std::chrono::abs(latency.p50 - -1ms) <= 1'010us);
        QVERIFY(std::chrono::abs(latency.p90 - 39ms) <= 1'010us);
    }

    void endsAsItStands_data()
    {
        QTest::addColumn<LabState>("before");
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<LabState>("after");
        QTest::newRow("running") << LabState::Running << true << LabState::Done;
        QTest::newRow("a long poll without an answer yet") << LabState::Connecting << true << LabState::Done;
        QTest::newRow("not reached") << LabState::Connecting << false << LabState::Failed;
        QTest::newRow("lost") << LabState::Retrying << true << LabState::Failed;
        QTest::newRow("failed") << LabState::Failed << true << LabState::Failed;
        QTest::newRow("takes no part") << LabState::Idle << false << LabState::Idle;
    }

    void endsAsItStands()
    {
        QFETCH(const LabState, before);
        QFETCH(const bool, isConnected);
        QFETCH(const LabState, after);
        LabTally tally(start, LatencyKind::Absolute);
        tally.setState(before);
        if (isConnected)
            tally.addConnection(start);
        tally.end(start + 2s);
        QCOMPARE(tally.figures().state, after);
        const bool hasCause = tally.figures().fault.kind != net::ProbeFault::Kind::None;
        QCOMPARE(hasCause, after == LabState::Failed);
    }

    void countsNothingAfterItsEnd()
    {
        LabTally tally(start, LatencyKind::Absolute);
        tally.setState(LabState::Running);
        tally.addMessage(start + 1ms, 1ms, 1);
        tally.end(start + 1s);
        const TransportFigures atEnd = tally.figures();
        tally.addMessage(start + 3s, 1ms, 2);
        tally.addBytes(1, 1, start + 3s);
        tally.addRequest(start + 3s);
        tally.setState(LabState::Retrying);
        QCOMPARE(tally.figures(), atEnd);
        QCOMPARE(tally.points(0, start + 9s).items.size(), 1);
        QCOMPARE(tally.seconds(0, start + 9s).items.size(), 1);
    }

    void keepsTheExtremesOfAMomentAndWhatIsBetween()
    {
        LabTally tally(start, LatencyKind::Absolute);
        const auto deliver = [&](nanoseconds time, nanoseconds latency) {
            tally.addMessage(start + time, latency, {});
        };
        deliver(1ms, 5ms);
        deliver(2ms, 9ms);
        deliver(3ms, 1ms);
        deliver(4ms, 6ms);
        QCOMPARE(tally.points(0, start + 5ms).items.size(), 0);
        deliver(25ms, 3ms);
        auto slice = tally.points(0, start + 26ms);
        // 6 ms are within half an octave of 5 ms.
        QCOMPARE(slice.items, (QList{point(1ms, 5ms), point(2ms, 9ms), point(3ms, 1ms)}));
        QCOMPARE(slice.next, 3);
        slice = tally.points(slice.next, start + 60ms);
        QCOMPARE(slice.items, QList{point(25ms, 3ms)});
        QCOMPARE(slice.first, 3);
        QCOMPARE(tally.points(slice.next, start + 90ms).items.size(), 0);
    }

    /// What a poll brings is as old as it is.
    void spreadsWhatComesAtOnce()
    {
        LabTally tally(start, LatencyKind::Absolute);
        for (int i = 25; i > 0; --i)
            tally.addMessage(start + 1ms, i * 20ms, {});
        tally.addMessage(start + 2ms, -3ms, {});
        const auto slice = tally.points(0, start + 40ms);
        QVERIFY2(slice.items.size() >= 8 && slice.items.size() <= 13,
                 qPrintable(QString::number(slice.items.size())));
        QVERIFY(slice.items.contains(point(1ms, 500ms)) && slice.items.contains(point(1ms, 20ms)));
        QCOMPARE(slice.items.last(), point(2ms, -3ms));
    }

    void losesTheOldestPoints()
    {
        LabTally tally(start, LatencyKind::Absolute);
        const int messages = static_cast<int>(PointSeries::most) + 10;
        for (int i = 0; i < messages; ++i)
            tally.addMessage(start + i * 20ms, i * 1us, {});
        const auto slice = tally.points(5, start + messages * 20ms);
        QCOMPARE(slice.items.size(), qsizetype(PointSeries::most));
        QCOMPARE(slice.first, 10);
        QCOMPARE(slice.items.first(), point(10 * 20ms, 10us));
        QCOMPARE(slice.next, quint64(messages));
        QCOMPARE(tally.points(slice.next + 100, start).items.size(), 0);
    }

    void tellsSecondBySecond()
    {
        LabTally tally(start, LatencyKind::Absolute);
        tally.addRequest(start + 100ms);
        tally.addBytes(10, 5, start + 100ms);
        tally.addMessage(start + 200ms, 7ms, {});
        tally.addMessage(start + 3'100ms, {}, {});
        const auto slice = tally.seconds(0, start + 4'500ms);
        QCOMPARE(slice.items.size(), 4);
        LabSecond first{.second = 0, .delivered = 1, .requests = 1, .bytesIn = 10, .bytesOut = 5};
        first.p50 = first.p99 = first.max = 7ms;
        QCOMPARE(slice.items[0], first);
        QCOMPARE(slice.items[1], LabSecond{.second = 1});
        QCOMPARE(slice.items[3], (LabSecond{.second = 3, .delivered = 1}));
        QCOMPARE(tally.seconds(slice.next, start + 4'900ms).items.size(), 0);
    }

    void keepsNoMoreSecondsThanItSays()
    {
        LabTally tally(start, LatencyKind::Absolute);
        tally.addRequest(start);
        const auto slice = tally.seconds(0, start + 1'000'000s);
        QCOMPARE(slice.items.size(), qsizetype(SecondSeries::most));
        QCOMPARE(slice.items.last().second, 999'999);
    }

    void growsARevision()
    {
        LabTally tally(start, LatencyKind::Absolute);
        const quint64 before = tally.revision();
        tally.addMessage(start, {}, {});
        QVERIFY(tally.revision() > before);
    }
};

QTEST_APPLESS_MAIN(TestLabTally)
#include "tst_labtally.moc"
