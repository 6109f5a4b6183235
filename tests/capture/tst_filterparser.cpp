#include <QTest>

#include "capture/filterparser.h"

using namespace wireloupe::capture;

class TestFilterParser : public QObject
{
    Q_OBJECT

private slots:
    void makesATree_data();
    void makesATree();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void suggests_data();
    void suggests();
    void acceptsWhatIsBeingTyped_data();
    void acceptsWhatIsBeingTyped();
    void boundsBrackets();
    void boundsJsonPaths();
};

void TestFilterParser::makesATree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto add = [](const char *text, const char *tree) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
    };
    add("", "(and)");
    add("a", R"x("a")x");
    add("a b", R"x((and "a" "b"))x");
    add("a or b c", R"x((or "a" (and "b" "c")))x");
    add("(a or b) c", R"x((and (or "a" "b") "c"))x");
    add("a or b or c", R"x((or "a" "b" "c"))x");
    add("-a -(b c)", R"x((and (not "a") (not (and "b" "c"))))x");
    add("-(-a)", R"x((not (not "a")))x");
    add("--a", R"x((not "-a"))x");
    add("-or", R"x((not "or"))x");
    add("\"or\" OR order", R"x((and "or" "OR" "order"))x");
    add("((a))", R"x("a")x");
    add("(\"\") a", R"x("a")x");
    add("f(x) (f(x) or g())", R"x((and "f(x)" (or "f(x)" "g()")))x");
    add(":) (:\")", R"x((and ":)" ":""))x");
    add(R"x("say \"hi\" \\ \n")x", R"x("say "hi" \ \n")x");
    add(R"x("a"b)x", R"x((and "a" "b"))x");
    add("/a b/ c", R"x((and /a b/ "c"))x");
    add("/a\\/b\\d/i", R"x(/a/b\d/i)x");
    add("/x/ims", "/x/ims");
    add("(/x/ or y)", R"x((or /x/ "y"))x");
    add("/chat", R"x("/chat")x");
    add("/chat/rooms", R"x("/chat/rooms")x");
    add("/chat dir:in /x/", R"x((and "/chat" dir:in /x/))x");
    add("//", R"x("//")x");
    add("dir:in|OUT", "dir:in|out");
    add("OP:Ping", "op:ping");
    add("(op:ping)", "op:ping");
    add("op:control", "op:ping|pong|close|control");
    add("flag:marked|violation", "flag:violation|marked");
    add("size:100", "size:100");
    add("size:>1k", "size:1001..");
    add("size:<1Ki", "size:..1023");
    add("size:1.5k|2MB|3KiB", "size:1500|2000000|3072");
    add("size:1k..2k", "size:1000..2000");
    add("size:..5|7..", "size:..5|7..");
    add("conn:2|5..6", "conn:2|5..6");
    add("close:>=4000", "close:4000..");
    add("time:1", "time:1000000000..1999999999");
    add("time:1.5s", "time:1500000000..1599999999");
    add("time:>1.25m", "time:75000000001..");
    add("time:1ns..2us", "time:1..2000");
    add("time:00:01", "clock:60000000000..119999999999");
    add("time:00:00:01.5..00:00:02", "clock:1500000000..2000000000");
    add("time:0..1|00:01..00:02", "time:0..1000000000|clock:60000000000..120000000000");
    add("json:$", "json:$");
    add("json:$.a.b[0]['x y']=v", R"x(json:$["a"]["b"][0]["x y"]=v)x");
    add("json:$..id!=1 x", R"x((and json:$..["id"]!=1 "x"))x");
    add("json:$[*].*..[2]..*", "json:$[*][*]..[2]..[*]");
    add(R"x(json:$.a="x) or \"y" b)x", R"x((and json:$["a"]="x) or "y" "b"))x");
    add("(json:$.a~f(x) or b)", R"x((or json:$["a"]~f(x) "b"))x");
    add("json:$.a<=-1.5e3", R"x(json:$["a"]<=-1.5e3)x");
    add("json:$[\"it's\"]", R"x(json:$["it's"])x");
    add("12:30 {\"a\":1} http://x ip:1 mime:x :x x-y:z",
        R"x((and "12:30" "{"a":1}" "http://x" "ip:1" "mime:x" ":x" "x-y:z"))x");
}

void TestFilterParser::makesATree()
{
    QFETCH(QString, text);
    const auto parsed = FilterParser(text).parse();
    QCOMPARE(parsed.fault.error, FilterError::None);
    QTEST(describe(parsed.root), "tree");
}

void TestFilterParser::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterError>("error");
    QTest::addColumn<QString>("marked"); // ^ below each character that is wrong
    const auto add = [](const char *text, FilterError error, const char *marked) {
        QTest::newRow(text) << QString::fromUtf8(text) << error << QString::fromUtf8(marked);
    };
    add("oop:text", FilterError::UnknownKey, "^^^     ");
    add("hello drr:bar", FilterError::UnknownKey, "      ^^^    ");
    add("-(x or szie:1)", FilterError::UnknownKey, "       ^^^^   ");
    add("op:foo", FilterError::UnknownValue, "   ^^^");
    add("op:text|foo x", FilterError::UnknownValue, "        ^^^  ");
    add("dir:up", FilterError::UnknownValue, "    ^^");
    add("dir:text", FilterError::UnknownValue, "    ^^^^");
    add("op:in", FilterError::UnknownValue, "   ^^");
    add("flag:red", FilterError::UnknownValue, "     ^^^");
    add("op:", FilterError::MissingValue, "^^^");
    add("op: text", FilterError::MissingValue, "^^^     ");
    add("x dir:", FilterError::MissingValue, "  ^^^^");
    add("op:text|", FilterError::MissingValue, "^^^^^^^^");
    add("op:|text", FilterError::MissingValue, "^^^^^^^^");
    add("size:1|", FilterError::MissingValue, "^^^^^^^");
    add("json:", FilterError::MissingValue, "^^^^^");
    add("(op:)", FilterError::MissingValue, " ^^^ ");
    for (const QByteArray text :
         {"size:big", "size:>x", "size:1kk", "size:-1", "size:1.", "size:..", "size:1...2",
          "size:9999999999999999999", "size:9999999999999G", "conn:one", "conn:1.5", "conn:1k", "close:1k",
          "time:1x", "time:24:00", "time:1:60", "time:1:2:3:4", "time:10..14:05", "time:1:"}) {
        const qsizetype value = text.indexOf(':') + 1;
        const QByteArray marked = QByteArray(value, ' ') + QByteArray(text.size() - value, '^');
        add(text.constData(), FilterError::BadNumber, marked.constData());
    }
    add("size:9..1", FilterError::EmptyRange, "     ^^^^");
    add("time:2m..1m", FilterError::EmptyRange, "     ^^^^^^");
    add("or x", FilterError::MissingTerm, "^^  ");
    add("x or", FilterError::MissingTerm, "    ");
    add("x or or y", FilterError::MissingTerm, "     ^^  ");
    add("(x or ) y", FilterError::MissingTerm, "         ");
    add("()", FilterError::EmptyBrackets, "^^");
    add("x -( ) y", FilterError::EmptyBrackets, "   ^^^  ");
    add("(x", FilterError::OpenBracket, "^ ");
    add("a (b (c d)", FilterError::OpenBracket, "  ^       ");
    add("x ) y", FilterError::StrayBracket, "  ^  ");
    add("(x))", FilterError::StrayBracket, "   ^");
    add("/a(/", FilterError::BadRegex, "   ^");
    add("x /a[/i", FilterError::BadRegex, "     ^ ");
    add("/x/g", FilterError::UnknownRegexFlag, "   ^");
    add("json:a", FilterError::JsonNoRoot, "     ^");
    add("json:$a", FilterError::JsonBadStep, "      ^");
    add("json:$.", FilterError::JsonBadStep, "       ");
    add("json:$[x]", FilterError::JsonBadStep, "       ^ ");
    add("json:$[0", FilterError::JsonBadStep, "        ");
    add("json:$['a]", FilterError::JsonOpenQuote, "       ^^^");
    add("json:$.a=", FilterError::JsonMissingValue, "        ^");
    add("json:$.a=\"x", FilterError::JsonOpenQuote, "         ^^");
    add("json:$.a=\"x\"y z", FilterError::JsonBadStep, "            ^  ");
    add("json:$.a!b", FilterError::JsonBadStep, "        ^ ");
}

void TestFilterParser::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const Filter::Result result = Filter::parse(text);
    QVERIFY(!result.filter);
    QTEST(result.error, "error");
    QVERIFY(result.position >= 0 && result.position + result.length <= text.size());
    QString marks(text.size(), u' ');
    marks.replace(result.position, result.length, QString(result.length, u'^'));
    QCOMPARE(marks, marked);
    QCOMPARE(result.token, text.mid(result.position, result.length));
}

