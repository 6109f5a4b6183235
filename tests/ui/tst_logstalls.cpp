#include <thread>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>

#include "capturepanefixture.h"
#include "stallmonitor.h"
#include "ui/filteredit.h"
#include "ui/findbar.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/minimap.h"
#include "ui/pill.h"

namespace wireloupe {

using enum capture::Direction;

/// A log of a million rows, in the hands of somebody who is in a hurry: whatever they do, the user's thread
/// is never busy for longer than a person notices. One test after the other on the same log.
class LogStallsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void opens();
    void filters();
    void finds();
    void jumps();
    void marks();
    void selectsAll();
    void copies();
    void follows();
    void pauses();
    void clears();

private:
    static constexpr int rowCount = 1'000'000;
    static constexpr int needleEvery = 1000;
    static constexpr int patience = 120'000; // milliseconds, on a machine that does other things

    ui::FrameLogView *view() const { return m_pane->log()->view(); }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }
    qint64 current() const { return capture::toInt(view()->currentLogRow().value_or(capture::Row{-1})); }
    void append(int rows);
    void waitForAll()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownRows(), m_sample->store()->count(), patience);
    }

    std::unique_ptr<test::SampleCapture> m_sample;
    std::unique_ptr<ui::CapturePane> m_pane;
    std::unique_ptr<test::StallMonitor> m_monitor;
};

void LogStallsTest::append(int rows)
{
    const QByteArray hay = "{\"type\":\"tick\",\"symbol\":\"WLP\",\"price\":101.25,\"volume\":1200}";
    const QByteArray needle = "{\"type\":\"trade\",\"note\":\"Needle\"}";
    for (int i = 0; i < rows; ++i)
        m_sample->text(i % 2 ? Incoming : Outgoing, i % needleEvery == needleEvery / 2 ? needle : hay);
}

void LogStallsTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::Theme::instance().install(*qApp);
    m_sample = std::make_unique<test::SampleCapture>();
    append(rowCount);
    m_monitor = std::make_unique<test::StallMonitor>();
}

void LogStallsTest::cleanupTestCase()
{
    m_monitor.reset();
    m_pane.reset();
    m_sample.reset();
}

// The building of the window is measured by its own test.
void LogStallsTest::opens()
{
    m_pane = std::make_unique<ui::CapturePane>(m_sample->store());
    m_pane->resize(1200, 800);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_monitor->begin("a million rows are shown and mapped");
    waitForAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->log()->map()->isComplete(), patience);
    VERIFY_NO_STALL(*m_monitor);
}

void LogStallsTest::filters()
{
    m_monitor->begin("filter");
    auto *edit = m_pane->findChild<ui::FilterEdit *>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownRows(), rowCount / needleEvery, patience);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("dir:in"));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownRows(), rowCount / 2, patience);
    QTest::keyClick(edit, Qt::Key_Escape);
    waitForAll();
    VERIFY_NO_STALL(*m_monitor);
}

void LogStallsTest::finds()
{
    m_monitor->begin("find");
    m_pane->goToRow(capture::Row{rowCount / 2});
    m_pane->find();
    auto *edit = find<QLineEdit>("findEdit");
    QTest::keyClicks(edit, QStringLiteral("needle"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(current(), rowCount / 2 + needleEvery / 2, patience);
    const QString status =
        QStringLiteral("%1 of %2").arg(rowCount / needleEvery / 2 + 1).arg(rowCount / needleEvery);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->log()->findBar()->statusText(), status, patience);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(edit, Qt::Key_Return, i % 3 ? Qt::NoModifier : Qt::ShiftModifier);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("tick")); // nearly all rows
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->log()->findBar()->statusText().startsWith(QLatin1String("999000")),
                             patience);
    QTest::keyClick(edit, Qt::Key_Escape);
    VERIFY_NO_STALL(*m_monitor);
}

void LogStallsTest::jumps()
{
    m_monitor->begin("jumps");
    for (int i = 0; i < 30; ++i) {
        const int row = (i * 7'919'003) % rowCount;
        m_pane->log()->goTo();
        auto *edit = find<QLineEdit>("goToEdit");
        QTest::keyClicks(edit, QString::number(row + 1));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(current(), row);
        auto *map = m_pane->log()->map();
        QTest::mouseClick(map, Qt::LeftButton, {}, {5, 30 + i * 7});
        QCoreApplication::processEvents();
    }
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Up})
        QTest::keyClick(view(), key);
    VERIFY_NO_STALL(*m_monitor);
}

void LogStallsTest::marks()
{
    m_monitor->begin("marks");
    auto *marks = m_pane->log()->marks();
    for (int i = 0; i < 50; ++i) {
        m_pane->goToRow(capture::Row{i * 19'000});
        marks->toggle();
    }
    m_pane->log()->noteMark();
    auto *note = find<QLineEdit>("noteEdit");
    QTest::keyClicks(note, QStringLiteral("the last one"));
    QTest::keyClick(note, Qt::Key_Return);
    for (int i = 0; i < 50; ++i)
        marks->goToNext();
    QCOMPARE(current(), 49 * 19'000);
    m_pane->log()->showMarks();
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    VERIFY_NO_STALL(*m_monitor);
    QCOMPARE(m_sample->store()->marks().size(), 50);
}

void LogStallsTest::selectsAll()
{
    m_monitor->begin("select all");
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(m_pane->hasSelection());
    QCOMPARE(view()->selectedLogRowCount(), rowCount);
    QCOMPARE(m_pane->selectedRows().size(), rowCount);
    m_pane->log()->marks()->toggle(); // too many
    VERIFY_NO_STALL(*m_monitor);
    QCOMPARE(m_sample->store()->marks().size(), 50);
}

void LogStallsTest::copies()
{
    m_monitor->begin("copy all");
    QApplication::clipboard()->clear();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), patience);
    VERIFY_NO_STALL(*m_monitor);
    QVERIFY(QApplication::clipboard()->text().count(QLatin1Char('\n')) < 20'000);
}

void LogStallsTest::follows()
{
    m_monitor->begin("follow");
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(m_pane->isFollowing());
    std::thread writer([this] {
        for (int i = 0; i < 100; ++i) {
            append(200);
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });
    const auto joined = qScopeGuard([&writer] { writer.join(); });
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownRows(), rowCount + 20'000, patience);
    VERIFY_NO_STALL(*m_monitor);
    QCOMPARE(view()->topLine(), view()->verticalScrollBar()->maximum());
}

void LogStallsTest::pauses()
{
    m_monitor->begin("pause");
    const qint64 shown = m_pane->shownRows();
    m_pane->setPaused(true);
    append(5000);
    auto *pill = m_pane->findChild<ui::Pill *>();
    QTRY_VERIFY_WITH_TIMEOUT(pill->text().contains(QLatin1String("5000")), patience);
    QCOMPARE(m_pane->shownRows(), shown);
    m_monitor->begin("resume"); // the rows were written by this thread
    QTest::mouseClick(pill, Qt::LeftButton);
    waitForAll();
    VERIFY_NO_STALL(*m_monitor);
}

void LogStallsTest::clears()
{
    m_monitor->begin("clear");
    m_sample->store()->clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownRows(), 0, patience);
    VERIFY_NO_STALL(*m_monitor);
    QVERIFY(m_sample->store()->marks().isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogStallsTest)
#include "tst_logstalls.moc"
