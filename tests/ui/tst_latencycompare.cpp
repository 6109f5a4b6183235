#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "connectionwindow.h"
#include "latencysample.h"
#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/comparechip.h"
#include "ui/comparedlatency.h"
#include "ui/filefolders.h"
#include "ui/hint.h"
#include "ui/iconlabel.h"
#include "ui/latencycomparetab.h"
#include "ui/latencyfigurestable.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "ui/theme.h"
#include "ui/tracesign.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enum capture::Direction;
using ui::LatencyCompareTab;
using Kind = capture::LatencySample::Kind;

/// Captures of tabs and of files, compared in the window.
class LatencyCompareTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatToDo();
    void beginsWithTheTabThatIsShown();
    void offersTabsAndFiles();
    void opensFilesWhereCapturesAre();
    void comparesTwoFiles();
    void followsATab();
    void keepsWhatAClosedTabHadFound();
    void whatCannotBeOpenedIsSaid();
    void signsFollowTheTheme();
    void aKindCanBeChosen();
    void oneCanBeTakenOut();
    void laysOverByTheClock();
    void comparesBeforeAndAfter();
    void aPickGoesToTheTab();
    void comesBackAtTheNextStart();
    void momentComesBackAtTheNextStart();
    void brokenStateIsNone();
    void noMoreThanThereAreSigns();

private:
    QString saved(const QString &name, std::chrono::nanoseconds reply, int pairs = 200);
    LatencyCompareTab *compare();
    ui::CaptureTab *open(const QString &path);
    std::size_t traces() { return compare()->views()->traces().traces.size(); }
    QAction *offered(const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestWindow> m_window;
};

void LatencyCompareTest::init()
{
    test::startAfresh();
    m_window = std::make_unique<test::TestWindow>();
}

void LatencyCompareTest::cleanup()
{
    m_window.reset();
}

/// A capture with a request every 50 ms.
QString LatencyCompareTest::saved(const QString &name, std::chrono::nanoseconds reply, int pairs)
{
    test::SampleCapture sample;
    for (int i = 0; i < pairs; ++i) {
        sample.text(Outgoing, QByteArray::number(i), 50ms - reply);
        sample.text(Incoming, QByteArray::number(i), reply);
    }
    const QString path = m_folder.filePath(name + u".wlcap"_s);
    [&] { QCOMPARE(sample.store()->save(path), QString()); }();
    return path;
}

LatencyCompareTab *LatencyCompareTest::compare()
{
    return (*m_window)->parts().workbench->showComparison();
}

ui::CaptureTab *LatencyCompareTest::open(const QString &path)
{
    const auto store = capture::Store::open(path).store;
    (*m_window)->parts().workbench->openCapture({.store = store});
    return qobject_cast<ui::CaptureTab *>(m_window->currentPage());
}

