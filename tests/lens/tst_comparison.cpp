#include <QTest>

#include "lens/comparison.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::compare;
using lens::CompareMode;
using lens::naturalMode;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void choosesAMode()
    {
        QCOMPARE(naturalMode("{\"a\":1}", "[1]"), CompareMode::Json);
        QCOMPARE(naturalMode("{\"a\":1}", "[1"), CompareMode::Text);
        QCOMPARE(naturalMode("text", "Gr\xC3\xBC\xC3\x9F"), CompareMode::Text);
        QCOMPARE(naturalMode("text", "\xFF"), CompareMode::Bytes);
        QCOMPARE(naturalMode("text", QByteArray("a\0", 2)), CompareMode::Bytes);
        QCOMPARE(naturalMode("text\r\n\t\x1B[0m", "\x01"), CompareMode::Bytes);
        QCOMPARE(naturalMode("text\r\n\t\x1B[0m", "text"), CompareMode::Text);
    }

    void comparesLines()
    {
        const auto result = compare("a\nb\nc\nd", "a\nx\nc\nd\ne", CompareMode::Text, false);
        QVERIFY(result);
        QCOMPARE(result->rows.rowCount(), 5);
        QCOMPARE(result->rows.changeCount(), 2);
        QCOMPARE(result->rows.at(4), (lens::SideBySide::Row{-1, 4, false}));
    }

    void comparesJsonAsItIsLaidOut()
    {
        const auto result = compare(R"({"a":1,"b":2})", R"( { "a" : 1 } )", CompareMode::Json, false);
        QVERIFY(result);
        QCOMPARE(result->mode, CompareMode::Json);
        // The comma behind "a" is no change.
        QCOMPARE(result->rows.changeCount(), 1);
        QCOMPARE(result->json.changes.size(), 1U);
        QCOMPARE(result->json.changes[0].path, u"$.b"_s);
    }

    void ignoresOrderWhereAsked()
    {
        const QByteArray left = R"({"a":1,"b":{"x":1,"y":2}})";
        const QByteArray right = R"({"b":{"y":2,"x":1},"a":1})";
        QVERIFY(compare(left, right, CompareMode::Json, false)->rows.changeCount() > 0);
        const auto result = compare(left, right, CompareMode::Json, true);
        QCOMPARE(result->rows.changeCount(), 0);
        QVERIFY(result->json.changes.empty());
    }

    void comparesAsTextWhatIsNoJson()
    {
        QCOMPARE(compare("[1", "[2", CompareMode::Json, false)->mode, CompareMode::Text);
    }

    void comparesBytesByPlace()
    {
        QByteArray left(64, 'x');
        QByteArray right = left + "more";
        right[20] = 'y';
        const auto result = compare(left, right, CompareMode::Bytes, false);
        QCOMPARE(result->rows.rowCount(), 5);
        QCOMPARE(result->rows.changeCount(), 2);
        QCOMPARE(result->rows.changeRow(0), 1);
        QCOMPARE(compare({}, {}, CompareMode::Bytes, false)->rows.rowCount(), 0);
    }

    void isCancelled()
    {
        const std::atomic_bool flag = true;
        QVERIFY(!compare("a", "b", CompareMode::Text, false, &flag));
        QVERIFY(!compare("1", "2", CompareMode::Json, false, &flag));
    }

    void findsCommonEdges()
    {
        QCOMPARE(lens::commonEdges(u"\"a\": 1,", u"\"a\": 23,"), (std::pair<qsizetype, qsizetype>{5, 1}));
        QCOMPARE(lens::commonEdges(u"aa", u"aaa"), (std::pair<qsizetype, qsizetype>{2, 0}));
        QCOMPARE(lens::commonEdges(u"", u"x"), (std::pair<qsizetype, qsizetype>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
