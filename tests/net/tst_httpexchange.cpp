#include <QSignalSpy>
#include <QTest>

#include "net/eventdispatcher.h"
#include "net/httpexchange.h"
#include "net/peerprocess.h"
#include "net/tlsserver.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ProbeFault::Kind;

namespace {

/// What has come of one request.
struct Outcome
{
    QByteArray body;
    int status = 0;
    ProbeFault fault;
    bool isFinished = false;
};

/// An exchange on the test's thread, and what it costs.
class TestExchange
{
public:
    explicit TestExchange(const ClientOptions &options) : exchange(options)
    {
        QObject::connect(&exchange, &HttpExchange::connected, &exchange, [this] { ++connections; });
        QObject::connect(
            &exchange, &HttpExchange::sent, &exchange,
            [this](qint64 bytes) {
                ++requests;
                bytesOut += bytes;
            });
        QObject::connect(
            &exchange, &HttpExchange::received, &exchange, [this](qint64 bytes) { bytesIn += bytes; });
        QObject::connect(
            &exchange, &HttpExchange::answered, &exchange,
            [this](const wire::ResponseHead &head) { m_outcome.status = head.status; });
        QObject::connect(
            &exchange, &HttpExchange::bodyCame, &exchange,
            [this](const QByteArray &bytes) { m_outcome.body += bytes; });
        QObject::connect(
            &exchange, &HttpExchange::finished, &exchange, [this] { m_outcome.isFinished = true; });
        QObject::connect(&exchange, &HttpExchange::failed, &exchange,
                         [this](const ProbeFault &fault) { m_outcome.fault = fault; });
    }

    Outcome get(const QByteArray &target, std::chrono::milliseconds timeout = 20s)
    {
        return get(HttpExchange::Request{.target = target, .fields = {}, .timeout = timeout});
    }

    Outcome get(const HttpExchange::Request &request)
    {
        m_outcome = {};
        exchange.get(request);
        if (!QTest::qWaitFor([this] { return m_outcome.isFinished || m_outcome.fault.kind != Kind::None; },
                             30'000))
            qWarning() << "no end of" << request.target;
        return m_outcome;
    }

    HttpExchange exchange;
    int connections = 0;
    int requests = 0;
    qint64 bytesIn = 0, bytesOut = 0;

private:
    Outcome m_outcome;
};

ClientOptions optionsFor(const QString &url)
{
    ClientOptions options;
    options.url = QUrl(url);
    return options;
}

} // namespace

/// Our client of HTTP against Node's server, and against what is none.
class TestHttpExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_server.reset(); }

    void readsBodies_data();
    void readsBodies();
    void keepsTheConnection();
    void connectsAgainWhereTheServerHasClosed();
    void leavesAConnectionWithMoreThanWasAskedFor();
    void writesExactlyWhatItIsTold();
    void countsEveryByte();
    void fails_data();
    void fails();
    void goesOnAfterAFailure();
    void timesOut();
    void limitsBodies();
    void isRefusedWhereNobodyListens();
    void verifiesCertificates();
    void isQuietWhenDropped();

private:
    TestExchange exchange() const { return TestExchange(options()); }
    ClientOptions options() const { return optionsFor(u"ws://127.0.0.1:%1/"_s.arg(m_port)); }

    std::unique_ptr<PeerProcess> m_server;
    quint16 m_port = 0;
};

void TestHttpExchange::init()
{
    m_server =
        std::make_unique<PeerProcess>(u"labserver.js"_s, QStringList(), QJsonObject{{u"verbose"_s, true}});
    m_port = m_server->port();
    QVERIFY2(m_port != 0, "needs node and node-ws");
}

void TestHttpExchange::readsBodies_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/hello", "/length", "/close", "/untilclose", "/interim", "/more", "/once"})
        QTest::newRow(target) << QByteArray(target);
}

