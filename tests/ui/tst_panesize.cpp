#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QVBoxLayout>

#include "samplecapture.h"
#include "ui/capturepane.h"
#include "ui/detailpane.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/panesize.h"
#include "ui/sidebar.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;

/// Edges of panes are moved by keys, as a mouse would drag them.
class PaneSizeTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void takesFromTheNeighbour();
    void stopsWhereTheNeighbourIsSmallest();
    void goesOutToWhereThereIsANeighbour();
    void growsFromRightToLeft();
    void keysMoveTheEdgesOfTheWindow();
    void isKeptForTheNextStart();

private:
    static void press(TestWindow &window, Qt::KeyboardModifiers more = {});
};

void PaneSizeTest::press(TestWindow &window, Qt::KeyboardModifiers more)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &*window, Qt::Key_F6,
                    Qt::ControlModifier | more);
}

void PaneSizeTest::takesFromTheNeighbour()
{
    QSplitter splitter;
    QLineEdit *const edits[] = {new QLineEdit(&splitter), new QLineEdit(&splitter), new QLineEdit(&splitter)};
    splitter.resize(900, 50);
    splitter.setSizes({300, 300, 300});
    splitter.show();
    const QSignalSpy moved(&splitter, &QSplitter::splitterMoved);
    const QList<int> before = splitter.sizes();
    ui::resizePaneAround(edits[1], 40);
    QCOMPARE(splitter.sizes(), (QList{before[0], before[1] + 40, before[2] - 40}));
    ui::resizePaneAround(edits[2], -30); // the last one has its neighbour before it
    QCOMPARE(splitter.sizes(), (QList{before[0], before[1] + 70, before[2] - 70}));
    QCOMPARE(moved.size(), 2);
    edits[2]->hide();
    const QList<int> hidden = splitter.sizes();
    ui::resizePaneAround(edits[1], 20);
    QCOMPARE(splitter.sizes()[0], hidden[0] - 20);
    edits[2]->show();
    QTRY_VERIFY(splitter.sizes()[2] > edits[2]->minimumSizeHint().width());
    ui::resizePaneAround(nullptr, 20);
}

void PaneSizeTest::stopsWhereTheNeighbourIsSmallest()
{
    QSplitter splitter(Qt::Vertical);
    auto *one = new QPlainTextEdit(&splitter);
    auto *other = new QWidget(&splitter);
    other->setMinimumHeight(60);
    splitter.resize(200, 400);
    splitter.setSizes({200, 200});
    splitter.show();
    for (int press = 0; press < 30; ++press)
        ui::resizePaneAround(one, 40);
    QCOMPARE(splitter.sizes()[1], 60);
    for (int press = 0; press < 30; ++press)
        ui::resizePaneAround(one, -40);
    QVERIFY(splitter.sizes()[0] > 0);
    QCOMPARE(splitter.sizes()[0], one->minimumSizeHint().height());
}

void PaneSizeTest::goesOutToWhereThereIsANeighbour()
{
    QSplitter outer;
    auto *inner = new QSplitter(Qt::Vertical, &outer);
    auto *edit = new QPlainTextEdit(inner);
    auto *gone = new QPlainTextEdit(inner);
    new QWidget(&outer);
    outer.resize(600, 300);
    outer.setSizes({300, 300});
    outer.show();
    gone->hide();
    const int before = outer.sizes()[0];
    ui::resizePaneAround(edit, 40);
    QCOMPARE(outer.sizes()[0], before + 40);
    gone->show();
    QTRY_VERIFY(inner->sizes()[1] > 20);
    const int height = inner->sizes()[0];
    ui::resizePaneAround(edit, -20);
    QCOMPARE(outer.sizes()[0], before + 40);
    QVERIFY(inner->sizes()[0] < height);
}

void PaneSizeTest::growsFromRightToLeft()
{
    QSplitter splitter;
    splitter.setLayoutDirection(Qt::RightToLeft);
    auto *first = new QLineEdit(&splitter);
    new QLineEdit(&splitter);
    splitter.resize(600, 50);
    splitter.setSizes({300, 300});
    splitter.show();
    const QList<int> before = splitter.sizes();
    ui::resizePaneAround(first, 40);
    QCOMPARE(splitter.sizes(), (QList{before[0] + 40, before[1] - 40}));
}

void PaneSizeTest::keysMoveTheEdgesOfTheWindow()
{
    TestWindow window;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    test::SampleCapture sample;
    sample.conversation(5);
    window->parts().workbench->openCapture({.store = sample.store(), .name = u"sample"_s});
    ui::CapturePane *pane = window.currentPage()->capturePane();
    QTRY_VERIFY(pane->log()->view()->isVisible());

    pane->log()->view()->setFocus();
    const int log = pane->log()->height();
    press(window);
    QTRY_VERIFY(pane->log()->height() > log);
    press(window, Qt::ShiftModifier);
    QTRY_COMPARE(pane->log()->height(), log);

    const QWidget *sidebar = window->parts().sidebar;
    window.find("connectionTree")->setFocus();
    const int width = sidebar->width();
    press(window);
    QTRY_VERIFY(sidebar->width() > width);

    auto *detail = pane->findChild<ui::DetailPane *>();
    const int before = detail->width();
    detail->findChild<QTabBar *>()->setFocus();
    press(window, Qt::ShiftModifier);
    QTRY_VERIFY(detail->width() < before);
}

void PaneSizeTest::isKeptForTheNextStart()
{
    int width = 0;
    {
        TestWindow window;
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*window));
        window.find("connectionTree")->setFocus();
        press(window);
        press(window);
        width = window->parts().sidebar->width();
        window->close();
    }
    TestWindow window;
    QTRY_COMPARE(window->parts().sidebar->width(), width);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PaneSizeTest)
#include "tst_panesize.moc"
