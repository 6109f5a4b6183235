#include "server/matcher.h"

#include <QElapsedTimer>
#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Kind = MatchOptions::Kind;
using Type = MatchOptions::Type;
using Groups = QList<QByteArray>;

class TestMatcher : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void captures();
    void seesTheBeginningOfWhatIsLong();
    void findsWhatIsFarAway();
    void givesUpOnWhatBacktracks_data();
    void givesUpOnWhatBacktracks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();

private:
    static std::optional<Groups> match(const MatchOptions &options, const wire::Message &message)
    {
        return Matcher::parse(options).found.value().match(message);
    }
};

void TestMatcher::matches_data()
{
    QTest::addColumn<MatchOptions>("options");
    QTest::addColumn<wire::Message>("message");
    QTest::addColumn<bool>("isMatch");
    const auto add = [](const char *name, const MatchOptions &options, const wire::Message &message,
                        bool isMatch) { QTest::newRow(name) << options << message << isMatch; };
    const QByteArray accents = "Gr\xC3\x9C\xC3\x9F";

    add("any", {}, text(""), true);
    add("any text", {.type = Type::Text}, text("x"), true);
    add("no text", {.type = Type::Text}, binary("x"), false);
    add("any binary", {.type = Type::Binary}, binary("x"), true);
    add("no binary", {.type = Type::Binary}, text("x"), false);

    add("equal", {.kind = Kind::Equals, .pattern = "ping"}, text("ping"), true);
    add("longer", {.kind = Kind::Equals, .pattern = "ping"}, text("pings"), false);
    add("other case", {.kind = Kind::Equals, .pattern = "ping"}, text("Ping"), false);
    add("empty", {.kind = Kind::Equals}, text(""), true);
    add("not empty", {.kind = Kind::Equals}, text("x"), false);
    add("equal, of the type", {.kind = Kind::Equals, .type = Type::Binary, .pattern = "x"}, binary("x"),
        true);
    add("equal, of the other type", {.kind = Kind::Equals, .type = Type::Text, .pattern = "x"}, binary("x"),
        false);
    const MatchOptions caseless{.kind = Kind::Equals, .pattern = "gr\xC3\xBC\xC3\x9F", .isCaseless = true};
    add("equal without case", caseless, text(accents), true);
    add("longer without case", caseless, text(accents + '!'), false);
    add("later without case", caseless, text('!' + accents), false);
    add("empty without case", {.kind = Kind::Equals, .isCaseless = true}, text(""), true);
    add("not empty without case", {.kind = Kind::Equals, .isCaseless = true}, text("x"), false);

    add("contains", {.kind = Kind::Contains, .pattern = "log"}, text("a login"), true);
    add("contains it not", {.kind = Kind::Contains, .pattern = "log"}, text("a Login"), false);
    add("contains without case", {.kind = Kind::Contains, .pattern = "LOG", .isCaseless = true},
        text("a login"), true);

    add("regex", {.kind = Kind::Regex, .pattern = "^user \\d+$"}, text("user 17"), true);
    add("regex in the midst", {.kind = Kind::Regex, .pattern = "\\d"}, text("user 17"), true);
    add("regex not there", {.kind = Kind::Regex, .pattern = "^\\d"}, text("user 17"), false);
    add("regex without case", {.kind = Kind::Regex, .pattern = "^USER", .isCaseless = true}, text("user"),
        true);
    add("regex of letters", {.kind = Kind::Regex, .pattern = "^\\w+$"}, text(accents), true);
    add("regex with an option", {.kind = Kind::Regex, .pattern = "(*UCP)^\\(*LIMIT_"}, text("(((LIMIT_"),
        true);
    add("regex on bytes", {.kind = Kind::Regex, .pattern = "^\\x{FFFD}a$"},
        binary("\xFF"
               "a"),
        true);

    add("path", {.kind = Kind::JsonPath, .pattern = "$.user.id"}, text(R"({"user":{"id":1}})"), true);
    add("no path", {.kind = Kind::JsonPath, .pattern = "$.user.id"}, text(R"({"user":{}})"), false);
    add("value", {.kind = Kind::JsonPath, .pattern = "$.type=login"}, text(R"({"type":"login"})"), true);
    add("other value", {.kind = Kind::JsonPath, .pattern = "$.type=login"}, text(R"({"type":"x"})"), false);
    add("no JSON", {.kind = Kind::JsonPath, .pattern = "$"}, text("{"), false);

    add("prefix", {.kind = Kind::Prefix, .pattern = "00 ff"}, binary(QByteArray("\0\xFF\x01", 3)), true);
    add("other bytes", {.kind = Kind::Prefix, .pattern = "00 ff"}, binary(QByteArray("\0\xFE", 2)), false);
    add("too short", {.kind = Kind::Prefix, .pattern = "00 ff"}, binary(QByteArray("\0", 1)), false);
    add("of text", {.kind = Kind::Prefix, .pattern = "7b"}, text("{}"), true);
}

void TestMatcher::matches()
{
    QFETCH(const MatchOptions, options);
    QFETCH(const wire::Message, message);
    QTEST(match(options, message).has_value(), "isMatch");
}