void TestHttpExchange::readsBodies()
{
    QFETCH(const QByteArray, target);
    TestExchange client(options());
    const Outcome outcome = client.get(target);
    QVERIFY(outcome.isFinished);
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.body, "hello");
    // And once more, whatever has become of the connection.
    QCOMPARE(client.get("/hello?body=again").body, "again");
}

void TestHttpExchange::keepsTheConnection()
{
    TestExchange client(options());
    for (const char *target : {"/hello", "/length", "/500", "/204", "/404", "/hello"})
        QVERIFY(client.get(target).isFinished);
    QCOMPARE(client.connections, 1);
    QCOMPARE(client.requests, 6);
    QCOMPARE(client.get("/close").body, "hello");
    QCOMPARE(client.get("/hello").body, "hello");
    QCOMPARE(client.connections, 2);
    QCOMPARE(client.get("/counts").body, R"({"connections":2,"requests":8})");
}

/// Whether it is known already that the connection has ended, or the request finds it so.
void TestHttpExchange::connectsAgainWhereTheServerHasClosed()
{
    TestExchange client(options());
    QCOMPARE(client.get("/once").body, "hello");
    QVERIFY(!m_server->next(u"bytesRead"_s).isEmpty()); // it has ended
    QCOMPARE(client.get("/hello").body, "hello");
    QCOMPARE(client.connections, 2);
    // "/gone" takes the request and ends: an answer is owed then, on a connection that had served.
    const Outcome gone = client.get("/gone");
    QCOMPARE(gone.fault.kind, Kind::Closed);
    QCOMPARE(client.connections, 3);
}

void TestHttpExchange::leavesAConnectionWithMoreThanWasAskedFor()
{
    TestExchange client(options());
    QCOMPARE(client.get("/more").body, "hello");
    QCOMPARE(client.get("/hello").body, "hello");
    QCOMPARE(client.connections, 2);
}

void TestHttpExchange::writesExactlyWhatItIsTold()
{
    ClientOptions options = this->options();
    options.headers = {{"X-Test", "one"}, {"accept", "mine"}};
    TestExchange client(options);
    QVERIFY(
        client.get({.target = "/hello?a=b%20c", .fields = {{"Accept", "ours"}, {"X-Ours", "1"}}}).isFinished);
    const auto seen = m_server->next(u"request"_s);
    QCOMPARE(seen.value("request"_L1).toString(), u"/hello?a=b%20c"_s);
    const QString host = u"127.0.0.1:%1"_s.arg(m_port);
    QCOMPARE(
        seen.value("headers"_L1).toVariant().toStringList(),
        (QStringList{u"Host"_s, host, u"X-Test"_s, u"one"_s, u"accept"_s, u"mine"_s, u"X-Ours"_s, u"1"_s}));
}

/// As the other side has counted them.
void TestHttpExchange::countsEveryByte()
{
    TestExchange client(options());
    for (const char *target : {"/hello", "/404", "/204", "/interim", "/redirect", "/close"})
        QVERIFY(client.get(target).isFinished);
    QCOMPARE(client.connections, 1);
    const auto counted = m_server->next(u"bytesRead"_s);
    QCOMPARE(counted.value("bytesRead"_L1).toInteger(), client.bytesOut);
    QCOMPARE(counted.value("bytesWritten"_L1).toInteger(), client.bytesIn);
}

void TestHttpExchange::fails_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    const auto row = [](const char *target, Kind kind, int number = 0) {
        QTest::newRow(target) << QByteArray(target) << static_cast<int>(kind) << number;
    };
    row("/cut", Kind::Body, static_cast<int>(wire::BodyError::CutShort));
    row("/cutchunk", Kind::Body, static_cast<int>(wire::BodyError::CutShort));
    row("/badchunk", Kind::Body, static_cast<int>(wire::BodyError::BadChunk));
    row("/badlength", Kind::Body, static_cast<int>(wire::BodyError::BadLength));
    row("/badhead", Kind::NotHttp, static_cast<int>(wire::HeadError::BadField));
    row("/nohttp", Kind::Connection);
    row("/reset", Kind::Reset);
    row("/gone", Kind::Closed);
}

