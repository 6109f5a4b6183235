#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "session/fullserver.h"
#include "session/serverfile.h"

namespace wireloupe::session {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using server::Mode;
using workspace::FileProblem;

/// The file of a server: what is written, what is read, and what is said of what cannot be.
class ServerFileTest : public QObject
{
    Q_OBJECT

    static QByteArray withMembers(const QByteArray &members)
    {
        return R"({"format":"wireloupe server","version":1,)" + members + '}';
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void writesNothingThatIsAtItsDefault();
    void writesWhatAPersonCanRead();
    void bringsEverythingBack();
    void bringsEveryModeBack();
    void bringsEveryFaultAndChoiceBack();
    void writesNoSecrets();
    void readsSecretsWrittenByHand();
    void namesFilesFromItsFolderOn();
    void writesNoSchemaThatIsInAFile();
    void keepsASchemaThatIsNone();
    void keepsWhatItDoesNotKnow();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void refusesANewerVersion();
    void readsAndWritesFiles();
    void saysWhatCannotBeReadOrWritten();
};

void ServerFileTest::writesNothingThatIsAtItsDefault()
{
    QCOMPARE(serializeServer({}), QByteArray("{\"format\": \"wireloupe server\", \"version\": 1}\n"));
}

void ServerFileTest::writesWhatAPersonCanRead()
{
    SavedServer server{.name = u"Chat"_s};
    server.options.port = 9001;
    server.options.subprotocols = {"chat"};
    server.options.plan.behavior = {.mode = Mode::Rooms, .rooms = {.excludeSender = true}};
    server.options.plan.faults = {.latency = std::chrono::milliseconds(100), .drop = 0.05};
    server.options.plan.routes = {{.path = "/echo", .behavior = {.echo = {.prefix = "> "}}}};
    server.options.guards.rate.messagesPerSecond = 50;
    QCOMPARE(serializeServer(server), QByteArray(R"({
  "format": "wireloupe server",
  "version": 1,
  "name": "Chat",
  "port": 9001,
  "subprotocols": ["chat"],
  "mode": "rooms",
  "rooms": {"excludeSender": true},
  "faults": "latency=100ms,drop=5%",
  "routes": [
    {
      "path": "/echo",
      "echo": {"prefix": "> "}
    }
  ],
  "guards": {
    "rate": {"messagesPerSecond": 50}
  }
}
)"));
}

void ServerFileTest::bringsEverythingBack()
{
    const SavedServer full = samples::fullServer();
    const QByteArray written = serializeServer(full);
    const ReadServer read = parseServer(written);
    QCOMPARE(read.fault.detail, QString());
    QCOMPARE(read.unknown, QStringList());
    QCOMPARE(serializeServer(read.server), written);
    const net::ServerOptions &back = read.server.options;
    QCOMPARE(read.server.name, u"Everything"_s);
    QVERIFY(back.plan.behavior == full.options.plan.behavior);
    QVERIFY(back.plan.faults == full.options.plan.faults);
    QVERIFY(back.plan.routes == full.options.plan.routes);
    QVERIFY(Json::parse(back.plan.schema.schema.toStdString()) ==
            Json::parse(full.options.plan.schema.schema.toStdString()));
    QCOMPARE(back.plan.schema.reaction, server::SchemaGuard::Reaction::Close);
    QVERIFY(back.deflate == full.options.deflate);
    QVERIFY(back.guards == full.options.guards);
    QCOMPARE(back.address, full.options.address);
    QCOMPARE(back.port, 9443);
    QCOMPARE(back.engine, net::Engine::Wire);
    QCOMPARE(back.threads, 5);
    QCOMPARE(back.subprotocols, full.options.subprotocols);
    QCOMPARE(back.responseHeaders, full.options.responseHeaders);
    QCOMPARE(back.maxPeers, 3);
    QCOMPARE(back.limits.maxFramePayload, 4096U);
    QCOMPARE(back.limits.maxMessagePayload, 8192U);
    QCOMPARE(back.limits.maxHeadSize, 1024U);
    QCOMPARE(back.limits.maxHeaderFields, 9U);
    QCOMPARE(back.handshakeTimeout.count(), 1500);
    QCOMPARE(back.closeTimeout.count(), 900);
    QCOMPARE(back.tls.hostNames, full.options.tls.hostNames);
}

void ServerFileTest::bringsEveryModeBack()
{
    for (int mode = 0; mode <= int(Mode::Replay); ++mode) {
        SavedServer server;
        server.options.plan.behavior = samples::fullBehavior(Mode(mode));
        const ReadServer read = parseServer(serializeServer(server));
        QCOMPARE(read.fault.detail, QString());
        QVERIFY2(read.server.options.plan.behavior == server.options.plan.behavior,
                 QByteArray::number(mode).constData());
    }
}

void ServerFileTest::bringsEveryFaultAndChoiceBack()
{
    SavedServer server;
    server.options.plan.faults = {.direction = server::FaultOptions::Direction::Both,
                                  .latency = std::chrono::milliseconds(1),
                                  .jitter = std::chrono::milliseconds(2),
                                  .drop = 0.1,
                                  .duplicate = 0.2,
                                  .reorder = 0.3,
                                  .corrupt = 0.4,
                                  .truncate = 0.5,
                                  .stall = 0.6,
                                  .stallTime = std::chrono::milliseconds(70),
                                  .reset = 0.7,
                                  .resetAfter = 8,
                                  .closeAfter = 9,
                                  .closeCode = 4000,
                                  .throttle = 10,
                                  .isPongMuted = true,
                                  .seed = 11};
    const ReadServer read = parseServer(serializeServer(server));
    QCOMPARE(read.fault.detail, QString());
    QVERIFY(read.server.options.plan.faults == server.options.plan.faults);

    for (int kind = 0; kind <= int(server::MatchOptions::Kind::Prefix); ++kind) {
        server.options.plan.behavior.rules.rules = {{.match = {.kind = server::MatchOptions::Kind(kind)}}};
        QVERIFY(parseServer(serializeServer(server)).server.options.plan.behavior ==
                server.options.plan.behavior);
    }
}

void ServerFileTest::writesNoSecrets()
{
    const SavedServer server = samples::fullServer();
    const QByteArray written = serializeServer(server);
    QVERIFY2(!written.contains("hush"), written.constData());
    // What means nothing without them would look as if it were in force.
    QVERIFY(!written.contains("tokenPlace"));
    QVERIFY(written.contains("redis://r.example:6380/2"));
    QCOMPARE(secretsOf(server.options),
             (QStringList{u"the token of peers"_s, u"user and password of peers"_s,
                          u"the password of the private key"_s, u"user and password of Redis"_s}));
    QCOMPARE(secretsOf({}), QStringList());

    SavedServer broken;
    broken.options.exchange.url = u"redis:/hush@nowhere"_s;
    QVERIFY(!serializeServer(broken).contains("hush"));
}

void ServerFileTest::readsSecretsWrittenByHand()
{
    const net::ServerOptions options =
        parseServer(withMembers(R"("access":{"token":"t","tokenPlace":"query","user":"u","password":"p"},)"
                                R"("tls":{"keyPassword":"k"},"exchange":{"password":"r"})"))
            .server.options;
    QCOMPARE(options.access.token, "t");
    QCOMPARE(options.access.tokenPlace, server::AccessOptions::TokenPlace::Query);
    QCOMPARE(options.access.user, "u");
    QCOMPARE(options.access.password, "p");
    QCOMPARE(options.tls.keyPassword, u"k"_s);
    QCOMPARE(options.exchange.password, "r");
}

void ServerFileTest::namesFilesFromItsFolderOn()
{
    const QByteArray written = serializeServer(samples::fullServer(), u"/data"_s);
    const Json json = Json::parse(written.toStdString());
    QVERIFY(json["stream"]["rows"] == "rows.csv");
    QVERIFY(json["replay"]["capture"] == "a.wlcap");
    QVERIFY(json["tls"]["certificateFile"] == "c.pem");
    QVERIFY(json["tls"]["keyFile"] == "/other/k.pem");
    QVERIFY(json["routes"][1]["schema"]["file"] == "sub/s.json");

    const net::ServerOptions moved = parseServer(written, u"/moved"_s).server.options;
    QCOMPARE(moved.plan.behavior.stream.rowsFile, u"/moved/rows.csv"_s);
    QCOMPARE(moved.plan.behavior.replay.capture, u"/moved/a.wlcap"_s);
    QCOMPARE(moved.plan.routes[1].schema.file, u"/moved/sub/s.json"_s);
    QCOMPARE(moved.tls.certificateFile, u"/moved/c.pem"_s);
    QCOMPARE(moved.tls.keyFile, u"/other/k.pem"_s);
    QCOMPARE(serializeServer(parseServer(written, u"/moved"_s).server, u"/moved"_s), written);
}

void ServerFileTest::writesNoSchemaThatIsInAFile()
{
    SavedServer server;
    server.options.plan.schema = {.schema = R"({"type":"number"})", .file = u"/data/s.json"_s};
    const QByteArray written = serializeServer(server);
    QVERIFY2(!written.contains("number") && written.contains("/data/s.json"), written.constData());
}

/// As while somebody edits it.
void ServerFileTest::keepsASchemaThatIsNone()
{
    SavedServer server;
    server.options.plan.schema.schema = R"({"type": )";
    const ReadServer read = parseServer(serializeServer(server));
    QCOMPARE(read.server.options.plan.schema.schema, server.options.plan.schema.schema);
    server.options.plan.schema.schema = QByteArray(100'000, '[');
    QCOMPARE(parseServer(serializeServer(server)).server.options.plan.schema.schema,
             server.options.plan.schema.schema);
}

void ServerFileTest::keepsWhatItDoesNotKnow()
{
    const QByteArray text =
        withMembers(R"("echo":{"prefix":"a","volume":3},"new/~thing":{"x":1},"routes":[{"path":"/","y":1}],)"
                    R"("guards":{"rate":{"z":true}})");
    const ReadServer read = parseServer(text);
    QCOMPARE(read.fault.detail, QString());
    QCOMPARE(read.unknown,
             (QStringList{u"/new~1~0thing"_s, u"/echo/volume"_s, u"/routes/0/y"_s, u"/guards/rate/z"_s}));
    const Json back = Json::parse(serializeServer(read.server).toStdString());
    QVERIFY(back["echo"]["volume"] == 3);
    QVERIFY(back["echo"]["prefix"] == "a");
    QVERIFY(back["new/~thing"]["x"] == 1);
    QVERIFY(back["guards"]["rate"]["z"] == true);
}

void ServerFileTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *members, const char *detail) {
        QTest::newRow(members) << QByteArray(members) << QString::fromLatin1(detail);
    };
    row(R"("port":70000)", "/port: a whole number from 0 to 65535 is missing");
    row(R"("port":-1)", "/port: a whole number from 0 to 65535 is missing");
    row(R"("port":1.5)", "/port: a whole number from 0 to 65535 is missing");
    row(R"("port":"9001")", "/port: a whole number from 0 to 65535 is missing");
    row(R"("port":1e30)", "/port: a whole number from 0 to 65535 is missing");
    row(R"("address":"localhost")", "/address: an IP address is missing");
    row(R"("address":7)", "/address: a string is missing");
    row(R"("name":[])", "/name: a string is missing");
    row(R"("subprotocols":"chat")", "/subprotocols: an array is missing");
    row(R"("subprotocols":[1])", "/subprotocols: a string is missing");
    row(R"("echo":"x")", "/echo: an object is missing");
    row(R"("echo":{"delayMs":86400001})", "/echo/delayMs: a whole number from 0 to 86400000 is missing");
    row(R"("broadcast":{"excludeSender":1})", "/broadcast/excludeSender: true or false is missing");
    row(R"("rooms":{"by":"door"})",
        "/rooms/by: this is none of the words that are known here: path, query, message");
    row(R"("stream":{"rate":{"count":0}})", "/stream/rate/count: a whole number from 1 to 100000 is missing");
    row(R"("stream":{"seed":-1})", "/stream/seed: a whole number from 0 to 18446744073709551615 is missing");
    row(R"("rules":{"rules":[{},{"match":{"kind":"x"}}]})",
        "/rules/rules/1/match/kind: this is none of the words that are known here: any, equals, contains, "
        "regex, json, prefix");
    row(R"("rules":{"rules":[3]})", "/rules/rules/0: an object is missing");
    row(R"("rules":{"unexpected":{"replies":[{"code":10}]}})",
        "/rules/unexpected/replies/0/code: a whole number from 1000 to 4999 is missing");
    row(R"("conversation":{"states":[{"timeout":{"afterMs":"1"}}]})",
        "/conversation/states/0/timeout/afterMs: a whole number from 0 to 86400000 is missing");
    row(R"("replay":{"speed":0})", "/replay/speed: a number from 0.01 to 1000 is missing");
    row(R"("replay":{"speed":"2"})", "/replay/speed: a number from 0.01 to 1000 is missing");
    row(R"("faults":"drop=5%,smell=3")", "/faults: there is no such fault (at character 9)");
    row(R"("faults":"close=1006@3")", "/faults: this close code may not be sent (at character 7)");
    row(R"("faults":{})", "/faults: a string is missing");
    row(R"("schema":{"schema":[]})", "/schema/schema: a JSON Schema is missing: an object, true or false");
    row(R"("routes":{})", "/routes: an array is missing");
    row(R"("routes":[{"faults":"drop"}])", "/routes/0/faults: a value is missing (at character 5)");
    row(R"("responseHeaders":[{"name":1}])", "/responseHeaders/0/name: a string is missing");
    row(R"("deflate":{"level":0})", "/deflate/level: a whole number from 1 to 9 is missing");
    row(R"("guards":{"heartbeat":{"intervalMs":true}})",
        "/guards/heartbeat/intervalMs: a whole number from 0 to 86400000 is missing");
    row(R"("limits":{"maxMessagePayload":0})",
        "/limits/maxMessagePayload: a whole number from 1 to 1099511627776 is missing");
    row(R"("threads":65)", "/threads: a whole number from 0 to 64 is missing");
    row(R"("engine":"steam")", "/engine: this is none of the words that are known here: automatic, qt, wire");
}

void ServerFileTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, members);
    const ReadServer read = parseServer(withMembers(members));
    QCOMPARE(read.fault.problem, FileProblem::NotWorkspace);
    QTEST(read.fault.detail, "detail");
}

