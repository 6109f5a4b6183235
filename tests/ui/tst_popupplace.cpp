#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

#include "samplecapture.h"
#include "ui/controlpopup.h"
#include "ui/filterbar.h"
#include "ui/filterhelp.h"
#include "ui/filtermenu.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/popupplace.h"
#include "ui/theme.h"
#include "workspace/savedfilters.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// Popups open at the button or the row that they belong to, in either direction.
class PopupPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // filters are saved
        ui::Theme::instance().install(*qApp);
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void standsAtItsButton_data();
    void standsAtItsButton();
    void staysOnTheScreen_data() { standsAtItsButton_data(); }
    void staysOnTheScreen();
    void opensBelowWhereThereIsNoRoom();
    void menusStandAtTheirButton_data() { standsAtItsButton_data(); }
    void menusStandAtTheirButton();
    void menusOfToolButtonsToo_data() { standsAtItsButton_data(); }
    void menusOfToolButtonsToo();
    void ofTheLogStandAtItsEdges_data() { standsAtItsButton_data(); }
    void ofTheLogStandAtItsEdges();

private:
    static QRect screenRect(const QWidget &widget) { return {widget.mapToGlobal(QPoint()), widget.size()}; }
    /// Where it was put: the platform of tests adds a frame.
    static QRect placeOf(const QWidget &popup)
    {
        const QMargins frame = popup.windowHandle()->frameMargins();
        return popup.geometry().translated(-frame.left(), -frame.top());
    }
};

void PopupPlaceTest::standsAtItsButton_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void PopupPlaceTest::standsAtItsButton()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    QWidget window;
    QToolButton button(&window);
    auto *form = new QLineEdit;
    ui::ControlPopup popup(form, u"Send"_s, &window);
    window.setGeometry(350, 400, 100, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    popup.openAt(&button);
    const QRect at = screenRect(button);
    QCOMPARE(placeOf(popup).bottom() + 1, at.top());
    if (direction == Qt::LeftToRight)
        QCOMPARE(placeOf(popup).right(), at.right());
    else
        QCOMPARE(placeOf(popup).left(), at.left());
    const QSize size(60, 30);
    const QRect under(ui::placeUnder(button, button.rect(), size, Qt::AlignLeft), size);
    QCOMPARE(under.top(), at.bottom() + 1);
    if (direction == Qt::LeftToRight)
        QCOMPARE(under.left(), at.left());
    else
        QCOMPARE(under.right(), at.right());
}

void PopupPlaceTest::staysOnTheScreen()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    QWidget window;
    QToolButton button(&window);
    ui::FilterHelp help(&window);
    const QRect screen = window.screen()->availableGeometry();
    for (const QPoint &corner : {screen.topLeft(), screen.bottomRight() - QPoint(60, 40)}) {
        window.setGeometry({corner, QSize(60, 40)});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        help.openBelow(&button);
        const QRect place = placeOf(help);
        QVERIFY2(
            screen.contains(place),
            qPrintable(
                u"%1 %2 %3 %4"_s.arg(place.left()).arg(place.top()).arg(place.right()).arg(place.bottom())));
        help.close();
    }
}

void PopupPlaceTest::opensBelowWhereThereIsNoRoom()
{
    QWidget window;
    QToolButton button(&window);
    ui::ControlPopup popup(new QLineEdit, u"Send"_s, &window);
    window.setGeometry(400, window.screen()->availableGeometry().top(), 100, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    popup.openAt(&button);
    QCOMPARE(placeOf(popup).top(), screenRect(button).bottom() + 1);
}

/// Where lines begin, whatever is in them by then.
void PopupPlaceTest::menusStandAtTheirButton()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    ui::FilterBar bar;
    bar.setGeometry(250, 100, 300, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    auto *button = bar.findChild<QToolButton *>(u"filterMenuButton"_s);
    auto *menu = bar.findChild<ui::FilterMenu *>();
    for (const QString &filter : {u"x"_s, u"a filter with a longer name"_s}) {
        QFile::remove(workspace::SavedFilters::defaultPath());
        QCOMPARE(workspace::SavedFilters().save({filter, filter}), QString());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        const QRect at = screenRect(*button);
        QCOMPARE(screenRect(*menu).top(), at.bottom() + 1);
        if (direction == Qt::LeftToRight)
            QCOMPARE(screenRect(*menu).left(), at.left());
        else
            QCOMPARE(screenRect(*menu).right(), at.right());
        menu->close();
    }
}

/// Those that Qt opens.
void PopupPlaceTest::menusOfToolButtonsToo()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    QWidget window;
    QToolButton button(&window);
    QMenu menu;
    menu.addAction(u"an entry that is wider than the button"_s);
    button.setMenu(&menu);
    window.setGeometry(350, 400, 100, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect at = screenRect(button);
    QRect place;
    QTimer::singleShot(0, &menu, [&] {
        place = screenRect(menu);
        menu.close();
    });
    button.showMenu(); // until it is closed
    if (direction == Qt::LeftToRight)
        QCOMPARE(place.left(), at.left());
    else
        QCOMPARE(place.right() + 1, at.right()); // Qt counts a pixel less
}

void PopupPlaceTest::ofTheLogStandAtItsEdges()
{
    QFETCH(Qt::LayoutDirection, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(direction);
    test::SampleCapture sample;
    for (int i = 0; i < 10; ++i)
        sample.text(capture::Direction::Incoming, "row");
    ui::LogArea log(sample.store());
    log.setGeometry(20, 20, 700, 400);
    log.show();
    QVERIFY(QTest::qWaitForWindowExposed(&log));
    const QRect rows = screenRect(*log.view()->viewport());
    log.view()->goToRow(capture::Row{3});
    log.noteMark();
    const QWidget *note = QApplication::activePopupWidget();
    QVERIFY(note);
    const QRect number = log.view()->visualRect(log.model()->index(3, ui::FrameLogModel::NumberColumn));
    QCOMPARE(placeOf(*note).top(), log.view()->viewport()->mapToGlobal(number.bottomLeft()).y() + 1);
    QCOMPARE(isMirrored ? placeOf(*note).right() : placeOf(*note).left(),
             isMirrored ? rows.right() : rows.left());
    QTest::keyClick(note->findChild<QLineEdit *>(), Qt::Key_Escape);
    log.marks()->set(capture::Row{3}, u"why"_s);
    log.showMarks();
    const QWidget *marks = QApplication::activePopupWidget();
    QVERIFY(marks);
    QCOMPARE(placeOf(*marks).top(), rows.top());
    QCOMPARE(isMirrored ? placeOf(*marks).left() : placeOf(*marks).right(),
             isMirrored ? rows.left() : rows.right());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PopupPlaceTest)
#include "tst_popupplace.moc"