void TestFilterParser::suggests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    const auto add = [](const char *text, const char *suggestion) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(suggestion);
    };
    add("oop:text", "op");
    add("po:text", "op");
    add("opcode:text", "op");
    add("Direction:in", "dir");
    add("length:>1", "size");
    add("tme:1", "time");
    add("colse:1000", "close");
    add("jsn:$.a", "json");
    add("op:txt", "text");
    add("op:bin", "binary");
    add("dir:incoming", "");
    add("flag:violaton", "violation");
    add("op:zzzzzz", "");
}

void TestFilterParser::suggests()
{
    QFETCH(QString, text);
    QTEST(Filter::parse(text).suggestion, "suggestion");
}

void TestFilterParser::acceptsWhatIsBeingTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"-",       "--",    "\"",        "-\"", "\"open", "\"\"",       "-\"\"",   ":",
          ":x",      "12:30", "{\"a\":1}", "a|b", "op",     "\"op:foo\"", "x\"y",    "- -",
          "\t a \n", "/",     "/a",        "/a(", "a o",    "foo:bar",    "time:14", "json:$"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFilterParser::acceptsWhatIsBeingTyped()
{
    QFETCH(QString, text);
    const Filter::Result result = Filter::parse(text);
    QVERIFY(result.filter);
    QCOMPARE(result.error, FilterError::None);
}

void TestFilterParser::boundsBrackets()
{
    const auto nested = [](int depth) { return QString(depth, u'(') + u'x' + QString(depth, u')'); };
    QVERIFY(Filter::parse(nested(Filter::maxDepth)).filter);
    const Filter::Result result = Filter::parse(nested(Filter::maxDepth + 1));
    QCOMPARE(result.error, FilterError::TooDeep);
    QCOMPARE(result.position, Filter::maxDepth);
    QVERIFY(!Filter::parse(QString(100'000, u'(')).filter);
    QVERIFY(Filter::parse(QString(100'000, u'-')).filter);
}

void TestFilterParser::boundsJsonPaths()
{
    const auto path = [](std::size_t steps) {
        return QStringLiteral("json:$") + QStringLiteral(".a").repeated(static_cast<qsizetype>(steps));
    };
    QVERIFY(Filter::parse(path(wireloupe::lens::JsonPath::maxSteps)).filter);
    QCOMPARE(Filter::parse(path(wireloupe::lens::JsonPath::maxSteps + 1)).error, FilterError::JsonTooLong);
}

QTEST_APPLESS_MAIN(TestFilterParser)
#include "tst_filterparser.moc"
