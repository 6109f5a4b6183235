#include "ui/timeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::TimeView;

/// Stretches of time in, lines of a table out.
class TimeViewTest : public QObject
{
    Q_OBJECT

private slots:
    void addsUp();
    void isCopiedTheSameFromRightToLeft();
    void saysWhatIsNotWhole();
    void isEmptyWithoutSpans();

private:
    /// As it is copied.
    static QStringList lines(TimeView &view)
    {
        view.copy();
        return QGuiApplication::clipboard()->text().split(u'\n');
    }
};

void TimeViewTest::addsUp()
{
    TimeView view;
    view.setSpans({{.name = u"a"_s, .meaning = {}, .begin = 0ms, .duration = 3ms},
                   {.name = u"b"_s, .meaning = {}, .begin = 3ms, .duration = 20ms}});
    QCOMPARE(view.total(), 23ms);
    QCOMPARE(lines(view), (QStringList{u"a\t3.00 ms\t0"_s, u"b\t20.0 ms\t3.00 ms"_s, u"All\t23.0 ms\t"_s}));
}

void TimeViewTest::isCopiedTheSameFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    TimeView view;
    view.setSpans({{.name = u"a"_s, .meaning = {}, .begin = 0ms, .duration = 3ms}});
    QCOMPARE(view.topLevelItem(0)->text(1), u"\u20663.00 ms\u2069"_s);
    QVERIFY(view.topLevelItem(0)->textAlignment(1) & Qt::AlignAbsolute); // digits stand below each other
    QCOMPARE(lines(view), (QStringList{u"a\t3.00 ms\t0"_s, u"All\t3.00 ms\t"_s}));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TimeViewTest::saysWhatIsNotWhole()
{
    TimeView view;
    view.setSpans({{.name = u"a"_s, .meaning = {}, .begin = 0ms, .duration = 3ms, .hasFailed = true}});
    QCOMPARE(lines(view), (QStringList{u"a\t3.00 ms, then failed\t0"_s, u"All\t3.00 ms\t"_s}));
    view.setSpans({{.name = u"a"_s, .meaning = {}, .begin = 0ms, .duration = 3ms},
                   {.name = u"b"_s, .meaning = {}, .begin = 3ms, .duration = 2s, .isAtLeast = true}});
    QCOMPARE(lines(view), (QStringList{u"a\t3.00 ms\t0"_s, u"b\tmore than 2.00 s\t3.00 ms"_s,
                                       u"All\tmore than 2.00 s\t"_s}));
}

void TimeViewTest::isEmptyWithoutSpans()
{
    TimeView view;
    view.setSpans({{.name = u"a"_s, .meaning = {}}});
    view.setSpans({});
    QCOMPARE(view.topLevelItemCount(), 0);
    QCOMPARE(view.total(), 0ms);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TimeViewTest)
#include "tst_timeview.moc"
