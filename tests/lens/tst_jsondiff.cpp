#include <QTest>

#include "lens/jsondiff.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::JsonTree;
using Kind = lens::JsonChange::Kind;

namespace {

QStringList changes(const QByteArray &left, const QByteArray &right, bool ignoresOrder = false)
{
    QStringList lines;
    const auto diff = lens::diffJson(*JsonTree::parse(left), *JsonTree::parse(right), ignoresOrder, 100);
    for (const lens::JsonChange &change : diff.changes) {
        const QStringView sign = u"+-*~";
        lines << u"%1 %2 %3|%4"_s.arg(sign[static_cast<int>(change.kind)])
                     .arg(change.path, change.left, change.right);
    }
    return lines;
}

} // namespace

class TestJsonDiff : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWhereNothingDiffers()
    {
        QCOMPARE(changes(R"({"a":[1,2]})", R"( { "a" : [ 1 , 2 ] } )"), QStringList());
    }

    void findsMembers()
    {
        QCOMPARE(changes(R"({"a":1,"b":2,"c":{"d":3}})", R"({"a":1,"b":5,"c":{"e":3}})"),
                 QStringList({u"* $.b 2|5"_s, u"- $.c.d 3|"_s, u"+ $.c.e |3"_s}));
        QCOMPARE(changes("1", "[1]"), QStringList({u"* $ 1|[1]"_s}));
        QCOMPARE(changes(R"({"a":1.0})", R"({"a":1})"), QStringList({u"* $.a 1.0|1"_s}));
    }

    void matchesDuplicatesInTheirOrder()
    {
        QCOMPARE(changes(R"({"a":1,"a":2})", R"({"a":1,"a":3})"), QStringList({u"* $.a 2|3"_s}));
        QCOMPARE(changes(R"({"a":1,"a":2})", R"({"a":1})"), QStringList({u"- $.a 2|"_s}));
    }

    void tellsOrder()
    {
        const QByteArray left = R"({"x":{"a":1,"b":2},"y":0})";
        const QByteArray right = R"({"y":0,"x":{"b":2,"a":1}})";
        QCOMPARE(changes(left, right), QStringList({u"~ $ |"_s, u"~ $.x |"_s}));
        QCOMPARE(changes(left, right, true), QStringList());
    }

    void findsElements()
    {
        QCOMPARE(changes("[1,2,3,4]", "[1,3,4,5]"), QStringList({u"- $[1] 2|"_s, u"+ $[3] |5"_s}));
        QCOMPARE(changes(R"([{"id":1,"v":1},{"id":2,"v":2}])", R"([{"id":1,"v":1},{"id":2,"v":9}])"),
                 QStringList({u"* $[1].v 2|9"_s}));
    }

    void isBounded()
    {
        const auto left = JsonTree::parse("[1,2,3,4,5]");
        const auto right = JsonTree::parse("[6,7,8,9,10]");
        const auto diff = lens::diffJson(*left, *right, false, 3);
        QCOMPARE(diff.changes.size(), 3U);
        QVERIFY(diff.isCut);
        QVERIFY(!lens::diffJson(*left, *right, false, 5).isCut);
    }

    void nestsDeep()
    {
        const QByteArray open(100'000, '[');
        const QByteArray close(100'000, ']');
        const auto left = JsonTree::parse(open + '1' + close);
        const auto right = JsonTree::parse(open + '2' + close);
        const auto diff = lens::diffJson(*left, *right, false, 10);
        QCOMPARE(diff.changes.size(), 1U);
        QCOMPARE(diff.changes[0].left, u"1"_s);
    }
};

QTEST_APPLESS_MAIN(TestJsonDiff)
#include "tst_jsondiff.moc"
