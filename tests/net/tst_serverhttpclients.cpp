#include <csignal>

#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "net/commandrun.h"
#include "net/httptestclient.h"
#include "net/peerprocess.h"
#include "net/tlsserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;

namespace {

ServerOptions broadcasting()
{
    ServerOptions options;
    options.http.isEnabled = true;
    options.plan.behavior.mode = server::Mode::Broadcast;
    return options;
}

CommandRun curl(const QStringList &arguments, const QByteArray &input = {})
{
    return runCommand(u"curl"_s,
                      QStringList{u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"20"_s} + arguments,
                      input);
}

QString httpUrl(const TestServer &server, const QString &target)
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(server.port).arg(target);
}

/// The same, running on: what it has printed is read line by line.
class RunningCurl : public QProcess
{
public:
    explicit RunningCurl(const QStringList &arguments)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(u"curl"_s,
              QStringList{u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--no-buffer"_s, u"--max-time"_s, u"60"_s} +
                  arguments);
        if (!waitForStarted())
            qFatal("curl cannot be started");
    }
    ~RunningCurl() override
    {
        kill();
        waitForFinished();
    }

    bool hasPrinted(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
                m_output.append(readAllStandardOutput());
                return m_output.contains(text);
            },
            20'000);
    }
    const QByteArray &output() const { return m_output; }

private:
    QByteArray m_output;
};

