#include "server/reply.h"

#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Kind = ReplyOptions::Kind;

class TestReply : public QObject
{
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
    void knowsWhatToDo();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    static inline const QList<QByteArray> groups{"ab", "b"};
    static TemplateScope scope() { return {.hasMessage = true, .captures = {"", "last"}}; }
};

void TestReply::renders_data()
{
    QTest::addColumn<ReplyOptions>("options");
    QTest::addColumn<wire::Message>("message");
    const auto add = [](const char *name, Kind kind, const QByteArray &content,
                        const wire::Message &message) {
        QTest::newRow(name) << ReplyOptions{.kind = kind, .content = content} << message;
    };
    add("text", Kind::Text, "hello", text("hello"));
    add("nothing", Kind::Text, "", text(""));
    add("placeholders", Kind::Text, "{{peer}}: {{message}} {{1}} {{last}} {{json:$.a}}",
        text("7: {\"a\":[1]} b b [1]"));
    add("bytes", Kind::Binary, "00 ff, 0x10", binary(QByteArray("\0\xFF\x10", 3)));
    add("no bytes", Kind::Binary, " ", binary(""));
    add("bytes and placeholders", Kind::Binary, "0001 {{message}} ff {{ last }}",
        binary(QByteArray("\0\1{\"a\":[1]}\xFF"
                          "b",
                          13)));
    add("bytes that are braces", Kind::Binary, "7b {{peer}} 7b7b {{peer}} 7b7b7b {{peer}} 7d7d",
        binary("{7{{7{{{7}}"));
    add("bytes that read as a placeholder", Kind::Binary, "7b7b 70 65 65 72 7d7d", binary("{{peer}}"));
}

void TestReply::renders()
{
    QFETCH(const ReplyOptions, options);
    const Reply::Parsed parsed = Reply::parse(options, scope());
    QVERIFY(parsed.found);
    TemplateState state;
    const QByteArray payload =
        parsed.found->render(state, {.peer = PeerId{7}, .message = R"({"a":[1]})", .captures = groups});
    QTEST(parsed.found->messageOf(payload), "message");
}

void TestReply::knowsWhatToDo()
{
    const Reply plain = *Reply::parse({}, {}).found;
    QVERIFY(!plain.isToAll());
    QVERIFY(!plain.isClose());
    QCOMPARE(plain.delay(), 0ns);
    const Reply close = *Reply::parse({.kind = Kind::Close,
                                       .to = ReplyOptions::To::All,
                                       .content = "bye",
                                       .code = 4000,
                                       .delay = 20ms},
                                      {})
                             .found;
    QVERIFY(close.isToAll());
    QVERIFY(close.isClose());
    QCOMPARE(close.code(), quint16{4000});
    QCOMPARE(close.delay(), 20ms);
    QCOMPARE(Reply::parse({.delay = -1ms}, {}).found->delay(), 0ms);
    QCOMPARE(Reply::parse({.delay = ReplyOptions::maxDelay + 1ms}, {}).found->delay(),
             ReplyOptions::maxDelay);
}

void TestReply::saysWhatIsWrong_data()
{
    QTest::addColumn<ReplyOptions>("options");
    QTest::addColumn<ReplyFault>("fault");
    QTest::addColumn<TemplateFault>("templateFault");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("length");
    using enum ReplyFault;
    const auto add = [](const char *name, const ReplyOptions &options, ReplyFault fault,
                        TemplateFault ofTemplate, qsizetype offset, qsizetype length) {
        QTest::newRow(name) << options << fault << ofTemplate << offset << length;
    };
    const auto none = TemplateFault::None;
    add("open placeholder", {.content = "a {{"}, BadTemplate, TemplateFault::Unclosed, 2, 2);
    add("open placeholder among bytes", {.kind = Kind::Binary, .content = "00 {{"}, BadTemplate,
        TemplateFault::Unclosed, 3, 2);
    add("no hex", {.kind = Kind::Binary, .content = "00 {{peer}} 0g"}, BadHex, none, 13, 1);
    add("half a byte", {.kind = Kind::Binary, .content = "00 f"}, BadHex, none, 4, 0);
    add("half a byte before a placeholder", {.kind = Kind::Binary, .content = "f{{peer}}"}, BadHex, none, 1,
        0);
    add("braces are no hex", {.kind = Kind::Binary, .content = "00 {{{{"}, BadHex, none, 3, 1);
    add("brace is no hex", {.kind = Kind::Binary, .content = "00 {{{peer}}"}, BadHex, none, 3, 1);
    add("code that is never sent", {.kind = Kind::Close, .code = 1006}, BadCode, none, 0, 0);
    add("no code", {.kind = Kind::Close, .code = 0}, BadCode, none, 0, 0);
}

void TestReply::saysWhatIsWrong()
{
    QFETCH(const ReplyOptions, options);
    const Reply::Parsed parsed = Reply::parse(options, scope());
    QVERIFY(!parsed.found);
    QTEST(parsed.fault, "fault");
    QTEST(parsed.templateFault, "templateFault");
    QTEST(parsed.offset, "offset");
    QTEST(parsed.length, "length");
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