void ServerFileTest::refusesANewerVersion()
{
    const ReadServer read = parseServer(R"({"format":"wireloupe server","version":2,"mode":"telepathy"})");
    QCOMPARE(read.fault.problem, FileProblem::NewerVersion);
    QCOMPARE(read.fault.detail, u"version 2"_s);
    QCOMPARE(parseServer(R"({"format":"wireloupe filters","version":1})").fault.detail,
             u"/format: this is not a file of \"wireloupe server\""_s);
}

void ServerFileTest::readsAndWritesFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/server.json"_s);
    SavedServer server = samples::fullServer();
    server.options.plan.behavior.stream.rowsFile = folder.filePath(u"new/rows.csv"_s);
    QCOMPARE(writeServerFile(server, path), QString());
    const ReadServer read = readServerFile(path);
    QCOMPARE(read.fault.detail, QString());
    QCOMPARE(read.server.options.plan.behavior.stream.rowsFile, folder.filePath(u"new/rows.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"rows\": \"rows.csv\""));
}

void ServerFileTest::saysWhatCannotBeReadOrWritten()
{
    const QTemporaryDir folder;
    QCOMPARE(readServerFile(folder.filePath(u"none.json"_s)).fault.problem, FileProblem::CannotRead);
    QCOMPARE(readServerFile(folder.path()).fault.detail, u"this is not a file"_s);
    QCOMPARE(readServerFile(u"/dev/zero"_s).fault.detail, u"this is not a file"_s);
    const QString large = folder.filePath(u"large.json"_s);
    write(large, {});
    QVERIFY(QFile::resize(large, SavedServer::maxFileSize + 1));
    QCOMPARE(readServerFile(large).fault.detail, u"this is too large for the file of a server"_s);
    QVERIFY(!writeServerFile({}, large + u"/below.json"_s).isEmpty());
}

} // namespace wireloupe::session

QTEST_GUILESS_MAIN(wireloupe::session::ServerFileTest)
#include "tst_serverfile.moc"
