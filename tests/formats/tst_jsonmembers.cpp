#include <QTest>

#include "formats/jsonmembers.h"

using namespace wireloupe::formats;

class TestJsonMembers : public QObject
{
    Q_OBJECT

private slots:
    void findsMembersByTheirPath();
    void refusesWhatIsNoObject();
    void passesOverWhatIsDeep();
};

void TestJsonMembers::findsMembersByTheirPath()
{
    JsonMembers members;
    QVERIFY(!members.parse(
        R"({"a":"x","n":-7,"big":18446744073709551615,"f":1.50e3,"t":true,"no":false,"none":null,
        "flags":["one","two",["three"]],"times":{"dns":1.5,"deep":{"x":1}},"empty":{},"a":"last"})"));
    QCOMPARE(members.text("a"), QByteArray("last"));
    QCOMPARE(members.integer("n"), -7);
    QCOMPARE(members.size("big"), ~quint64{0});
    QVERIFY(!members.integer("big"));
    QCOMPARE(members.text("f"), QByteArray("1.50e3"));
    QVERIFY(!members.integer("f"));
    QVERIFY(members.isTrue("t"));
    QVERIFY(!members.isTrue("no"));
    QVERIFY(!members.isTrue("a"));
    QVERIFY(members.has("no"));
    QVERIFY(!members.has("none"));
    QCOMPARE(members.texts("flags"), (std::vector<std::string_view>{"one", "two"}));
    QCOMPARE(members.text("times/dns"), QByteArray("1.5"));
    QVERIFY(members.has("empty"));
    QVERIFY(!members.parse("{}"));
    QVERIFY(!members.has("a"));
}

void TestJsonMembers::refusesWhatIsNoObject()
{
    JsonMembers members;
    for (const char *json : {"", "1", "\"a\"", "null", "true", "[]", "[{}]", "{", "{}}", "{\"a\":}",
                             "{\"a\":1,}", "{\"a\":\"\xFF\"}", "{\"a\":\"\\ud800\"}", "{} {}", "{\"a\":01}"})
        QVERIFY2(members.parse(json), json);
    const auto fault = members.parse("{\"a\":1,x}");
    QVERIFY(fault->position > 5);
    QVERIFY(!fault->words.empty());
}

void TestJsonMembers::passesOverWhatIsDeep()
{
    JsonMembers members;
    const QByteArray deep = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ",\"b\":2}";
    QVERIFY(!members.parse(deep));
    QCOMPARE(members.integer("b"), 2);
}

QTEST_GUILESS_MAIN(TestJsonMembers)
#include "tst_jsonmembers.moc"
