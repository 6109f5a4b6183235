#include <vector>

#include <QElapsedTimer>
#include <QTest>

#include "ui/latencygrid.h"

namespace wireloupe {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;
using ui::LatencyGrid;

class LatencyGridTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOneOfEachCell();
    void keepsOutliers();
    void leavesOutWhatIsOutsideTheWindow();
    void aMillionPointsAreFew();
};

void LatencyGridTest::takesOneOfEachCell()
{
    LatencyGrid grid({0s, 10s}, 100);
    QVERIFY(grid.takes(1s, 1ms));
    QVERIFY(!grid.takes(1s, 1ms));
    QVERIFY(!grid.takes(1s + 1ms, 1ms));
    QVERIFY(grid.takes(2s, 1ms));
    QVERIFY(grid.takes(1s, 2ms));
}

void LatencyGridTest::keepsOutliers()
{
    LatencyGrid grid({0ms, 10s}, 100);
    int taken = 0;
    bool isOutlierTaken = false;
    for (int i = 0; i < 10'000; ++i) {
        const bool isTaken = grid.takes(std::chrono::milliseconds(i), i == 1234 ? 900ms : 1ms);
        taken += isTaken ? 1 : 0;
        isOutlierTaken = isOutlierTaken || (i == 1234 && isTaken);
    }
    QCOMPARE(taken, 101);
    QVERIFY(isOutlierTaken);
}

void LatencyGridTest::leavesOutWhatIsOutsideTheWindow()
{
    LatencyGrid grid({2s, 8s}, 10);
    QVERIFY(!grid.takes(1s, 1ms));
    QVERIFY(grid.takes(5s, 0ns));
    QVERIFY(!grid.takes(9s, 1ms));
}

void LatencyGridTest::aMillionPointsAreFew()
{
    QElapsedTimer clock;
    clock.start();
    LatencyGrid grid({0ms, 1s}, 300);
    int taken = 0;
    for (int i = 0; i < 1'000'000; ++i)
        taken +=
            grid.takes(std::chrono::microseconds(i), nanoseconds(100'000 + i * 7919LL % 400'000)) ? 1 : 0;
    qInfo("1,000,000 points thinned out to %d in %lld ms", taken, static_cast<long long>(clock.elapsed()));
    QVERIFY(taken < 300 * 64);
    QVERIFY(taken > 300);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencyGridTest)
#include "tst_latencygrid.moc"
