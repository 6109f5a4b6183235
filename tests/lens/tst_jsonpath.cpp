#include <QTest>

#include "lens/jsonpathparser.h"

using namespace wireloupe::lens;

class TestJsonPath : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void comparesEverything_data();
    void comparesEverything();
    void decodesStrings_data();
    void decodesStrings();
    void goesAsDeepAsAnything();
    void showsWhatItFound_data();
    void showsWhatItFound();
};

namespace {

bool isIn(const QString &path, const QByteArray &json)
{
    const auto parsed = JsonPathParser(path).parse();
    if (!parsed.path)
        qFatal("%s is no path", qPrintable(path));
    return parsed.path->matches(json);
}

} // namespace

void TestJsonPath::finds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isFound");
    const auto add = [](const char *path, const QByteArray &json, bool isFound) {
        QTest::newRow(qPrintable(QString::fromUtf8(path) + u' ' + QString::fromUtf8(json.left(60))))
            << QString::fromUtf8(path) << json << isFound;
    };
    const QByteArray shop =
        R"({"items":[{"id":1,"tags":["a","b"]},{"id":2,"tags":[]}],"total":2,"x y":{"$":null}})";
    add("$", "17", true);
    add("$", " [ ] ", true);
    add("$", "no json", false);
    add("$", "", false);
    add("$.total", shop, true);
    add("$.Total", shop, false);
    add("$.items", shop, true);
    add("$.items[0]", shop, true);
    add("$.items[2]", shop, false);
    add("$.items[1].id=2", shop, true);
    add("$.items[0].id=2", shop, false);
    add("$.items[*].id=2", shop, true);
    add("$.items[*].id=3", shop, false);
    add("$.items[0].tags[1]=b", shop, true);
    add("$.items[1].tags[0]", shop, false);
    add("$['items'][0][\"id\"]=1", shop, true);
    add("$['x y'].$", shop, true);
    add("$['x y'].$=null", shop, true);
    add("$.*", shop, true);
    add("$.*.id", shop, false);
    add("$.*.*.id", shop, true);
    add("$..id=2", shop, true);
    add("$..id=3", shop, false);
    add("$..tags[1]", shop, true);
    add("$..tags..[0]=a", shop, true);
    add("$..[1].id=2", shop, true);
    add("$..*=b", shop, true);
    add("$..*=c", shop, false);
    add("$.items.id", shop, false);
    add("$[0]", shop, false);
    add("$[1]", "[1,[2,3]]", true);
    add("$[1][1]=3", "[1,[2,3]]", true);
    add("$[1]=2", "[1,[2,3]]", false);
    add("$[2]=4", "[1,[2,3],4]", true);
    // Names that occur twice, as they stand.
    add("$.a=1", R"({"a":1,"a":2})", true);
    add("$.a=2", R"({"a":1,"a":2})", true);
    add("$.a.b", R"({"a":1,"a":{"b":0}})", true);
    // Names with escapes.
    add("$.abc=1", R"({"a\u0062c":1})", true);
    add("$['a\"b']=1", R"({"a\"b":1})", true);
    add("$.größe>1", R"({"größe":2})", true);
    add("$.größe>1", R"({"gr\u00f6\u00dfe":2})", true);
    // What is not JSON as a whole is not JSON.
    add("$.a=1", R"({"a":1)", false);
    add("$.a=1", R"({"a":1} x)", false);
    add("$.a=1", R"({"a":1,})", false);
    add("$.a=1", R"(x{"a":1})", false);
    add("$.a=1", " {\"a\" : 1 }\n", true);
    add("$.a", "{\"a\":\"\xFF\"}", false);
    // Names of values are no names.
    add("$.a", R"({"b":"a"})", false);
    add("$.a", R"(["a"])", false);
}

void TestJsonPath::finds()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    QTEST(isIn(path, json), "isFound");
}

