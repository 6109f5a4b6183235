#include "ui/narrowwatch.h"

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
};

} // namespace wireloupe

QTEST_MAIN(wireloupe::NarrowWatchTest)
#include "tst_narrowwatch.moc"