QAction *LatencyCompareTest::offered(const QString &text)
{
    QMenu *menu = compare()->findChild<QToolButton *>(u"compareAdd"_s)->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void LatencyCompareTest::saysWhatToDo()
{
    m_window->trigger(ui::ActionId::CompareLatencies);
    QCOMPARE(m_window->currentPage(), compare());
    auto *hint = compare()->findChild<ui::Hint *>();
    QVERIFY(hint->isVisible());
    QVERIFY(compare()->chips().isEmpty());
    // There is one only.
    m_window->trigger(ui::ActionId::CompareLatencies);
    QCOMPARE((*m_window)->parts().tabs->count(), 1);
}

void LatencyCompareTest::beginsWithTheTabThatIsShown()
{
    const ui::CaptureTab *tab = open(saved(u"shown"_s, 2ms));
    m_window->trigger(ui::ActionId::CompareLatencies);
    QCOMPARE(compare()->chips().size(), 1);
    QCOMPARE(compare()->chips().first()->latency().title(), tab->title());
    QTRY_COMPARE(traces(), 1U);
}

void LatencyCompareTest::offersTabsAndFiles()
{
    LatencyCompareTab *tab = compare();
    open(saved(u"first"_s, 2ms));
    open(saved(u"second"_s, 3ms));
    QVERIFY(offered(u"first"_s));
    QVERIFY(offered(u"Open a file…"_s));
    offered(u"second"_s)->trigger();
    QCOMPARE(tab->chips().size(), 1);
    QVERIFY(!offered(u"second"_s)); // not twice
    QVERIFY(offered(u"first"_s));
}

void LatencyCompareTest::opensFilesWhereCapturesAre()
{
    const QString file = saved(u"elsewhere"_s, 2ms);
    LatencyCompareTab *tab = compare();
    offered(u"Open a file…"_s)->trigger();
    auto *dialog = tab->findChild<QFileDialog *>(u"compareFileDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().absolutePath(), ui::usualFolder(ui::FolderUse::Captures));
    emit dialog->filesSelected({file});
    dialog->close();
    QTRY_COMPARE(tab->chips().size(), 1);
    QCOMPARE(ui::usualFolder(ui::FolderUse::Captures), QFileInfo(file).absolutePath());
}

void LatencyCompareTest::comparesTwoFiles()
{
    LatencyCompareTab *tab = compare();
    const auto *takeOut = tab->findChild<QToolButton *>(u"compareExport"_s);
    QVERIFY(!takeOut->isEnabled()); // there is nothing
    tab->addFile(saved(u"fast"_s, 2ms));
    tab->addFile(saved(u"slow"_s, 8ms));
    QTRY_COMPARE(traces(), 2U);
    QVERIFY(takeOut->isEnabled());
    QTRY_VERIFY(tab->summaryText().startsWith(u"slow is slower than fast: median 8.00 ms against 2.00 ms"_s));
    tab->views()->setCurrentView(ui::LatencyViews::View::Figures);
    const auto *model = tab->views()->figures()->model();
    QTRY_VERIFY(model->rowCount() > 5);
    QString all;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            all += model->index(row, column).data().toString() + u' ';
    QVERIFY2(all.contains(u"+6.00 ms"_s), qPrintable(all));
    QVERIFY2(all.contains(u"slower"_s), qPrintable(all));
}

void LatencyCompareTest::followsATab()
{
    workspace::Profile profile;
    profile.name = u"live"_s;
    ui::ConnectionTab *live = (*m_window)->parts().workbench->openConnection(profile);
    LatencyCompareTab *tab = compare();
    QCOMPARE(tab->chips().size(), 1);
    for (int i = 0; i < 20; ++i) {
        wire::Frame frame;
        frame.header.opcode = i % 2 ? wire::Opcode::Pong : wire::Opcode::Ping;
        frame.payload = QByteArray::number(i / 2);
        frame.header.payloadLength = static_cast<quint64>(frame.payload.size());
        live->store()->append(capture::makeFrameRecord(
            frame, capture::ConnectionId{1}, i % 2 ? Incoming : Outgoing, live->store()->origin() + i * 3ms));
    }
    QTRY_COMPARE(traces(), 1U);
    QTRY_VERIFY(tab->summaryText().contains(u"Median 3.00 ms"_s));
}

void LatencyCompareTest::keepsWhatAClosedTabHadFound()
{
    ui::CaptureTab *opened = open(saved(u"closing"_s, 2ms));
    LatencyCompareTab *tab = compare();
    QTRY_COMPARE(traces(), 1U);
    QTRY_COMPARE(tab->chips().first()->latency().state(), ui::ComparedLatency::State::Ready);
    (*m_window)->parts().tabs->closePage(opened);
    QTRY_COMPARE(tab->chips().first()->latency().state(), ui::ComparedLatency::State::Closed);
    QCOMPARE(traces(), 1U);
    QVERIFY(tab->summaryText().contains(u"Median 2.00 ms"_s));
}

void LatencyCompareTest::whatCannotBeOpenedIsSaid()
{
    const QString path = m_folder.filePath(u"nothing.wlcap"_s);
    LatencyCompareTab *tab = compare();
    tab->addFile(path);
    QTRY_COMPARE(tab->chips().first()->latency().state(), ui::ComparedLatency::State::Failed);
    QVERIFY(tab->chips().first()->latency().problem().contains(u"nothing.wlcap"_s));
    QVERIFY(tab->chips().first()->toolTip().contains(u"could not be opened"_s));
}

void LatencyCompareTest::signsFollowTheTheme()
{
    ui::ComparedLatency latency(u"one"_s);
    ui::CompareChip chip(latency, 0);
    auto *icon = chip.findChild<ui::IconLabel *>();
    QVERIFY(icon);
    ui::Theme &theme = ui::Theme::instance();
    for (const auto preference :
         {ui::Theme::Preference::Dark, ui::Theme::Preference::Light, ui::Theme::Preference::System}) {
        theme.setPreference(preference);
        const QImage image = icon->grab().toImage();
        QCOMPARE(image.pixelColor(image.rect().center()), theme.color(ui::traceSign(0).role));
    }
}

void LatencyCompareTest::aKindCanBeChosen()
{
    LatencyCompareTab *tab = compare();
    tab->addFile(saved(u"a"_s, 2ms));
    QTRY_COMPARE(traces(), 1U);
    QTRY_COMPARE(tab->views()->traces().traces.front().kind, Kind::Reply);
    auto *kind = tab->chips().first()->findChild<QComboBox *>(u"compareKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End); // what was served
    QTest::keyClick(kind, Qt::Key_Up);  // gaps
    QTRY_COMPARE(tab->views()->traces().traces.front().kind, Kind::Gap);
}

void LatencyCompareTest::oneCanBeTakenOut()
{
    LatencyCompareTab *tab = compare();
    tab->addFile(saved(u"a"_s, 2ms));
    tab->addFile(saved(u"b"_s, 3ms));
    QTRY_COMPARE(traces(), 2U);
    const int sign = tab->chips().last()->sign();
    QTest::mouseClick(tab->chips().first()->findChild<QToolButton *>(u"compareRemove"_s), Qt::LeftButton);
    QTRY_COMPARE(traces(), 1U);
    QCOMPARE(tab->chips().size(), 1);
    // What stays looks as it did, and what comes next takes the sign that is free.
    QCOMPARE(tab->views()->traces().traces.front().sign, sign);
    tab->addFile(saved(u"c"_s, 3ms));
    QVERIFY(tab->chips().last()->sign() != sign);
}

void LatencyCompareTest::laysOverByTheClock()
{
    LatencyCompareTab *tab = compare();
    tab->addFile(saved(u"early"_s, 2ms));
    QTest::qWait(30); // the other one begins later, by the clock
    tab->addFile(saved(u"late"_s, 2ms));
    QTRY_COMPARE(traces(), 2U);
    const auto begin = [tab](std::size_t trace) {
        const ui::LatencyTrace &of = tab->views()->traces().traces[trace];
        return of.snapshot.span().begin + of.shift;
    };
    QTRY_VERIFY(begin(1) - begin(0) >= 30ms);
    auto *mode = tab->findChild<QComboBox *>(u"compareMode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QTRY_VERIFY(begin(0) == begin(1));
}

void LatencyCompareTest::comparesBeforeAndAfter()
{
    test::SampleCapture sample;
    for (int i = 0; i < 400; ++i) {
        sample.text(Outgoing, QByteArray::number(i), 40ms);
        sample.text(Incoming, QByteArray::number(i), i < 200 ? 2ms : 9ms);
    }
    const QString path = m_folder.filePath(u"turn.wlcap"_s);
    QCOMPARE(sample.store()->save(path), QString());
    LatencyCompareTab *tab = compare();
    tab->addFile(path);
    QTRY_COMPARE(traces(), 1U);
    auto *mode = tab->findChild<QComboBox *>(u"compareMode"_s);
    auto *moment = tab->findChild<QDoubleSpinBox *>(u"compareMoment"_s);
    QVERIFY(!moment->isVisible());
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_End);
    QTRY_VERIFY(moment->isVisible());
    QVERIFY(moment->value() > 0); // somewhere to begin with
    moment->selectAll();
    QTest::keyClicks(moment, u"8.4"_s);
    QTest::keyClick(moment, Qt::Key_Return);
    QTRY_COMPARE(traces(), 2U);
    QTRY_VERIFY2(tab->summaryText().contains(u"is slower than before"_s), qPrintable(tab->summaryText()));
}

void LatencyCompareTest::aPickGoesToTheTab()
{
    ui::CaptureTab *opened = open(saved(u"picked"_s, 2ms, 60));
    LatencyCompareTab *tab = compare();
    QTRY_COMPARE(traces(), 1U);
    ui::LatencyTimePlot *graph = tab->views()->timePlot();
    QTRY_VERIFY(!graph->picture().points.empty() && graph->picture().points.front().size() > 10);
    const ui::LatencyDot dot{0, graph->picture().points.front()[7]};
    QTest::mouseClick(graph, Qt::LeftButton, {}, graph->placeOf(dot).toPoint());
    QTRY_COMPARE(m_window->currentPage(), opened);
    QTRY_COMPARE(opened->capturePane()->selectedRows(),
                 (capture::RowSet{dot.sample.request, dot.sample.reply}));
}

void LatencyCompareTest::comesBackAtTheNextStart()
{
    const QString path = saved(u"kept"_s, 2ms);
    open(saved(u"tab"_s, 4ms));
    LatencyCompareTab *tab = compare();
    tab->addFile(path);
    tab->chips().last()->setKind(Kind::Gap);
    auto *mode = tab->findChild<QComboBox *>(u"compareMode"_s);
    mode->setCurrentIndex(1);
    (*m_window)->parts().workbench->rememberTabs();
    m_window.reset();
    m_window = std::make_unique<test::TestWindow>();
    tab = compare();
    QCOMPARE(tab->chips().size(), 2);
    QCOMPARE(tab->findChild<QComboBox *>(u"compareMode"_s)->currentIndex(), 1);
    QCOMPARE(tab->chips().last()->kind(), std::optional(Kind::Gap));
    // That of the file is there at once; that of the tab once its file has been opened.
    QTRY_COMPARE(tab->chips().last()->latency().state(), ui::ComparedLatency::State::Ready);
    QTRY_COMPARE(tab->chips().first()->latency().state(), ui::ComparedLatency::State::Ready);
    QTRY_COMPARE(traces(), 2U);
}

// Also while the file is still being read, and of a part that the start of the reading does not reach.
void LatencyCompareTest::momentComesBackAtTheNextStart()
{
    LatencyCompareTab *tab = compare();
    tab->addFile(saved(u"long"_s, 2ms));
    QTRY_COMPARE(traces(), 1U);
    tab->findChild<QComboBox *>(u"compareMode"_s)->setCurrentIndex(2);
    tab->findChild<QDoubleSpinBox *>(u"compareMoment"_s)->setValue(7.3);
    QVERIFY((*m_window)->close());
    m_window.reset();
    m_window = std::make_unique<test::TestWindow>();
    tab = compare();
    const auto *moment = tab->findChild<QDoubleSpinBox *>(u"compareMoment"_s);
    QCOMPARE(moment->value(), 7.3);
    QTRY_COMPARE(traces(), 2U);
    QCOMPARE(moment->value(), 7.3);
    QTRY_VERIFY(moment->maximum() > 9);
}

void LatencyCompareTest::brokenStateIsNone()
{
    LatencyCompareTab *tab = compare();
    tab->restoreState({{u"mode"_s, -7},
                       {u"moment"_s, u"x"_s},
                       {u"compared"_s, QVariantList{17, QVariantMap{{u"kind"_s, 99}}}}});
    QVERIFY(tab->chips().isEmpty());
    QTest::qWait(50);
    QVERIFY(tab->findChild<ui::Hint *>()->isVisible());
}

void LatencyCompareTest::noMoreThanThereAreSigns()
{
    LatencyCompareTab *tab = compare();
    for (int at = 0; at < LatencyCompareTab::mostCompared + 2; ++at)
        tab->addFile(m_folder.filePath(u"none%1.wlcap"_s.arg(at)));
    QCOMPARE(tab->chips().size(), LatencyCompareTab::mostCompared);
    QSet<int> signs;
    for (const ui::CompareChip *chip : tab->chips())
        signs.insert(chip->sign());
    QCOMPARE(signs.size(), LatencyCompareTab::mostCompared);
    QTRY_VERIFY(!offered(u"Open a file…"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyCompareTest)
#include "tst_latencycompare.moc"