void TestJsonPath::comparesEverything_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("holds");
    const auto add = [](const char *test, const QByteArray &value, bool holds) {
        QTest::newRow(qPrintable(QString::fromUtf8(test) + u' ' + QString::fromUtf8(value)))
            << QString::fromUtf8(test) << value << holds;
    };
    add("=chat", R"("chat")", true);
    add("=chat", R"("Chat")", false);
    add("=chat", R"("chats")", false);
    add("=\"two words\"", R"("two words")", true);
    add("==chat", R"("chat")", true);
    add("=chat", R"("\u0063hat")", true);
    add("!=chat", R"("chats")", true);
    add("!=chat", R"("chat")", false);
    add("!=chat", "17", true);
    add("!=chat", "{}", true);
    add("=1", "1", true);
    add("=1", "1.0", true);
    add("=1", "10e-1", true);
    add("=1", "10", false);
    add("=1", R"("1")", true);
    add("=1", R"("1.0")", true);
    add("=\"1\"", "1", false);
    add("=\"1\"", R"("1")", true);
    add("=\"1\"", R"("1.0")", false);
    add("=9007199254740993", "9007199254740993", true);
    add("=9007199254740993", "9007199254740992", false);
    add(">9007199254740992", "9007199254740993", true);
    add(">0.5", "0.51", true);
    add(">0.5", "0.5", false);
    add(">=0.5", "0.50", true);
    add("<1e3", "999.999", true);
    add("<=-1", "-1", true);
    add("<-1", "-1", false);
    add(">5", R"("6")", true);
    add(">5", R"("abc")", false);
    add(">5", "true", false);
    add(">5", "[9]", false);
    add(">abc", R"("abd")", true);
    add(">=\"2026-11\"", R"("2026-11-21")", true);
    add("<\"2026-11\"", R"("2026-11-21")", false);
    add("=true", "true", true);
    add("=true", "false", false);
    add("=true", R"("true")", true);
    add("=\"true\"", "true", false);
    add("=null", "null", true);
    add("~SMITH", R"("john smith")", true);
    add("~smith", R"("jones")", false);
    add("~23", "1234", true);
    add("~x", R"({"a":["x"]})", true);
    add("~y", R"({"a":["x"]})", false);
    add("~\"a b\"", R"("a\u0020b")", true);
    add("=[1]", "[1]", false);
}

void TestJsonPath::comparesEverything()
{
    QFETCH(QString, test);
    QFETCH(QByteArray, value);
    QFETCH(bool, holds);
    QCOMPARE(isIn(u'$' + test, value), holds);
    QCOMPARE(isIn(QStringLiteral("$.a[1]") + test, "{\"z\":0,\"a\":[[]," + value + "]}"), holds);
    QCOMPARE(isIn(QStringLiteral("$..a") + test, "[{\"b\":{\"a\":" + value + "}}]"), holds);
}

void TestJsonPath::decodesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("plain");
    QTest::newRow(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow(R"(\u00e4\u00E4)") << QByteArray("\xC3\xA4\xC3\xA4");
    QTest::newRow(R"(a\ud83d\ude00b)") << QByteArray("a\xF0\x9F\x98\x80"
                                                     "b");
    QTest::newRow(R"(a\ud83db)") << QByteArray("a\xEF\xBF\xBD"
                                               "b");
    QTest::newRow(R"(\u0000)") << QByteArray("\0", 1);
    QTest::newRow(R"(\u003f)") << QByteArray("?");
}

void TestJsonPath::decodesStrings()
{
    QTEST(jsonStringText(QTest::currentDataTag()), "text");
}

void TestJsonPath::goesAsDeepAsAnything()
{
    const qsizetype depth = 200'000;
    const QByteArray nested = QByteArray(depth, '[') + "7" + QByteArray(depth, ']');
    QVERIFY(isIn(QStringLiteral("$..*=7"), nested));
    QVERIFY(!isIn(QStringLiteral("$..*=8"), nested));
    QVERIFY(isIn(QStringLiteral("$[0][0]"), nested));
    QVERIFY(!isIn(QStringLiteral("$..*=7"), nested.chopped(1)));
}

void TestJsonPath::showsWhatItFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    const auto add = [](const char *path, const QByteArray &json, const QByteArray &value) {
        QTest::newRow(path) << QString::fromUtf8(path) << json << value;
    };
    add("$", " 17 ", "17");
    add("$.a", R"({"a":"x\"y"})", R"("x\"y")");
    add("$.a[1]", R"({"a":[1.50, 2.50]})", "2.50");
    add("$.b", R"({"a":1,"b":{ "c" : [] }})", R"({ "c" : [] })");
    add("$..c", R"([{"c":1},{"c":2}])", "1");
    add("$..c>1", R"([{"c":1},{"c":2}])", "2");
    add("$..a", R"({"a":{"a":null}})", "null");
}

void TestJsonPath::showsWhatItFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    const auto found = JsonPathParser(path).parse().path->find(json);
    QVERIFY(found);
    QTEST(found->toByteArray(), "value");
    QVERIFY(!JsonPathParser(path).parse().path->find(json + ']'));
}

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
