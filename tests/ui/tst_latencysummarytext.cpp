#include "ui/latencysummarytext.h"

#include <QTest>

#include "latencytracesample.h"
#include "ui/latencywords.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LatencySummaryTextTest : public QObject
{
    Q_OBJECT

private slots:
    void isWordsAndATable();
    void alignsItsColumns();
    void keepsCellsInTheirPlace();
    void ofNothingIsEmpty();
};

void LatencySummaryTextTest::isWordsAndATable()
{
    const ui::LatencyTraces traces =
        test::tracesOf({test::trace(u"A"_s, test::replies(test::Durations(200, 4ms))),
                        test::trace(u"B"_s, test::replies(test::Durations(200, 5ms)), 1)});
    const QString text = latencySummaryText(traces);
    QVERIFY2(text.startsWith(latencyWords(traces) + u"\n\n| "_s), qPrintable(text));
    const QStringList lines = text.section(u"\n\n"_s, 1).trimmed().split(u'\n');
    QVERIFY(lines.size() > 10);
    for (const QString &line : lines) {
        QCOMPARE(line.count(u'|'), 5);
        QCOMPARE(line.size(), lines.front().size());
    }
    QVERIFY2(text.contains(u"slower |"), qPrintable(text));
}

void LatencySummaryTextTest::alignsItsColumns()
{
    QCOMPARE(ui::markdownTable({{QString(), u"A"_s}, {u"Count"_s, u"1,204"_s}, {u"Min"_s, u"2"_s}}),
             u"|       |     A |\n"
             "| ----- | ----: |\n"
             "| Count | 1,204 |\n"
             "| Min   |     2 |\n"_s);
}

// A name may come from a file.
void LatencySummaryTextTest::keepsCellsInTheirPlace()
{
    QCOMPARE(ui::markdownTable({{u"a|b"_s, u"<b>"_s}}), u"| a\\|b | \\<b> |\n| ---- | ---: |\n"_s);
}

void LatencySummaryTextTest::ofNothingIsEmpty()
{
    QCOMPARE(ui::latencySummaryText({}), QString());
    QCOMPARE(ui::markdownTable({}), QString());
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::LatencySummaryTextTest)
#include "tst_latencysummarytext.moc"