void TestHttpExchange::fails()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, kind);
    QFETCH(const int, number);
    TestExchange client(options());
    const Outcome outcome = client.get(target);
    QVERIFY(!outcome.isFinished);
    QCOMPARE(static_cast<int>(outcome.fault.kind), kind);
    QCOMPARE(outcome.fault.number, number);
    if (outcome.fault.kind == Kind::Connection)
        QCOMPARE(outcome.fault.event.cause, capture::Cause::NotHttp);
}

void TestHttpExchange::goesOnAfterAFailure()
{
    TestExchange client(options());
    for (const char *target : {"/cut", "/reset", "/badhead"}) {
        QVERIFY(!client.get(target).isFinished);
        QCOMPARE(client.get("/hello").body, "hello");
    }
}

void TestHttpExchange::timesOut()
{
    TestExchange client(options());
    const Outcome outcome = client.get("/stuck", 100ms);
    QCOMPARE(outcome.fault.kind, Kind::TimedOut);
    QCOMPARE(outcome.fault.number, 100);
    // Of the head alone: a body may take its time.
    HttpExchange::Request request{
        .target = "/endless", .fields = {}, .timeout = 20s, .isTimeoutOfHead = true};
    request.maxBody = 1 << 20;
    QCOMPARE(client.get(request).fault.kind, Kind::TooLarge);
}

void TestHttpExchange::limitsBodies()
{
    TestExchange client(options());
    HttpExchange::Request request{.target = "/length", .fields = {}};
    request.maxBody = 4;
    QCOMPARE(client.get(request).fault.kind, Kind::TooLarge);
    request.maxBody = 5;
    QCOMPARE(client.get(request).body, "hello");
}

void TestHttpExchange::isRefusedWhereNobodyListens()
{
    const quint16 port = m_port;
    m_server.reset();
    TestExchange client(optionsFor(u"ws://127.0.0.1:%1/"_s.arg(port)));
    const Outcome outcome = client.get("/");
    QCOMPARE(outcome.fault.kind, Kind::Connection);
    QCOMPARE(outcome.fault.event.cause, capture::Cause::ConnectionRefused);
    QVERIFY(!outcome.fault.isLasting);
    QCOMPARE(client.requests, 0);
}

void TestHttpExchange::verifiesCertificates()
{
    TlsTestServer server;
    QVERIFY(server.start());
    TestExchange stranger(optionsFor(server.url()));
    const Outcome refused = stranger.get("/");
    QCOMPARE(refused.fault.kind, Kind::Connection);
    QCOMPARE(refused.fault.event.cause, capture::Cause::CertificateUnknownAuthority);
    QVERIFY(refused.fault.isLasting);

    ClientOptions options = optionsFor(server.url());
    options.tls.caFile = server.caFile;
    TestExchange friendly(options);
    const Outcome page = friendly.get("/");
    QVERIFY(page.isFinished);
    QVERIFY(page.status > 0);
}

void TestHttpExchange::isQuietWhenDropped()
{
    TestExchange client(options());
    QSignalSpy failed(&client.exchange, &HttpExchange::failed);
    QSignalSpy finished(&client.exchange, &HttpExchange::finished);
    client.exchange.get({.target = "/stuck", .fields = {}});
    QTRY_COMPARE(client.requests, 1);
    client.exchange.drop();
    QVERIFY(!m_server->next(u"bytesRead"_s).isEmpty()); // the server sees the end
    QCOMPARE(failed.size() + finished.size(), 0);
    QCOMPARE(client.get("/hello").body, "hello");
}

/// On the event dispatcher of network threads, which alone tells a reset from an end.
int main(int argc, char **argv)
{
    if (auto dispatcher = makeEventDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication application(argc, argv);
    TestHttpExchange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_httpexchange.moc"
