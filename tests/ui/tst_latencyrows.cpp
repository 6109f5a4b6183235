#include <QLabel>
#include <QTest>

#include "latencypanelfixture.h"
#include "ui/capturepane.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::LatencyPanel;

/// The points of the graph and the rows of the log that they are of: who picks the one gets the other.
class LatencyRowsTest : public test::LatencyPanelFixture
{
    Q_OBJECT

private slots:
    void aClickOnAPointSelectsItsRows();
    void whatTheFilterHidesIsSaid();
    void selectedRowsStandOut();
    void theWindowPicksToo();

private:
    std::vector<ui::LatencyDot> dots() const;
};

/// Of the first trace.
std::vector<ui::LatencyDot> LatencyRowsTest::dots() const
{
    std::vector<ui::LatencyDot> dots;
    if (!plot()->picture().points.empty())
        for (const capture::LatencySample &sample : plot()->picture().points.front())
            dots.push_back({0, sample});
    return dots;
}

void LatencyRowsTest::aClickOnAPointSelectsItsRows()
{
    record(Kind::Ping, 30);
    QTRY_VERIFY(dots().size() > 10);
    const ui::LatencyDot dot = dots()[5];
    const QPoint place = plot()->placeOf(dot).toPoint();
    QVERIFY(plot()->rect().contains(place));
    QTest::mouseMove(plot(), place);
    QTest::mouseClick(plot(), Qt::LeftButton, {}, place);
    const capture::RowSet rows{dot.sample.request, dot.sample.reply};
    QTRY_COMPARE(tab()->capturePane()->selectedRows(), rows);
    // They stand out, too.
    QTRY_COMPARE(plot()->picture().highlighted.size(), 1U);
    QCOMPARE(plot()->picture().highlighted.front().sample, dot.sample);
}

void LatencyRowsTest::whatTheFilterHidesIsSaid()
{
    record(Kind::Ping, 30);
    QTRY_VERIFY(dots().size() > 10);
    tab()->capturePane()->setFilterText(u"op:pong"_s);
    QTRY_COMPARE(tab()->capturePane()->shownRows(), 30);
    const ui::LatencyDot dot = dots()[5];
    QTest::mouseClick(plot(), Qt::LeftButton, {}, plot()->placeOf(dot).toPoint());
    QTRY_COMPARE(tab()->capturePane()->selectedRows(), capture::RowSet{dot.sample.reply});
    const auto labels = tab()->capturePane()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->accessibleName().contains(u"The filter hides 1"_s);
    }));
}

void LatencyRowsTest::selectedRowsStandOut()
{
    record(Kind::Ping, 30);
    QTRY_COMPARE(tab()->capturePane()->shownRows(), 60);
    QTRY_VERIFY(dots().size() > 10);
    tab()->capturePane()->goToRow(capture::Row{21});
    QTRY_COMPARE(plot()->picture().highlighted.size(), 1U);
    QCOMPARE(plot()->picture().highlighted.front().sample.reply, capture::Row{21});
}

void LatencyRowsTest::theWindowPicksToo()
{
    record(Kind::Ping, 30);
    QTRY_COMPARE(tab()->capturePane()->shownRows(), 60);
    LatencyPanel *large = panel()->openWindow();
    QVERIFY(QTest::qWaitForWindowExposed(large));
    ui::LatencyTimePlot *graph = large->views()->timePlot();
    QTRY_VERIFY(!graph->picture().points.empty() && graph->picture().points.front().size() > 10);
    const ui::LatencyDot dot{0, graph->picture().points.front()[3]};
    QTest::mouseClick(graph, Qt::LeftButton, {}, graph->placeOf(dot).toPoint());
    QTRY_COMPARE(tab()->capturePane()->selectedRows(),
                 (capture::RowSet{dot.sample.request, dot.sample.reply}));
    QTRY_COMPARE(graph->picture().highlighted.size(), 1U);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyRowsTest)
#include "tst_latencyrows.moc"
