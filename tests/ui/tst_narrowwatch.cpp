#include "ui/narrowwatch.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include "ui/formfields.h"
#include "ui/theme.h"

namespace wireloupe {

using ui::NarrowWatch;

class NarrowWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }

    // The page itself never gets narrower than what is in it: what counts is the room that there is.
    void tellsWhenThereIsLittleRoom()
    {
        constexpr int units = 100;
        const int border = ui::Theme::instance().spacing(units);
        auto *page = new QWidget;
        page->setMinimumWidth(2 * border);
        const std::unique_ptr<QScrollArea> area(ui::scrollable(page));
        auto *watch = new NarrowWatch(units, page);
        QSignalSpy changed(watch, &NarrowWatch::changed);
        area->resize(border + 100, 200);
        area->show();
        QVERIFY(QTest::qWaitForWindowExposed(area.get()));
        QCOMPARE(changed.count(), 0);
        area->resize(border - 10, 200);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.takeFirst(), QVariantList{true});
        area->resize(border - 50, 200); // no news
        area->resize(border + 100, 200);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.takeFirst(), QVariantList{false});
    }

    void looksWhenThePageIsShown()
    {
        auto *page = new QWidget;
        const std::unique_ptr<QScrollArea> area(ui::scrollable(page));
        QSignalSpy changed(new NarrowWatch(100, page), &NarrowWatch::changed);
        area->resize(80, 80);
        QCOMPARE(changed.count(), 0);
        area->show();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.takeFirst(), QVariantList{true});
    }

    // Longer words, as in another language, want more than was thought of.
    void whatThePageNeedsCounts()
    {
        constexpr int units = 20;
        auto *page = new QWidget;
        auto *layout = new QHBoxLayout(page);
        const std::unique_ptr<QScrollArea> area(ui::scrollable(page));
        const int border = ui::Theme::instance().spacing(units);
        QSignalSpy changed(new NarrowWatch(units, page), &NarrowWatch::changed);
        area->resize(border + 200, 200);
        area->show();
        QVERIFY(QTest::qWaitForWindowExposed(area.get()));
        QCOMPARE(changed.count(), 0);
        auto *column = new QWidget(page);
        column->setMinimumWidth(border + 300);
        layout->addWidget(column);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.takeFirst(), QVariantList{true});
        column->setMinimumWidth(10); // as when it stands below another now
        area->resize(border + 250, 200);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        area->resize(border + 400, 200);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.takeFirst(), QVariantList{false});
    }
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::NarrowWatchTest)
#include "tst_narrowwatch.moc"
