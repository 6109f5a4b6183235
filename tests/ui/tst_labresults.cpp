#include "ui/labresults.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "labsample.h"
#include "session/labwords.h"
#include "ui/labbars.h"
#include "ui/labplot.h"
#include "ui/labtable.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::LabState;
using session::LatencyKind;
using session::Transport;
using ui::LabTable;

/// What a run has found, as it is shown: in signs, figures and words.
class LabResultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init()
    {
        m_results = std::make_unique<ui::LabResults>();
        m_results->resize(1000, 600);
        m_results->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_results.get()));
    }

    void showsTheFiguresOfEachTransport();
    void showsWhatIsUnknownAsThat();
    void saysWhatIsWrongInItsRow();
    void drawsEveryOutlier();
    void showsLatenciesByAnotherClock();
    void showsWhoIsFirstOnALogarithmicAxis();
    void copiesItsSummary();
    void asksForAnExport();
    void saysInWordsWhatItDraws();

private:
    QString cell(Transport transport, LabTable::Column column) const
    {
        return m_results->findChild<LabTable *>()->item(static_cast<int>(transport), column)->text();
    }

    std::unique_ptr<ui::LabResults> m_results;
};

void LabResultsTest::showsTheFiguresOfEachTransport()
{
    m_results->setPicture(test::labSample());
    QCOMPARE(cell(Transport::EventStream, LabTable::Name), u"Server-Sent Events"_s);
    QCOMPARE(cell(Transport::LongPolling, LabTable::Name), u"Long polling"_s);
    QCOMPARE(cell(Transport::WebSocket, LabTable::Delivered), u"300"_s);
    QCOMPARE(cell(Transport::WebSocket, LabTable::Missed), u"0"_s);
    QCOMPARE(cell(Transport::WebSocket, LabTable::Median), u"0.21 ms"_s);
    QCOMPARE(cell(Transport::ShortPolling, LabTable::P99), u"1.02 s"_s);
    QCOMPARE(cell(Transport::ShortPolling, LabTable::Max), u"1.53 s"_s);
    QCOMPARE(cell(Transport::ShortPolling, LabTable::Requests), u"0.10"_s);
    QCOMPARE(cell(Transport::LongPolling, LabTable::BytesIn), u"330"_s);
    QCOMPARE(cell(Transport::LongPolling, LabTable::BytesOut), u"190"_s);
    QCOMPARE(cell(Transport::LongPolling, LabTable::State), u"done"_s);
}

void LabResultsTest::showsWhatIsUnknownAsThat()
{
    ui::LabPicture picture;
    picture.figures[Transport::WebSocket].state = LabState::Connecting;
    m_results->setPicture(picture);
    for (const auto column : {LabTable::Missed, LabTable::Median, LabTable::P99, LabTable::Max,
                              LabTable::Requests, LabTable::BytesIn, LabTable::BytesOut})
        QCOMPARE(cell(Transport::WebSocket, column), u"–"_s);
    QCOMPARE(cell(Transport::WebSocket, LabTable::Delivered), u"0"_s);
    QCOMPARE(cell(Transport::WebSocket, LabTable::State), u"connecting…"_s);
    QCOMPARE(cell(Transport::LongPolling, LabTable::State), u"takes no part"_s);
}

void LabResultsTest::saysWhatIsWrongInItsRow()
{
    ui::LabPicture picture = test::labSample(30, LabState::Running);
    session::TransportFigures &failed = picture.figures[Transport::LongPolling];
    failed.state = LabState::Failed;
    failed.fault.kind = net::ProbeFault::Kind::Status;
    failed.fault.number = 404;
    failed.fault.detail = "<b>Not</b> Found";
    session::TransportFigures &retrying = picture.figures[Transport::EventStream];
    retrying.state = LabState::Retrying;
    retrying.fault.kind = net::ProbeFault::Kind::StreamEnded;
    retrying.nextTry = picture.now + 2500ms;
    m_results->setPicture(picture);
    const QString words = cell(Transport::LongPolling, LabTable::State);
    QVERIFY2(words.startsWith(u"failed: "_s) && words.contains(u"404"_s), qPrintable(words));
    QVERIFY2(cell(Transport::EventStream, LabTable::State).startsWith(u"again in 3 s: "_s),
             qPrintable(cell(Transport::EventStream, LabTable::State)));
    QCOMPARE(cell(Transport::WebSocket, LabTable::State), u"running"_s);
    // In full below, where it is not cut off.
    QVERIFY2(m_results->summary().contains(session::sentence(failed.fault)),
             qPrintable(m_results->summary()));
    QCOMPARE(m_results->findChild<QLabel *>(u"labSummary"_s)->textFormat(), Qt::PlainText);
}

