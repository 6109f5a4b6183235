#include <QTest>

#include "session/fullserver.h"
#include "session/serverfaults.h"

namespace wireloupe::session {

using namespace Qt::StringLiterals;
using server::Mode;
using Match = server::MatchOptions;
using Reply = server::ReplyOptions;

/// What makes no sense in the options of a server is said with its place.
class ServerFaultsTest : public QObject
{
    Q_OBJECT

    static QStringList faultsOfRule(const server::RuleOptions &rule)
    {
        net::ServerOptions options;
        options.plan.behavior.rules.rules = {{}, rule};
        return faultsOf(options);
    }

private slots:
    void findsNothingInWhatIsRight();
    void looksAtTemplatesOfStreams();
    void looksAtRows();
    void looksAtMatches_data();
    void looksAtMatches();
    void looksAtReplies_data();
    void looksAtReplies();
    void looksAtConversations();
    void looksAtRooms();
    void looksAtSchemas();
    void looksAtRoutes();
    void looksAtHeads();
    void asksForWhatAModeNeeds();
};

void ServerFaultsTest::findsNothingInWhatIsRight()
{
    QCOMPARE(faultsOf({}), QStringList());
    SavedServer full = samples::fullServer();
    QCOMPARE(faultsOf(full.options), QStringList());
}

void ServerFaultsTest::looksAtTemplatesOfStreams()
{
    net::ServerOptions options;
    options.plan.behavior.stream.text = "Grüße {{nonsense}}";
    QCOMPARE(faultsOf(options),
             QStringList{u"/stream/text: there is no such placeholder (at character 9)"_s});
    options.plan.behavior.stream.text = "{{message}}";
    QCOMPARE(faultsOf(options).size(), 1);
    options.plan.behavior.stream.text = "{{peer}}";
    QCOMPARE(faultsOf(options).size(), 1);
    options.plan.behavior.stream.isShared = false;
    QCOMPARE(faultsOf(options), QStringList());
}

/// The columns are known when the rows are there.
void ServerFaultsTest::looksAtRows()
{
    net::ServerOptions options;
    server::StreamOptions &stream = options.plan.behavior.stream;
    stream.text = "{{row.price}}";
    QCOMPARE(faultsOf(options).size(), 1);
    stream.rowsFile = u"/data/rows.csv"_s;
    QCOMPARE(faultsOf(options), QStringList());
    stream.rows = *server::parseRows("cost\n1\n", server::RowFormat::Csv).found;
    QCOMPARE(faultsOf(options),
             QStringList{u"/stream/text: there is no such placeholder (at character 7)"_s});
    stream.rows = *server::parseRows("price\n1\n", server::RowFormat::Csv).found;
    QCOMPARE(faultsOf(options), QStringList());
}

void ServerFaultsTest::looksAtMatches_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("start");
    QTest::newRow("regex") << int(Match::Kind::Regex) << "ab("_ba << u"regular expression: "_s;
    QTest::newRow("path") << int(Match::Kind::JsonPath) << "type=1"_ba
                          << u"this is not a JSON path (at character 1)"_s;
    QTest::newRow("hex") << int(Match::Kind::Prefix) << "caf"_ba
                         << u"pairs of hex digits are missing (at character 4)"_s;
}

void ServerFaultsTest::looksAtMatches()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, pattern);
    QFETCH(QString, start);
    const QStringList faults = faultsOfRule({.match = {.kind = Match::Kind(kind), .pattern = pattern}});
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].startsWith(u"/rules/rules/1/match/pattern: "_s + start), qPrintable(faults[0]));
    QVERIFY2(faults[0].contains(u"(at character "_s), qPrintable(faults[0]));
}

void ServerFaultsTest::looksAtReplies_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, Reply::Kind kind, const char *content, int code,
                        const char *fault) {
        QTest::newRow(name) << int(kind) << QByteArray(content) << code << QString::fromLatin1(fault);
    };
    row("open", Reply::Kind::Text, "a {{b", 1000,
        "/content: {{ is not closed by }}; for braces that stand for themselves write {{{{ (at character 3)");
    row("argument", Reply::Kind::Text, "{{random min=x}}", 1000,
        "/content: this placeholder does not take that argument (at character 10)");
    row("path", Reply::Kind::Text, "{{json:x}}", 1000, "/content: this is not a JSON path (at character 8)");
    row("row", Reply::Kind::Text, "{{row}}", 1000,
        "/content: this placeholder says nothing here (at character 1)");
    row("hex", Reply::Kind::Binary, "0", 1000, "/content: pairs of hex digits are missing (at character 2)");
    row("code", Reply::Kind::Close, "", 1006, "/code: this close code may not be sent");
}

