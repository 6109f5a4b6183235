#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "looks/contrast.h"
#include "looks/placement.h"
#include "looks/textfit.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::clippedTexts;
using test::overlaps;
using test::paleTexts;
using test::strayWidgets;

/// The checks of how screens look find what is wrong, and nothing else.
class LooksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void findsClippedTexts_data();
    void findsClippedTexts();
    void findsWhatIsCutInWrappedLabels();
    void takesAToolTipForAShortenedText();
    void findsStrayWidgets();
    void findsOverlaps();
    void contrastIsThatOfTheStandard();
    void findsPaleTexts_data();
    void findsPaleTexts();

private:
    using Maker = QWidget *(*)(QWidget *parent);
};

namespace {

const QString words = u"A text that needs its room"_s;

template <class Widget>
QWidget *withText(QWidget *parent)
{
    return new Widget(words, parent);
}

QWidget *toolButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    return button;
}

QWidget *comboBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(words);
    return box;
}

QWidget *spinBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 1'000'000'000);
    box->setValue(1'000'000'000);
    return box;
}

QWidget *placeholder(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(words);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(words) + 30);
    return edit;
}

QWidget *tabs(QWidget *parent)
{
    auto *bar = new QTabBar(parent);
    bar->setElideMode(Qt::ElideRight);
    bar->addTab(words);
    bar->addTab(words);
    bar->setUsesScrollButtons(false);
    return bar;
}

QWidget *table(QWidget *parent)
{
    auto *table = new QTableWidget(1, 1, parent);
    table->setHorizontalHeaderLabels({words});
    table->horizontalHeader()->setMinimumSectionSize(1);
    table->setColumnWidth(0, table->fontMetrics().horizontalAdvance(words) + 40);
    table->setMinimumWidth(table->columnWidth(0) + 60);
    return table;
}

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

} // namespace

void LooksTest::findsClippedTexts_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("label") << Maker(withText<QLabel>);
    QTest::newRow("push button") << Maker(withText<QPushButton>);
    QTest::newRow("check box") << Maker(withText<QCheckBox>);
    QTest::newRow("tool button") << Maker(toolButton);
    QTest::newRow("combo box") << Maker(comboBox);
    QTest::newRow("spin box") << Maker(spinBox);
    QTest::newRow("placeholder") << Maker(placeholder);
    QTest::newRow("tabs") << Maker(tabs);
    QTest::newRow("header") << Maker(table);
}

void LooksTest::findsClippedTexts()
{
    QFETCH(const Maker, make);
    QWidget window;
    window.resize(600, 200);
    QWidget *widget = make(&window);
    widget->resize(widget->sizeHint().expandedTo(widget->minimumSize()));
    show(window);
    QVERIFY2(clippedTexts(window).isEmpty(), qPrintable(clippedTexts(window).join(u'\n')));
    widget->setMinimumWidth(0);
    if (auto *table = qobject_cast<QTableWidget *>(widget))
        table->setColumnWidth(0, table->columnWidth(0) / 2);
    else
        widget->resize(widget->width() / 2, widget->height());
    QTRY_VERIFY(!clippedTexts(window).isEmpty());
    widget->hide();
    QVERIFY(clippedTexts(window).isEmpty());
}

void LooksTest::findsWhatIsCutInWrappedLabels()
{
    QWidget window;
    QLabel label(words.repeated(5), &window);
    label.setWordWrap(true);
    window.resize(400, 400);
    label.setGeometry(0, 0, 300, label.heightForWidth(300));
    show(window);
    QVERIFY(clippedTexts(window).isEmpty());
    label.resize(300, label.height() / 2);
    QCOMPARE(clippedTexts(window).size(), 1);
    label.setText(QString(200, u'x'));
    label.resize(300, 300);
    QCOMPARE(clippedTexts(window).size(), 1); // one word that no line can hold
}

void LooksTest::takesAToolTipForAShortenedText()
{
    QWidget window;
    auto *label = new QLabel(words, &window);
    label->resize(label->sizeHint() / 2);
    show(window);
    QVERIFY(!clippedTexts(window).isEmpty());
    label->setToolTip(u"Something else"_s);
    QVERIFY(!clippedTexts(window).isEmpty());
    label->setToolTip(words);
    QVERIFY(clippedTexts(window).isEmpty());
}

void LooksTest::findsStrayWidgets()
{
    QWidget window;
    window.resize(300, 200);
    QWidget box(&window);
    box.setGeometry(0, 0, 100, 100);
    QWidget inner(&box);
    inner.setGeometry(10, 10, 90, 90);
    show(window);
    QVERIFY(strayWidgets(window).isEmpty());
    inner.move(11, 10);
    QCOMPARE(strayWidgets(window).size(), 1);
    QScrollArea area(&window);
    area.setWidget(new QWidget);
    area.widget()->resize(500, 500);
    area.setGeometry(100, 0, 100, 100);
    area.show();
    QCOMPARE(strayWidgets(window).size(), 1); // what scrolls may be larger
    inner.hide();
    QVERIFY(strayWidgets(window).isEmpty());
}

void LooksTest::findsOverlaps()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *one = new QPushButton(words);
    auto *other = new QPushButton(words);
    layout->addWidget(one);
    layout->addWidget(other);
    show(window);
    QVERIFY(overlaps(window).isEmpty());
    other->move(one->x() + 5, other->y());
    QCOMPARE(overlaps(window).size(), 1);
}

void LooksTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(test::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(test::contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(test::contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void LooksTest::findsPaleTexts_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("isPale");
    QTest::newRow("black") << QColor(Qt::black) << false;
    QTest::newRow("just dark enough") << QColor(0x707070) << false;
    QTest::newRow("too pale") << QColor(0x808080) << true;
    QTest::newRow("hardly there") << QColor(0xe0e0e0) << true;
}

void LooksTest::findsPaleTexts()
{
    QFETCH(const QColor, ink);
    QFETCH(const bool, isPale);
    QWidget window;
    QPalette palette = window.palette();
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, ink);
    window.setPalette(palette);
    QLabel label(words, &window);
    label.resize(label.sizeHint());
    show(window);
    const QStringList found = paleTexts(window, window.grab().toImage());
    QCOMPARE(found.size(), isPale ? 1 : 0);
    label.setEnabled(false);
    QVERIFY(paleTexts(window, window.grab().toImage()).isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LooksTest)
#include "tst_looks.moc"