// However many messages there are, those that stand out are to be seen.
void LabResultsTest::drawsEveryOutlier()
{
    ui::LabPicture picture = test::labSample();
    QList<session::LabPoint> &points = picture.points[Transport::WebSocket];
    points.clear();
    for (int i = 0; i < 60'000; ++i)
        points.append({500us * i, i % 20'000 == 777 ? 900ms : 200us});
    m_results->setPicture(picture);
    const auto *plot = m_results->findChild<ui::LabPlot *>();
    QVERIFY(plot->shownPoints(Transport::WebSocket) < 3000);
    QVERIFY(plot->shownPoints(Transport::WebSocket) > 100);
    const QCPRange shown = plot->yAxis->range();
    QVERIFY(shown.contains(0.9) && shown.contains(0.0002));
    int outliers = 0;
    const auto drawn = plot->graph(static_cast<int>(Transport::WebSocket))->data();
    for (const QCPGraphData &point : *drawn)
        outliers += point.value > 0.5;
    QCOMPARE(outliers, 3);
}

// Of time stamps by a clock that is wrong by hours, the differences hold.
void LabResultsTest::showsLatenciesByAnotherClock()
{
    ui::LabPicture picture = test::labSample();
    for (const Transport transport : session::allTransports) {
        session::LatencyFigures &latency = picture.figures[transport].latency;
        latency.kind = LatencyKind::OtherClock;
        for (std::chrono::nanoseconds *time : {&latency.min, &latency.p50, &latency.p99, &latency.max})
            *time -= 2h;
        for (session::LabPoint &point : picture.points[transport])
            point.latency -= 2h;
    }
    m_results->setPicture(picture);
    QCOMPARE(cell(Transport::WebSocket, LabTable::Median), u"0.10 ms"_s); // 210 µs less the least, 105
    QCOMPARE(cell(Transport::ShortPolling, LabTable::Median), u"510 ms"_s);
    QVERIFY2(m_results->summary().contains(u"fastest message of all"_s), qPrintable(m_results->summary()));
    const auto *plot = m_results->findChild<ui::LabPlot *>();
    QVERIFY(plot->yAxis->range().upper < 10);
}

void LabResultsTest::showsWhoIsFirstOnALogarithmicAxis()
{
    ui::LabPicture picture = test::labSample();
    for (const Transport transport : session::allTransports)
        picture.figures[transport].latency.kind = LatencyKind::Relative;
    for (session::LabPoint &point : picture.points[Transport::WebSocket])
        point.latency = 0ns;
    m_results->setPicture(picture);
    const auto *plot = m_results->findChild<ui::LabPlot *>();
    QVERIFY(plot->shownPoints(Transport::WebSocket) > 100);
    QVERIFY(plot->yAxis->range().lower > 0);
    QVERIFY2(m_results->summary().contains(u"first"_s), qPrintable(m_results->summary()));
}

void LabResultsTest::copiesItsSummary()
{
    const ui::LabPicture picture = test::labSample();
    m_results->setPicture(picture);
    QTest::mouseClick(m_results->findChild<QAbstractButton *>(u"copyLabSummary"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, session::sentences(session::LabSummary::of(picture.figures)).join(u'\n'));
    QVERIFY2(copied.contains(u"Server-Sent Events"_s), qPrintable(copied));
}

void LabResultsTest::asksForAnExport()
{
    QSignalSpy asked(m_results.get(), &ui::LabResults::exportRequested);
    auto *button = m_results->findChild<QAbstractButton *>(u"exportLab"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void LabResultsTest::saysInWordsWhatItDraws()
{
    m_results->setPicture(test::labSample());
    const auto *bars = m_results->findChild<ui::LabBars *>();
    QVERIFY(!bars->accessibleName().isEmpty());
    QVERIFY2(bars->accessibleDescription().contains(u"Long polling: 520 bytes"_s),
             qPrintable(bars->accessibleDescription()));
    QVERIFY(!m_results->findChild<ui::LabPlot *>()->accessibleName().isEmpty());
    QVERIFY(!m_results->findChild<LabTable *>()->accessibleName().isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LabResultsTest)
#include "tst_labresults.moc"
