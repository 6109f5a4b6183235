#include <thread>

#include <QApplication>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include "capturepanefixture.h"
#include "ui/pill.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using ui::CapturePane;

/// When the log goes along with what is recorded, and when it stands still.
class CaptureFollowingTest : public test::CapturePaneFixture
{
    Q_OBJECT

private slots:
    void followsTheNewestRow();
    void stopsFollowingWhenTheUserScrollsUp();
    void stopsFollowingWhenTheUserSelects();
    void resumesWithEndAndWithThePill();
    void doesNotMoveUnderThePointer();
    void pausesTheViewAlone();
    void staysUsableInAFlood();

private:
    ui::Pill *pill() const { return m_pane->findChild<ui::Pill *>(); }
    bool isAtEnd() const
    {
        return view()->verticalScrollBar()->value() == view()->verticalScrollBar()->maximum();
    }
    void wheel(int steps);
};

void CaptureFollowingTest::wheel(int steps)
{
    const QPointF at(view()->viewport()->rect().center());
    QWheelEvent event(at, view()->viewport()->mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &event);
}

void CaptureFollowingTest::followsTheNewestRow()
{
    fill();
    QVERIFY(m_pane->isFollowing());
    QVERIFY(view()->verticalScrollBar()->maximum() > 0);
    QVERIFY(isAtEnd());
    fill(20);
    QVERIFY(isAtEnd());
    QVERIFY(!pill()->isVisible());
}

void CaptureFollowingTest::stopsFollowingWhenTheUserScrollsUp()
{
    fill();
    QSignalSpy changed(m_pane.get(), &CapturePane::followingChanged);
    wheel(3);
    QVERIFY(!m_pane->isFollowing());
    QCOMPARE(changed.count(), 1);
    const int place = view()->verticalScrollBar()->value();
    m_sample->text(Outgoing, "one more");
    m_sample->text(Outgoing, "and another");
    QTRY_VERIFY(pill()->isVisible());
    QCOMPARE(pill()->text(), QStringLiteral("2 new"));
    QCOMPARE(view()->verticalScrollBar()->value(), place);
    wheel(-1000);
    QVERIFY(m_pane->isFollowing());
    QVERIFY(!pill()->isVisible());
}

void CaptureFollowingTest::stopsFollowingWhenTheUserSelects()
{
    fill();
    const QModelIndex seen = view()->indexAt(view()->viewport()->rect().center());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(seen).center());
    QVERIFY(!m_pane->isFollowing());
    QCOMPARE(m_pane->selectedRows(), capture::RowSet{capture::Row{seen.row()}});
}

void CaptureFollowingTest::resumesWithEndAndWithThePill()
{
    fill();
    wheel(5);
    QVERIFY(!m_pane->isFollowing());
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(m_pane->isFollowing());
    QVERIFY(isAtEnd());

    wheel(5);
    m_sample->text(Outgoing, "new");
    QTRY_VERIFY(pill()->isVisible());
    QTest::mouseClick(pill(), Qt::LeftButton);
    QVERIFY(m_pane->isFollowing());
    QVERIFY(isAtEnd());
    QVERIFY(!pill()->isVisible());
}

void CaptureFollowingTest::doesNotMoveUnderThePointer()
{
    fill();
    m_pane->goToRow(capture::Row{40});
    const QRect before = view()->visualRect(view()->currentIndex());
    fill(50);
    QCOMPARE(view()->visualRect(view()->currentIndex()), before);
    QCOMPARE(m_pane->selectedRows(), capture::RowSet{capture::Row{40}});
}

void CaptureFollowingTest::pausesTheViewAlone()
{
    fill();
    const qint64 shown = m_pane->shownRows();
    QSignalSpy paused(m_pane.get(), &CapturePane::pausedChanged);
    m_pane->setPaused(true);
    QVERIFY(m_pane->isPaused());
    m_sample->text(Outgoing, "recorded all the same");
    QTRY_COMPARE(pill()->text(), QStringLiteral("Paused · 1 new"));
    QCOMPARE(m_pane->shownRows(), shown);
    QTest::mouseClick(pill(), Qt::LeftButton);
    QVERIFY(!m_pane->isPaused());
    QTRY_COMPARE(m_pane->shownRows(), shown + 1);
    QCOMPARE(paused.count(), 2);
}

// Figures are printed, not judged: the machine that runs this may be doing other things.
void CaptureFollowingTest::staysUsableInAFlood()
{
    constexpr int rowCount = 60'000;
    std::vector<qint64> beats;
    QElapsedTimer clock;
    QTimer heartbeat;
    heartbeat.setTimerType(Qt::PreciseTimer);
    connect(&heartbeat, &QTimer::timeout, this, [&] { beats.push_back(clock.restart()); });
    std::thread writer([this] {
        const QByteArray payload(100, 'x');
        auto due = std::chrono::steady_clock::now();
        for (int i = 0; i < rowCount; ++i) {
            m_sample->text(i % 2 == 0 ? Outgoing : Incoming, payload);
            if (i % 200 == 199)
                std::this_thread::sleep_until(due += 10ms); // 20,000 a second
        }
    });
    const auto joined = qScopeGuard([&writer] { writer.join(); });
    clock.start();
    heartbeat.start(5);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->shownRows(), rowCount, 60'000);
    QVERIFY(isAtEnd());
    std::sort(beats.begin(), beats.end());
    qInfo("%d rows: %zu heartbeats of 5 ms, p99 %lld ms, longest %lld ms", rowCount, beats.size(),
          static_cast<long long>(beats[beats.size() * 99 / 100]), static_cast<long long>(beats.back()));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CaptureFollowingTest)
#include "tst_capturefollowing.moc"
