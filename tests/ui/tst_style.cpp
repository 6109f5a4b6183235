#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHoverEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/style.h"
#include "ui/stylepainter.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::Theme;

namespace {

/// One of each widget that answers to the pointer, below each other.
struct Widgets
{
    Widgets();

    struct Spot
    {
        QString name;
        QWidget *widget;
        QPoint place;   ///< in it
        bool isPressed; ///< another look while the button is down
    };

    QImage picture(const Spot &spot)
    {
        return window.grab(QRect(spot.widget->mapTo(&window, QPoint()), spot.widget->size())).toImage();
    }

    QWidget window;
    QList<Spot> spots;
};

Widgets::Widgets()
{
    auto *column = new QVBoxLayout(&window);
    const auto add = [this, column](const QString &name, QWidget *widget, bool isPressed) {
        column->addWidget(widget);
        spots.append({name, widget, {}, isPressed});
    };
    add(u"push button"_s, new QPushButton(u"Button"_s), true);
    auto *primary = new QPushButton(u"Primary"_s);
    primary->setDefault(true);
    add(u"primary button"_s, primary, true);
    for (const bool isOn : {false, true}) {
        auto *tool = new QToolButton;
        tool->setText(u"Tool"_s);
        tool->setIcon(Theme::instance().icon(u"server"_s));
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setAutoRaise(true);
        tool->setCheckable(isOn);
        tool->setChecked(isOn);
        add(isOn ? u"tool button that is on"_s : u"tool button"_s, tool, true);
    }
    add(u"check box"_s, new QCheckBox(u"Check box"_s), false);
    add(u"radio button"_s, new QRadioButton(u"Radio button"_s), false);
    auto *combo = new QComboBox;
    combo->addItem(u"Choice"_s);
    add(u"combo box"_s, combo, false);
    add(u"spin box"_s, new QSpinBox, true);
    auto *tabs = new QTabBar;
    tabs->addTab(u"One"_s);
    tabs->addTab(u"Two"_s);
    add(u"tab"_s, tabs, false);
    auto *list = new QListWidget;
    list->addItems({u"One"_s, u"Two"_s});
    list->setCurrentRow(0);
    column->addWidget(list);
    spots.append({u"row of a list"_s, list->viewport(), {}, false});
    auto *tree = new QTreeWidget;
    tree->addTopLevelItem(new QTreeWidgetItem({u"One"_s}));
    column->addWidget(tree);
    spots.append({u"row of a tree"_s, tree->viewport(), {}, false});
    window.resize(300, 700);
    window.show();
    [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(&window);
    for (Spot &spot : spots)
        spot.place = QPoint(std::min(10, spot.widget->width() / 2), spot.widget->height() / 2);
    const auto placeOf = [this](const QString &name) -> QPoint & {
        return std::find_if(spots.begin(), spots.end(), [&](const Spot &spot) { return spot.name == name; })
            ->place;
    };
    placeOf(u"tab"_s) = tabs->tabRect(1).center();
    placeOf(u"row of a list"_s) = list->visualItemRect(list->item(1)).center();
    placeOf(u"row of a tree"_s) = tree->visualItemRect(tree->topLevelItem(0)).center();
    placeOf(u"spin box"_s) = {spots.at(7).widget->width() - 8, 6}; // its upper arrow
}

/// As the system tells a widget that wants to know of it.
void pointAt(QWidget &widget, const QPoint &place)
{
    widget.setAttribute(Qt::WA_UnderMouse);
    const QPointF outside(-1, -1);
    QHoverEvent enter(QEvent::HoverEnter, place, widget.mapToGlobal(place), outside);
    QApplication::sendEvent(&widget, &enter);
    QHoverEvent move(QEvent::HoverMove, place, widget.mapToGlobal(place), place);
    QApplication::sendEvent(&widget, &move);
}

/// Columns at both sides that nothing is drawn in.
std::pair<int, int> margins(const QImage &image)
{
    const auto isEmpty = [&image](int x) {
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        return true;
    };
    int left = 0;
    while (left < image.width() && isEmpty(left))
        ++left;
    int right = 0;
    while (right < image.width() && isEmpty(image.width() - 1 - right))
        ++right;
    return {left, right};
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(*qApp); }
    void thePointerIsAnswered_data();
    void thePointerIsAnswered();
    void labelsOfToolButtonsAreInTheMiddle_data();
    void labelsOfToolButtonsAreInTheMiddle();
    void scrollBarsLieOnWhatTheyScroll();
    void progressBeginsWhereLinesDo_data() { labelsOfToolButtonsAreInTheMiddle_data(); }
    void progressBeginsWhereLinesDo();
    void controlsAreAlikeHigh();
    void textFieldsAreFramedAlike_data() { thePointerIsAnswered_data(); }
    void textFieldsAreFramedAlike();
    void codeKeepsItsOrder();
    void shortcutsInMenusKeepTheirOrder();
    void popupsHaveNoFocusFrame();
    void onlyTheBoxWithTheKeyboardHasARing();
    void cleanup();
};

void StyleTest::cleanup()
{
    Theme::instance().setPreference(Theme::Preference::System);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void StyleTest::thePointerIsAnswered_data()
{
    QTest::addColumn<Theme::Preference>("preference");
    QTest::newRow("light") << Theme::Preference::Light;
    QTest::newRow("dark") << Theme::Preference::Dark;
}

void StyleTest::thePointerIsAnswered()
{
    QFETCH(Theme::Preference, preference);
    Theme::instance().setPreference(preference);
    Widgets widgets;
    QImage sheet(900, 700, QImage::Format_RGB32);
    sheet.fill(Theme::instance().color(ui::Role::Border));
    QPainter painter(&sheet);
    for (const Widgets::Spot &spot : std::as_const(widgets.spots)) {
        QVERIFY2(spot.widget->testAttribute(Qt::WA_Hover), qPrintable(spot.name));
        const QPoint corner = spot.widget->mapTo(&widgets.window, QPoint());
        spot.widget->setAttribute(Qt::WA_UnderMouse, false); // the pointer may happen to be there
        const QImage atRest = widgets.picture(spot);
        painter.drawImage(corner, atRest);
        pointAt(*spot.widget, spot.place);
        const QImage hovered = widgets.picture(spot);
        QVERIFY2(hovered != atRest, qPrintable(spot.name));
        painter.drawImage(corner + QPoint(300, 0), hovered);
        if (!spot.isPressed)
            continue;
        QTest::mousePress(spot.widget, Qt::LeftButton, {}, spot.place);
        QVERIFY2(widgets.picture(spot) != hovered, qPrintable(spot.name));
        painter.drawImage(corner + QPoint(600, 0), widgets.picture(spot));
        QTest::mouseRelease(spot.widget, Qt::LeftButton, {}, spot.place);
    }
    if (const QString folder = qEnvironmentVariable("WIRELOUPE_PICTURES"); !folder.isEmpty())
        QVERIFY(
            sheet.save(QDir(folder).filePath(u"style-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
}

void StyleTest::labelsOfToolButtonsAreInTheMiddle_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StyleTest::labelsOfToolButtonsAreInTheMiddle()
{
    QFETCH(Qt::LayoutDirection, direction);
    QPixmap square(16, 16);
    square.fill(Qt::red);
    QToolButton button;
    button.setLayoutDirection(direction);
    button.setIcon(square);
    button.setText(u"HHH"_s);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    const auto [left, right] = margins(image);
    QVERIFY2(left > 2 && std::abs(left - right) <= 2, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    const int iconSide = direction == Qt::LeftToRight ? left : image.width() - 1 - right;
    QCOMPARE(image.pixelColor(iconSide, image.height() / 2), QColor(Qt::red));
    // One that fills a row begins where the row does.
    button.resize(400, button.height());
    const auto [wideLeft, wideRight] = margins(button.grab().toImage());
    QVERIFY((direction == Qt::LeftToRight ? wideLeft : wideRight) < 10);
}

void StyleTest::scrollBarsLieOnWhatTheyScroll()
{
    QScrollArea page;
    page.setFrameShape(QFrame::NoFrame);
    page.setWidget(new QWidget);
    page.widget()->resize(50, 2000);
    page.resize(200, 200);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QListWidget list;
    list.addItems(QStringList(100, u"row"_s));
    list.resize(200, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto trackOf = [](const QAbstractScrollArea &area) {
        const QImage bar = area.verticalScrollBar()->grab().toImage();
        return bar.pixelColor(bar.width() / 2, bar.height() - 2); // the slider is at the top
    };
    QCOMPARE(trackOf(page), page.palette().color(QPalette::Window));
    QCOMPARE(trackOf(list), list.palette().color(QPalette::Base));
    QVERIFY(trackOf(page) != trackOf(list));
}

void StyleTest::progressBeginsWhereLinesDo()
{
    QFETCH(Qt::LayoutDirection, direction);
    QProgressBar bar;
    bar.setLayoutDirection(direction);
    bar.setRange(0, 10);
    bar.setValue(3);
    bar.setTextVisible(false);
    bar.resize(200, 20);
    const QImage image = bar.grab().toImage();
    const bool isAtTheLeft = direction == Qt::LeftToRight;
    const QColor accent = Theme::instance().color(ui::Role::Accent);
    QCOMPARE(image.pixelColor(20, 10) == accent, isAtTheLeft);
    QCOMPARE(image.pixelColor(180, 10) == accent, !isAtTheLeft);
}

void StyleTest::controlsAreAlikeHigh()
{
    QLineEdit edit;
    QSpinBox number;
    QComboBox choice;
    choice.addItem(u"Choice"_s);
    QPushButton button(u"Button"_s);
    for (const QWidget *control : std::initializer_list<const QWidget *>{&number, &choice, &button})
        QCOMPARE(control->sizeHint().height(), edit.sizeHint().height());
}

// Of one line, of several, and what scrolls; with the keyboard and without it.
void StyleTest::textFieldsAreFramedAlike()
{
    QFETCH(Theme::Preference, preference);
    Theme::instance().setPreference(preference);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *text = new QPlainTextEdit;
    auto *list = new QListWidget;
    for (QWidget *field : std::initializer_list<QWidget *>{edit, text, list})
        column->addWidget(field);
    window.resize(200, 400);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto lineOf = [](QWidget *field) {
        const QImage image = field->grab().toImage();
        return image.pixelColor(0, image.height() / 2);
    };
    const auto lineWith = [&lineOf](QWidget *field) {
        field->setFocus();
        return lineOf(field);
    };
    const QColor accent = Theme::instance().color(ui::Role::Accent);
    for (QWidget *field : std::initializer_list<QWidget *>{edit, text, list})
        QCOMPARE(lineWith(field), accent);
    edit->setFocus();
    QVERIFY(lineOf(list) != accent);
    QCOMPARE(lineOf(text), lineOf(list));
    text->setFocus();
    QCOMPARE(lineOf(edit), lineOf(list));
}

void StyleTest::codeKeepsItsOrder()
{
    QCOMPARE(ui::orderedText(u"/chat/*"_s), u"/chat/*"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::orderedText(u"/chat/*"_s), u"\u2066/chat/*\u2069"_s);
    QCOMPARE(ui::orderedText(u"مسار"_s), u"مسار"_s);
    QCOMPARE(ui::orderedText({}), QString());
}

void StyleTest::shortcutsInMenusKeepTheirOrder()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto picture = [](const QString &text) {
        QMenu menu;
        menu.addAction(text);
        menu.resize(menu.sizeHint());
        return menu.grab().toImage();
    };
    QVERIFY(picture(u"Settings\tCtrl+,"_s) == picture(u"Settings\t\u2066Ctrl+,\u2069"_s));
    QVERIFY(picture(u"Settings\tCtrl+,"_s) != picture(u"Settings\t,+Ctrl"_s));
}

// Once a key has moved the keyboard, Qt tells all widgets of the window so.
void StyleTest::onlyTheBoxWithTheKeyboardHasARing()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit;
    auto *box = new QComboBox;
    box->addItem(u"Choice"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{line, box})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    const QImage atRest = box->grab().toImage();
    QTest::keyClick(line, Qt::Key_Tab);
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(box->grab().toImage() != atRest);
    QTest::keyClick(box, Qt::Key_Backtab);
    QTRY_VERIFY(line->hasFocus());
    QVERIFY(window.testAttribute(Qt::WA_KeyboardFocusChange));
    QCOMPARE(box->grab().toImage(), atRest);
}

void StyleTest::popupsHaveNoFocusFrame()
{
    const QColor accent = Theme::instance().color(ui::Role::Accent);
    QFrame frame;
    frame.setFrameShape(QFrame::StyledPanel);
    QStyleOptionFrame option;
    option.initFrom(&frame);
    option.rect = QRect(0, 0, 40, 40);
    option.state |= QStyle::State_HasFocus;
    const auto corner = [&](const QWidget *widget) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(QStyle::PE_Frame, &option, &painter, widget);
        return image.pixelColor(20, 0);
    };
    QVERIFY(corner(&frame) != accent); // a window
    QWidget window;
    frame.setParent(&window);
    QCOMPARE(corner(&frame), accent);
    frame.setParent(nullptr);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::StyleTest)
#include "tst_style.moc"
