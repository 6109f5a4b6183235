#include <QTest>

#include "session/pollanswer.h"

using namespace wireloupe::session;
using namespace Qt::StringLiterals;

namespace {

/// "a|b| after 7, missed 2", or "nothing".
QByteArray story(const PollOptions &options, const QByteArray &body)
{
    const auto answer = PollAnswers(options).read(body);
    if (!answer)
        return "nothing";
    QByteArray words;
    for (const QByteArray &message : answer->messages)
        words += message + '|';
    if (answer->cursor)
        words += " after " + *answer->cursor;
    if (answer->missed)
        words += ", missed " + QByteArray::number(*answer->missed);
    return words;
}

} // namespace

class TestPollAnswer : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void followsPaths();
};

void TestPollAnswer::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("our own", R"({"last":17,"missed":2,"messages":[{"id":16,"text":"a"},{"id":17,"base64":"Yg=="}]})",
        "a|b| after 17, missed 2");
    row("our own, empty", R"({"last":17,"missed":0,"messages":[]})", " after 17, missed 0");
    row("text exactly", R"({"messages":[{"text":"{\"a\":\"\\n\",\"ä\":\"\u00e4\"}"}],"last":1})",
        "{\"a\":\"\\n\",\"\xC3\xA4\":\"\xC3\xA4\"}| after 1");
    row("objects that are messages", R"({"messages":[{"a":1}, {"b":{"text":"x"}}],"last":"p/2"})",
        R"({"a":1}|{"b":{"text":"x"}}| after p/2)");
    row("a text that is no string", R"({"messages":[{"text":5}]})", R"({"text":5}|)");
    row("other values", R"({"messages":[1,"two",null,[3,[4]],true]})", "1|two|null|[3,[4]]|true|");
    row("nothing", "", "");
    row("white space", " \r\n", "");
    row("a list alone", R"([{"text":"a"},2])", "a|2|");
    row("an empty list", "[]", "");
    row("a list that is none", "[1,2", "nothing");
    row("one message", R"({"price":1})", R"({"price":1}|)");
    row("no JSON", "tick", "tick|");
}

void TestPollAnswer::reads()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    QCOMPARE(story({}, body), expected);
}

void TestPollAnswer::followsPaths()
{
    PollOptions options;
    options.messagesPath = u"$.data.items"_s;
    options.cursorPath = u"$.data.next"_s;
    // Not within the macros: moc does not find its way out of raw strings there.
    const QByteArray nested = story(options, R"({"data":{"items":[1,{"text":"a"}],"next":"x\"y"}})");
    QCOMPARE(nested, "1|a| after x\"y");
    options.messagesPath.clear();
    options.cursorPath.clear();
    const QByteArray body = R"({"messages":[1],"last":5})";
    QCOMPARE(story(options, body), body + '|');
}

QTEST_APPLESS_MAIN(TestPollAnswer)
#include "tst_pollanswer.moc"
