#include <QTest>

#include "ui/timeviewport.h"

namespace wireloupe {

using namespace std::chrono_literals;
using capture::TimeRange;
using ui::TimeViewport;

class TimeViewportTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheNewestMinuteAtFirst();
    void standsStillAfterZooming();
    void theAnchorStays();
    void keysZoomWhatIsFollowed();
    void allOfItIsFollowed();
    void staysWithinTheSpan();
    void isNeverEmpty();
};

void TimeViewportTest::followsTheNewestMinuteAtFirst()
{
    TimeViewport viewport;
    viewport.setSpan({0s, 200ms});
    QCOMPARE(viewport.range(), (TimeRange{0s, 1s})); // never less than a second is there
    viewport.setSpan({0s, 20s});
    QCOMPARE(viewport.range(), (TimeRange{0s, 20s}));
    viewport.setSpan({0s, 100s});
    QCOMPARE(viewport.range(), (TimeRange{40s, 100s}));
    QVERIFY(viewport.isFollowing() && !viewport.isAll());
}

void TimeViewportTest::standsStillAfterZooming()
{
    TimeViewport viewport;
    viewport.setSpan({0s, 100s});
    viewport.zoom(0.5, 60s);
    const TimeRange chosen = viewport.range();
    QVERIFY(!viewport.isFollowing());
    viewport.setSpan({0s, 110s});
    QCOMPARE(viewport.range(), chosen);
    viewport.showNewest();
    QVERIFY(viewport.isFollowing());
    QCOMPARE(viewport.range(), (TimeRange{80s, 110s})); // as much as was looked at
    viewport.setSpan({0s, 120s});
    QCOMPARE(viewport.range(), (TimeRange{90s, 120s}));
}

void TimeViewportTest::theAnchorStays()
{
    TimeViewport viewport;
    viewport.setSpan({0s, 100s});
    viewport.setRange({20s, 60s});
    viewport.zoom(0.5, 30s); // a quarter from the left
    QCOMPARE(viewport.range(), (TimeRange{25s, 45s}));
    viewport.zoom(2, 30s);
    QCOMPARE(viewport.range(), (TimeRange{20s, 60s}));
    viewport.zoom(0.5);
    QCOMPARE(viewport.range(), (TimeRange{30s, 50s}));
}

void TimeViewportTest::keysZoomWhatIsFollowed()
{
    TimeViewport viewport;
    viewport.setSpan({0s, 100s});
    viewport.zoom(0.5);
    QCOMPARE(viewport.range(), (TimeRange{70s, 100s}));
    QVERIFY(viewport.isFollowing());
    viewport.follow(5s);
    QCOMPARE(viewport.range(), (TimeRange{95s, 100s}));
}

void TimeViewportTest::allOfItIsFollowed()
{
    TimeViewport viewport;
    viewport.setSpan({-3s, 100s});
    viewport.setRange({20s, 60s});
    viewport.showAll();
    QCOMPARE(viewport.range(), (TimeRange{-3s, 100s}));
    viewport.setSpan({-3s, 200s});
    QCOMPARE(viewport.range(), (TimeRange{-3s, 200s}));
    viewport.setRange({20s, 60s});
    viewport.zoom(100, 30s); // as far as there is anything
    QVERIFY(viewport.isAll());
    viewport.showNewest();
    QVERIFY(viewport.isAll());
}

void TimeViewportTest::staysWithinTheSpan()
{
    TimeViewport viewport;
    viewport.setSpan({10s, 100s});
    viewport.setRange({0s, 30s});
    QCOMPARE(viewport.range(), (TimeRange{10s, 40s}));
    viewport.pan(-5s);
    QCOMPARE(viewport.range(), (TimeRange{10s, 40s}));
    viewport.pan(500s);
    QCOMPARE(viewport.range(), (TimeRange{70s, 100s}));
    QVERIFY(!viewport.isFollowing());
    viewport.setSpan({10s, 50s}); // another capture
    QCOMPARE(viewport.range(), (TimeRange{20s, 50s}));
}

void TimeViewportTest::isNeverEmpty()
{
    TimeViewport viewport;
    viewport.setSpan({0s, 0s});
    viewport.setRange({50s, 20s});
    QVERIFY(viewport.range().end - viewport.range().begin == TimeViewport::minWidth);
    viewport.showAll();
    for (int step = 0; step < 200; ++step)
        viewport.zoom(0.5, 500ms);
    QVERIFY(viewport.range().end - viewport.range().begin == TimeViewport::minWidth);
    QVERIFY(viewport.range().begin <= 500ms && viewport.range().end >= 500ms);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TimeViewportTest)
#include "tst_timeviewport.moc"
