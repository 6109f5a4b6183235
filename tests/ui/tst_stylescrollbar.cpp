#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>

#include "lens/comparison.h"
#include "ui/diffview.h"
#include "ui/hexview.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe {

namespace {

/// In the coordinates of the bar.
QRect sliderOf(const QScrollBar &bar)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = bar.sliderPosition();
    option.sliderValue = bar.value();
    option.subControls = QStyle::SC_All;
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
}

void drag(QScrollBar &bar, int distance)
{
    const QPoint from = sliderOf(bar).center();
    QTest::mousePress(&bar, Qt::LeftButton, {}, from);
    QTest::mouseMove(&bar, from + QPoint(distance, 0));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, from + QPoint(distance, 0));
}

} // namespace

class StyleScrollBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theThumbGoesWithThePointer_data();
    void theThumbGoesWithThePointer();
    void aClickBesideItTurnsThePage_data() { theThumbGoesWithThePointer_data(); }
    void aClickBesideItTurnsThePage();
    void verticalBarsGoDown_data() { theThumbGoesWithThePointer_data(); }
    void verticalBarsGoDown();
    void bytesAndCodeBeginAtTheLeft();
};

void StyleScrollBarTest::theThumbGoesWithThePointer_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StyleScrollBarTest::theThumbGoesWithThePointer()
{
    QFETCH(Qt::LayoutDirection, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    QScrollBar bar(Qt::Horizontal);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.resize(400, 14);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const QRect first = sliderOf(bar);
    QCOMPARE(isMirrored ? bar.rect().right() - first.right() : first.left(), 0);
    const int distance = isMirrored ? -100 : 100;
    drag(bar, distance);
    QVERIFY2(std::abs(sliderOf(bar).left() - first.left() - distance) <= 2,
             qPrintable(QString::number(sliderOf(bar).left())));
    QVERIFY(bar.value() > 200 && bar.value() < 400);
    bar.setValue(bar.maximum());
    const QRect last = sliderOf(bar);
    QVERIFY((isMirrored ? last.left() : bar.rect().right() - last.right()) <= 1);
}

void StyleScrollBarTest::aClickBesideItTurnsThePage()
{
    QFETCH(Qt::LayoutDirection, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    QScrollBar bar(Qt::Horizontal);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.setValue(500);
    bar.resize(400, 14);
    const QPoint left(5, 7);
    const QPoint right(394, 7);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, isMirrored ? left : right);
    QCOMPARE(bar.value(), 600);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, isMirrored ? right : left);
    QCOMPARE(bar.value(), 500);
}

void StyleScrollBarTest::verticalBarsGoDown()
{
    QFETCH(Qt::LayoutDirection, direction);
    QScrollBar bar(Qt::Vertical);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.resize(14, 400);
    QCOMPARE(sliderOf(bar).top(), 0);
    QCOMPARE(sliderOf(bar).width(), 14);
    bar.setValue(500);
    QVERIFY(sliderOf(bar).top() > 100);
}

void StyleScrollBarTest::bytesAndCodeBeginAtTheLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QByteArray line(600, 'x');
    ui::HexView bytes;
    bytes.setBytes(line);
    ui::TextView text;
    text.setWrapping(false);
    text.setText(QString::fromLatin1(line));
    ui::DiffView differences;
    if (auto comparison = lens::compare(line, line + 'y', lens::CompareMode::Text, false))
        differences.setComparison(*comparison);
    for (QAbstractScrollArea *view :
         {static_cast<QAbstractScrollArea *>(&bytes), static_cast<QAbstractScrollArea *>(&text),
          static_cast<QAbstractScrollArea *>(&differences)}) {
        view->resize(150, 200);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view));
        QScrollBar *bar = view->horizontalScrollBar();
        QTRY_VERIFY2(bar->isVisible() && bar->maximum() > 0, view->metaObject()->className());
        QCOMPARE(sliderOf(*bar).left(), 0);
        const QImage before = view->viewport()->grab().toImage();
        drag(*bar, 20);
        QVERIFY2(bar->value() > 0, view->metaObject()->className());
        QVERIFY(sliderOf(*bar).left() > 15);
        QVERIFY(view->viewport()->grab().toImage() != before);
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::StyleScrollBarTest)
#include "tst_stylescrollbar.moc"