void TestMatcher::captures()
{
    const MatchOptions options{.kind = Kind::Regex, .pattern = "(?<verb>\\w+) (\\d+)(x)?"};
    QCOMPARE(match(options, text("say 12!")), (Groups{"say 12", "say", "12"}));
    QCOMPARE(Matcher::parse(options).found->captureNames(), (Groups{"", "verb", "", ""}));
    QCOMPARE(match({.kind = Kind::Contains, .pattern = "a"}, text("a")), Groups());
    QVERIFY(Matcher::parse({}).found->captureNames().isEmpty());
}

void TestMatcher::seesTheBeginningOfWhatIsLong()
{
    const MatchOptions options{.kind = Kind::Regex, .pattern = "!"};
    // Of one, two, three and four bytes a character.
    for (const QByteArray character : {"a", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
        const qsizetype units = QString::fromUtf8(character).size();
        const QByteArray beginning = character.repeated(Matcher::maxRegexText / units - 1);
        QVERIFY(match(options, text(beginning + '!')));
        QVERIFY(!match(options, text(beginning + character + character + '!')));
        // What is cut is no invalid text to the expression.
        QVERIFY(!match({.kind = Kind::Regex, .pattern = "\\x{FFFD}"},
                       text('b' + beginning + character + character)));
    }
}

/// The limits are none for what people write.
void TestMatcher::findsWhatIsFarAway()
{
    const QByteArray json = R"({"a":")" + QByteArray(Matcher::maxRegexText - 20, 'a') + R"(","b":7})";
    for (const char *pattern :
         {R"x("a":"(.*?)","b":(\d))x", R"x("a":"([^"]*)".*(\d))x", R"x(^\{.*"b":(\d)\}$)x"})
        QCOMPARE(match({.kind = Kind::Regex, .pattern = pattern}, text(json)).value_or(Groups{""}).last(),
                 "7");
}

void TestMatcher::givesUpOnWhatBacktracks_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
         {"^(a+)+$", "(a|aa)+$", "(?:a|a){20}[bc]", "(.*a){12}b", "[ab]*[ac]*[ad]*[ef]"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

/// Without the limit, the third would take a minute, and the first more than the age of the universe.
void TestMatcher::givesUpOnWhatBacktracks()
{
    QFETCH(const QByteArray, pattern);
    const MatchOptions options{.kind = Kind::Regex, .pattern = pattern};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!match(options, text(QByteArray(16'000, 'a') + '!')));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestMatcher::saysWhatIsWrong_data()
{
    QTest::addColumn<MatchOptions>("options");
    QTest::addColumn<MatchFault>("fault");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("length");
    const auto add = [](const char *name, const MatchOptions &options, MatchFault fault, qsizetype offset,
                        qsizetype length) { QTest::newRow(name) << options << fault << offset << length; };
    using enum MatchFault;
    add("regex at the end", {.kind = Kind::Regex, .pattern = "(a"}, BadRegex, 2, 0);
    add("regex in the midst", {.kind = Kind::Regex, .pattern = "\xC3\xA4)a"}, BadRegex, 1, 0);
    add("regex that lifts the limit", {.kind = Kind::Regex, .pattern = "(*LIMIT_MATCH=4000000000)a"},
        BadRegex, 0, 8);
    add("regex that lifts the limit later", {.kind = Kind::Regex, .pattern = "(*UCP)(*NO_JIT)a"}, BadRegex, 6,
        8);
    add("no path", {.kind = Kind::JsonPath, .pattern = "a"}, BadPath, 0, 1);
    add("half a path", {.kind = Kind::JsonPath, .pattern = "$.a["}, BadPath, 4, 0);
    add("no hex", {.kind = Kind::Prefix, .pattern = "00 g0"}, BadHex, 3, 1);
    add("half a byte", {.kind = Kind::Prefix, .pattern = "00 f"}, BadHex, 4, 0);
}

void TestMatcher::saysWhatIsWrong()
{
    QFETCH(const MatchOptions, options);
    const Matcher::Parsed parsed = Matcher::parse(options);
    QVERIFY(!parsed.found);
    QTEST(parsed.fault, "fault");
    QTEST(parsed.offset, "offset");
    QTEST(parsed.length, "length");
    QCOMPARE(parsed.detail.isEmpty(), parsed.fault != MatchFault::BadRegex);
}

void TestMatcher::saysWhatIsExpected_data()
{
    QTest::addColumn<MatchOptions>("options");
    QTest::newRow("a message") << MatchOptions{};
    QTest::newRow("a binary message") << MatchOptions{.type = Type::Binary};
    QTest::newRow("text that is \"login\"")
        << MatchOptions{.kind = Kind::Equals, .type = Type::Text, .pattern = "login"};
    QTest::newRow("a message that contains \"a b\"")
        << MatchOptions{.kind = Kind::Contains, .pattern = "a\n b"};
    QTest::newRow("text that matches /^a/")
        << MatchOptions{.kind = Kind::Regex, .type = Type::Text, .pattern = "^a"};
    QTest::newRow("a message that is JSON with $.a=1")
        << MatchOptions{.kind = Kind::JsonPath, .pattern = "$.a=1"};
    QTest::newRow("a message that begins with the bytes 00 01")
        << MatchOptions{.kind = Kind::Prefix, .pattern = "00 01"};
}

void TestMatcher::saysWhatIsExpected()
{
    QFETCH(const MatchOptions, options);
    QCOMPARE(expectationOf(options), QByteArray(QTest::currentDataTag()));
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