void ServerFaultsTest::looksAtReplies()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QString, fault);
    const Reply reply{.kind = Reply::Kind(kind), .content = content, .code = quint16(code)};
    QCOMPARE(faultsOfRule({.replies = {{}, reply}}), QStringList{u"/rules/rules/1/replies/1"_s + fault});

    net::ServerOptions options;
    options.plan.behavior.rules.unexpected.replies = {reply};
    QCOMPARE(faultsOf(options), QStringList{u"/rules/unexpected/replies/0"_s + fault});
}

void ServerFaultsTest::looksAtConversations()
{
    net::ServerOptions options;
    options.plan.behavior.conversation = {
        .states = {{.name = "a",
                    .greeting = {{.content = "{{message}}"}},
                    .rules = {{.next = "b"}, {.next = "nowhere"}},
                    .timeout = {.next = "away"}},
                   {.name = "b", .rules = {{.match = {.kind = Match::Kind::Prefix, .pattern = "x"}}}},
                   {.name = "a"}},
        .start = "c",
        .unexpected = {.replies = {{.content = "{{"}}}};
    const QStringList faults = faultsOf(options);
    QStringList places;
    for (const QString &fault : faults)
        places += fault.section(u':', 0, 0);
    QCOMPARE(places,
             (QStringList{u"/conversation/start"_s, u"/conversation/states/0/greeting/0/content"_s,
                          u"/conversation/states/0/timeout/next"_s, u"/conversation/states/0/rules/1/next"_s,
                          u"/conversation/states/1/rules/0/match/pattern"_s, u"/conversation/states/2/name"_s,
                          u"/conversation/unexpected/replies/0/content"_s}));
    QCOMPARE(faults[0], u"/conversation/start: there is no state \"c\""_s);
}

void ServerFaultsTest::looksAtRooms()
{
    net::ServerOptions options;
    options.plan.behavior.rooms.field = "room";
    QCOMPARE(faultsOf(options), QStringList{u"/rooms/field: this is not a JSON path (at character 1)"_s});
}

void ServerFaultsTest::looksAtSchemas()
{
    net::ServerOptions options;
    options.plan.schema.schema = "{";
    options.plan.routes = {{.path = "/a", .schema = {.schema = "[]", .file = u"/s.json"_s}}};
    const QStringList faults = faultsOf(options);
    QCOMPARE(faults.size(), 2);
    QVERIFY2(faults[0].startsWith(u"/schema/schema: "_s), qPrintable(faults[0]));
    QVERIFY2(faults[1].startsWith(u"/routes/0/schema/file: "_s), qPrintable(faults[1]));
}

void ServerFaultsTest::looksAtRoutes()
{
    net::ServerOptions options;
    options.plan.routes = {
        {.path = "/a"}, {.path = "b"}, {.path = "/a", .behavior = {.stream = {.text = "{{x}}"}}}};
    QCOMPARE(faultsOf(options),
             (QStringList{u"/routes/1/path: a path that begins with / is missing"_s,
                          u"/routes/2/path: there is a route for this path before"_s,
                          u"/routes/2/stream/text: there is no such placeholder (at character 3)"_s}));
}

void ServerFaultsTest::looksAtHeads()
{
    net::ServerOptions options;
    options.subprotocols = {"chat", "a b"};
    options.responseHeaders = {{"X-A", "1"}, {"X B", "1\r\nX-C: 2"}};
    QCOMPARE(faultsOf(options),
             (QStringList{u"/subprotocols/1: a token is missing"_s,
                          u"/responseHeaders/1/name: a token is missing"_s,
                          u"/responseHeaders/1/value: a control character cannot stand in a header"_s}));
}

void ServerFaultsTest::asksForWhatAModeNeeds()
{
    net::ServerOptions options;
    options.plan.behavior.mode = Mode::Replay;
    QCOMPARE(faultsOf(options), QStringList{u"/replay/capture: a capture is missing"_s});
    options.plan.behavior.mode = Mode::Conversation;
    QCOMPARE(faultsOf(options), QStringList{u"/conversation/states: a state is missing"_s});
}

} // namespace wireloupe::session

QTEST_GUILESS_MAIN(wireloupe::session::ServerFaultsTest)
#include "tst_serverfaults.moc"
