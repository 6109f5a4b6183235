#include <QTest>

#include "lens/jsontree.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using lens::JsonTree;

class TestJsonTree : public QObject
{
    Q_OBJECT

private slots:
    void readsValues()
    {
        const auto tree = JsonTree::parse(R"({"a": [1, {"b": "x"}], "a": null})");
        QVERIFY(tree);
        QCOMPARE(tree->nodes().size(), 6U);
        const auto children = tree->childrenOf(0);
        QCOMPARE(children.size(), 2U);
        QCOMPARE(tree->value(tree->node(children[0])), QByteArrayView(R"([1, {"b": "x"}])"));
        QCOMPARE(tree->path(4), u"$.a[1].b"_s);
        QCOMPARE(tree->path(0), u"$"_s);
        QVERIFY(!JsonTree::parse("[1,"));
        QVERIFY(!JsonTree::parse(""));
    }

    void hashesWithAndWithoutOrder()
    {
        const auto one = JsonTree::parse(R"({"a": 1, "b": {"c": [1, 2], "d": 3}})");
        const auto other = JsonTree::parse(R"({"b": {"d":3, "c":[1,2]}, "a":1})");
        const auto third = JsonTree::parse(R"({"b": {"d":3, "c":[2,1]}, "a":1})");
        QCOMPARE(one->node(0).hash, other->node(0).hash);
        QVERIFY(one->node(0).orderHash != other->node(0).orderHash);
        QVERIFY(other->node(0).hash != third->node(0).hash);
    }

    void sorts()
    {
        const auto tree = JsonTree::parse(R"({"b": 1.50, "a": [ {"z":1,"y":2} , [] ], "b": 2, "": {} })");
        QCOMPARE(tree->sorted(), R"({"":{},"a":[{"y":2,"z":1},[]],"b":1.50,"b":2})"_ba);
        QCOMPARE(JsonTree::parse(" true ")->sorted(), "true"_ba);
    }

    void nestsDeep()
    {
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        const auto tree = JsonTree::parse(deep);
        QVERIFY(tree);
        QCOMPARE(tree->sorted(), deep);
        const std::atomic_bool flag = true;
        QVERIFY(!JsonTree::parse(deep, &flag));
    }
};

QTEST_APPLESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