/// The browser without a window, showing one page.
class Browser : public QProcess
{
public:
    explicit Browser(const QString &url)
    {
        // As root, which machines of continuous integration are, it has no sandbox. With a port to be
        // debugged by, it stays when the page is loaded.
        // What is started is a script that starts the browser: both go by their group.
        setChildProcessModifier([] { ::setpgid(0, 0); });
        start(u"chromium-headless-shell"_s,
              {u"--no-sandbox"_s, u"--disable-gpu"_s, u"--remote-debugging-port=0"_s, u"--no-proxy-server"_s,
               u"--user-data-dir="_s + m_folder.path(), url});
        if (!waitForStarted())
            qFatal("chromium-headless-shell cannot be started");
    }
    ~Browser() override
    {
        const auto group = static_cast<pid_t>(processId());
        ::kill(-group, SIGTERM);
        waitForFinished(10'000);
        ::kill(-group, SIGKILL);
        waitForFinished();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// The HTTP side of the local server, met by curl, Python and a browser.
class TestServerHttpClients : public QObject
{
    Q_OBJECT

private slots:
    void curlReadsEvents();
    void curlPolls();
    void curlPosts();
    void curlOverTls();
    void python();
    void browserGetsTheSameByAllTransports();
};

void TestServerHttpClients::curlReadsEvents()
{
    TestServer server;
    QVERIFY(server.start(broadcasting()));
    RunningCurl stream({u"-i"_s, u"-H"_s, u"Accept: text/event-stream"_s, httpUrl(server, u"/"_s)});
    QVERIFY(stream.hasPrinted("\r\n\r\n"));
    QVERIFY(stream.output().startsWith("HTTP/1.1 200 OK\r\n"));
    server.server->sendToAll(text("a"));
    QVERIFY(stream.hasPrinted("id: 1\ndata: a\n\n"));
    server.server->sendToAll(text("b"));
    QVERIFY(stream.hasPrinted("id: 2\ndata: b\n\n"));
    RunningCurl resumed(
        {u"-H"_s, u"Accept: text/event-stream"_s, u"-H"_s, u"Last-Event-ID: 1"_s, httpUrl(server, u"/"_s)});
    QVERIFY(resumed.hasPrinted("id: 2\ndata: b\n\n"));
    QVERIFY(!resumed.output().contains("id: 1\n"));
    RunningCurl old(
        {u"--http1.0"_s, u"-H"_s, u"Accept: text/event-stream"_s, httpUrl(server, u"/?lastEventId=0"_s)});
    QVERIFY(old.hasPrinted("id: 1\ndata: a\n\nid: 2\ndata: b\n\n"));
    server.server->stop();
    for (RunningCurl *each : {&stream, &resumed, &old}) {
        QVERIFY(each->hasPrinted("event: close\n"));
        QTRY_COMPARE(each->state(), QProcess::NotRunning);
        QCOMPARE(each->exitCode(), 0); // curl would say that a body is cut short
    }
}

void TestServerHttpClients::curlPolls()
{
    TestServer server;
    QVERIFY(server.start(broadcasting()));
    RunningCurl poll({httpUrl(server, u"/?after=0&wait=30"_s)});
    QTRY_VERIFY(!server.server->peers().isEmpty());
    QTRY_COMPARE(server.server->peers().first().httpReaders, 1);
    server.server->sendToAll(text("a"));
    QVERIFY(poll.hasPrinted("\"messages\":[{\"id\":1,\"text\":\"a\"}]}"));
    // Two on one connection, which curl says itself.
    const auto two = curl({u"-v"_s, httpUrl(server, u"/?after="_s), httpUrl(server, u"/?after=1"_s)});
    const QByteArray empty = "{\"last\":1,\"missed\":0,\"messages\":[]}";
    QCOMPARE(two.output, empty + empty);
    QVERIFY2(two.errors.contains("Re-using existing connection"), two.errors.constData());
    const auto head = curl({u"--head"_s, httpUrl(server, u"/?after=0"_s)});
    const qsizetype size = poll.output().size();
    QVERIFY(head.output.contains("Content-Length: " + QByteArray::number(size) + "\r\n"));
    const auto wrong = curl({u"-i"_s, httpUrl(server, u"/?after=x"_s)});
    QVERIFY(wrong.output.startsWith("HTTP/1.1 400 "));
}

void TestServerHttpClients::curlPosts()
{
    TestServer server;
    QVERIFY(server.start(broadcasting()));
    const auto status = [&server](const QStringList &arguments, const QByteArray &input = {}) {
        return curl(QStringList{u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s} + arguments +
                        QStringList{httpUrl(server, u"/"_s)},
                    input)
            .output;
    };
    QCOMPARE(status({u"--data"_s, u"a"_s}), "204");
    QCOMPARE(status({u"--http1.0"_s, u"--data"_s, u"b"_s}), "204");
    QCOMPARE(status({u"-H"_s, u"Transfer-Encoding: chunked"_s, u"--data-binary"_s, u"@-"_s}, "c"), "204");
    QCOMPARE(
        status({u"-H"_s, u"Content-Type: application/octet-stream"_s, u"--data-binary"_s, u"@-"_s}, "\xFF"),
        "204");
    // So large a body curl does not send without having been told to.
    QCOMPARE(
        status({u"-H"_s, u"Expect: 100-continue"_s, u"--data-binary"_s, u"@-"_s}, QByteArray(3 << 20, 'x')),
        "204");
    QCOMPARE(status({u"-X"_s, u"PUT"_s, u"--data"_s, u"a"_s}), "405");
    HttpTestClient reader(server.port);
    QCOMPARE(reader.get("/?after=0").messages(), "1:a 2:b 3:c 4=/w== 5:" + QByteArray(3 << 20, 'x'));
    const auto options = curl({u"-i"_s, u"-X"_s, u"OPTIONS"_s, httpUrl(server, u"/"_s)});
    QVERIFY(options.output.contains("Allow: GET, HEAD, POST, OPTIONS\r\n"));
}

void TestServerHttpClients::curlOverTls()
{
    TlsTestServer server;
    server.options.http.isEnabled = true;
    QVERIFY(server.start());
    const QStringList trust{u"--cacert"_s, server.caFile};
    const QString url = server.url(u"https"_s);
    RunningCurl stream(trust + QStringList{u"-i"_s, u"-H"_s, u"Accept: text/event-stream"_s, url});
    QVERIFY(stream.hasPrinted("\r\n\r\n"));
    const auto posted = curl(trust + QStringList{u"-i"_s, u"--data"_s, u"over TLS"_s, url});
    QVERIFY2(posted.output.startsWith("HTTP/1.1 204 "), posted.errors.constData());
    QVERIFY(stream.hasPrinted("id: 1\ndata: over TLS\n\n"));
    const auto polled = curl(trust + QStringList{url + u"?after=0"_s});
    QVERIFY(polled.output.contains("over TLS"));
    const QByteArray large(3 << 20, 'x');
    QCOMPARE(curl(trust + QStringList{u"--data-binary"_s, u"@-"_s, url}, large).exitCode, 0);
    QVERIFY(stream.hasPrinted("id: 2\ndata: " + large + "\n\n"));
    server.server->stop();
    QVERIFY(stream.hasPrinted("event: close\n"));
    QTRY_COMPARE(stream.state(), QProcess::NotRunning);
    QCOMPARE(stream.exitCode(), 0);
    QTRY_COMPARE(server.state, ServerState::Stopped);
}

void TestServerHttpClients::python()
{
    TestServer server;
    QVERIFY(server.start(broadcasting()));
    PeerProcess client(u"httpclient.py"_s, {u"127.0.0.1"_s, QString::number(server.port)});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.next(u"status"_s).value("status"_L1).toInt(), 204);
    const auto polled = client.next(u"polled"_s).value("polled"_L1).toObject();
    QCOMPARE(polled.value("last"_L1).toInt(), 4);
    const auto messages = polled.value("messages"_L1).toArray();
    QCOMPARE(messages.at(1).toObject().value("text"_L1).toString(), u"two\nlines"_s);
    QCOMPARE(messages.at(2).toObject().value("text"_L1).toString(), u"Grüße"_s);
    QCOMPARE(messages.at(3).toObject().value("base64"_L1).toString(), u"AP8="_s);
    QStringList lines;
    for (const auto &line : client.next(u"streamed"_s).value("streamed"_L1).toArray())
        lines.append(line.toString());
    QCOMPARE(lines, (QStringList{u":"_s, QString(), u"id: 2"_s, u"data: two"_s, u"data: lines"_s, QString(),
                                 u"id: 3"_s, u"data: Grüße"_s, QString(), u"id: 4"_s, u"event: binary"_s,
                                 u"data: AP8="_s, QString()}));
    // All on one connection.
    QTRY_COMPARE(server.sink->story(), "Listening Connecting Open Closed");
}

void TestServerHttpClients::browserGetsTheSameByAllTransports()
{
    TestServer server;
    ServerOptions options = broadcasting();
    server::BehaviorOptions silent;
    silent.mode = server::Mode::Broadcast;
    options.plan.routes = {{"/result", silent}};
    QVERIFY(server.start(options));
    HttpTestClient results(server.port);
    results.events("/result");
    const QString page = QStringLiteral("file://" WIRELOUPE_TESTS_DIR "/net/peers/transports.html");
    Browser browser(page + u"#base="_s + httpUrl(server, {}) + u"&path=/feed&result=/result"_s);
    QCOMPARE(results.event(60'000), "id: 1\ndata: ready");
    HttpTestClient sender(server.port);
    QJsonArray expected;
    const QList<QByteArray> texts{"hello", "", "two\nlines",
                                  "Gr\xC3\xBC\xC3\x9F"
                                  "e \xF0\x9F\x98\x80",
                                  "{\"a\":[1,2]}"};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(sender.post("/feed", texts.at(i)).status, 204);
        expected.append(QJsonArray{i + 1, QString::fromUtf8(texts.at(i))});
    }
    sender.post("/feed", QByteArray("\0\x7F\xFF", 3), "Content-Type: application/octet-stream\r\n");
    expected.append(QJsonArray{6, QJsonArray{0, 127, 255}});
    sender.post("/feed", "end");
    expected.append(QJsonArray{7, u"end"_s});
    const QByteArray event = results.event(60'000);
    QVERIFY2(event.startsWith("id: 2\ndata: {"), event.constData());
    const auto got = QJsonDocument::fromJson(event.mid(event.indexOf('{'))).object();
    for (const auto &transport : {"webSocket"_L1, "eventSource"_L1, "polling"_L1})
        QCOMPARE(QJsonDocument(got.value(transport).toArray()).toJson(), QJsonDocument(expected).toJson());
}

QTEST_GUILESS_MAIN(TestServerHttpClients)
#include "tst_serverhttpclients.moc"
