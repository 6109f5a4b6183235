#include "ui/labpicture.h"

#include <QTest>

namespace wireloupe {

using namespace std::chrono_literals;
using session::LabPoint;
using session::LatencyKind;
using session::Transport;

class LabPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLeastForTheOffset()
    {
        session::PerTransport<session::TransportFigures> figures;
        QCOMPARE(ui::unknownOffset(figures), 0ns);
        figures[Transport::WebSocket].latency = {.kind = LatencyKind::OtherClock, .count = 3, .min = -2h};
        figures[Transport::LongPolling].latency = {.kind = LatencyKind::OtherClock, .count = 3, .min = -1h};
        figures[Transport::ShortPolling].latency = {.kind = LatencyKind::Relative, .count = 3, .min = -9h};
        // Nothing has come of this one yet.
        figures[Transport::EventStream].latency = {.kind = LatencyKind::OtherClock, .min = -3h};
        QCOMPARE(ui::unknownOffset(figures), -2h);
        QCOMPARE(ui::shownLatency(-1h, LatencyKind::OtherClock, -2h), 1h);
        QCOMPARE(ui::shownLatency(5ms, LatencyKind::Absolute, -2h), 5ms);
    }

    void goesOnWhereItHasEnded()
    {
        ui::LabTrail trail;
        trail.append({.first = 0, .next = 2, .items = {LabPoint{1ms, 1ms}, LabPoint{2ms, 1ms}}});
        QCOMPARE(trail.next(), 2U);
        trail.append({.first = 7, .next = 8, .items = {LabPoint{9ms, 1ms}}}); // some were lost between
        QCOMPARE(trail.next(), 8U);
        QCOMPARE(trail.points().size(), 3);
    }

    void isBounded()
    {
        ui::LabTrail trail;
        const QList<LabPoint> many(50'000, LabPoint{1ms, 1ms});
        for (quint64 i = 0; i < 4; ++i)
            trail.append({.first = 0, .next = i, .items = many});
        QVERIFY(trail.points().size() >= ui::LabTrail::maxPoints);
        QVERIFY(trail.points().size() <= ui::LabTrail::maxPoints + ui::LabTrail::maxPoints / 8);
    }
};

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LabPictureTest)
#include "tst_labpicture.moc"
