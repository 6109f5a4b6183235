#include "ui/viewpace.h"

#include <QTest>
#include <QWidget>

namespace wireloupe {

using namespace std::chrono_literals;
using ui::ViewPace;

class ViewPaceTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsNothingWhileHidden();
    void drawsAtMostThirtyTimesASecond();
    void drawsTheLast();
    void takesItsTimeWhereDrawingIsSlow();
};

void ViewPaceTest::drawsNothingWhileHidden()
{
    QWidget window;
    QWidget view(&window);
    int drawn = 0;
    ViewPace pace(view, [&drawn] { ++drawn; });
    for (int i = 0; i < 100; ++i)
        pace.request();
    QTest::qWait(150);
    QCOMPARE(drawn, 0);
    QVERIFY(pace.isDue());
    window.show();
    QTRY_COMPARE(drawn, 1);
    QVERIFY(!pace.isDue());
    view.hide();
    pace.request();
    QTest::qWait(150);
    QCOMPARE(drawn, 1);
    view.show();
    QTRY_COMPARE(drawn, 2);
}

void ViewPaceTest::drawsAtMostThirtyTimesASecond()
{
    QWidget view;
    int drawn = 0;
    ViewPace pace(view, [&drawn] { ++drawn; });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 600) {
        pace.request();
        QTest::qWait(1);
    }
    const auto most = static_cast<int>(clock.elapsed() / ViewPace::shortest.count()) + 2;
    QVERIFY2(drawn >= 3 && drawn <= most, qPrintable(QString::number(drawn)));
}

void ViewPaceTest::drawsTheLast()
{
    QWidget view;
    int latest = 0;
    int drawn = 0;
    ViewPace pace(view, [&] { drawn = latest; });
    view.show();
    for (latest = 1; latest < 50; ++latest)
        pace.request();
    pace.request();
    QTRY_COMPARE(drawn, latest);
}

void ViewPaceTest::takesItsTimeWhereDrawingIsSlow()
{
    QWidget view;
    int drawn = 0;
    ViewPace pace(view, [&drawn] {
        ++drawn;
        QTest::qSleep(50);
    });
    view.show();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 1000) {
        pace.request();
        QTest::qWait(1);
    }
    // Each takes 50 ms, and so the next comes 400 ms after it at the earliest.
    QVERIFY2(drawn >= 1 && drawn <= 1 + static_cast<int>(clock.elapsed()) / 400,
             qPrintable(QString::number(drawn)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ViewPaceTest)
#include "tst_viewpace.moc"
