#include <QSignalSpy>
#include <QtTest>

#include "session/clientsession.h"
#include "session/runtime.h"
#include "session/serversession.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

namespace {

wire::Message text(const QByteArray &payload)
{
    return {.type = wire::Message::Type::Text, .payload = payload};
}

} // namespace

class TestServerSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhereItListens();
    void urlOfAnyAddressIsLoopback_data();
    void urlOfAnyAddressIsLoopback();
    void takenPortFails();
    void peersComeAndGo();
    void behaviorCanChange();
    void sendsToOneOrAll();
    void disconnectsAPeer();
    void knowsHowItsPeersAre_data();
    void knowsHowItsPeersAre();
    void refusesPlansThatCannotBe();
    void clearForgetsTheLog();
    void measuresItsReplies();
    void withoutAStoreNothingIsMeasured();

private:
    std::unique_ptr<session::ClientSession> connectClient();
    static qint64 texts(const session::ClientSession &client, const QByteArray &payload);

    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<session::ServerSession> m_server;
};

void TestServerSession::init()
{
    m_runtime = std::make_unique<session::Runtime>();
    m_server = std::make_unique<session::ServerSession>(*m_runtime, capture::Store::create().store);
}

void TestServerSession::cleanup()
{
    m_server.reset();
    m_runtime.reset();
}

std::unique_ptr<session::ClientSession> TestServerSession::connectClient()
{
    auto client = std::make_unique<session::ClientSession>(*m_runtime, capture::Store::create().store);
    workspace::Profile profile;
    profile.url = m_server->url();
    profile.pingIntervalMs = 0;
    client->setProfile(profile);
    client->open();
    return client;
}

/// How many times the text came in.
qint64 TestServerSession::texts(const session::ClientSession &client, const QByteArray &payload)
{
    qint64 count = 0;
    for (qint64 row = 0; row < client.store()->count(); ++row) {
        const capture::Record record = client.store()->read(capture::Row{row});
        const bool isIncoming =
            record.head.isFrame() && record.head.direction == capture::Direction::Incoming;
        count += isIncoming && record.payload == payload ? 1 : 0;
    }
    return count;
}

void TestServerSession::saysWhereItListens()
{
    QCOMPARE(m_server->state(), net::ServerState::Stopped);
    QVERIFY(m_server->url().isEmpty());
    QSignalSpy stateChanged(m_server.get(), &session::ServerSession::stateChanged);
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    QVERIFY(m_server->port() != 0);
    QCOMPARE(m_server->address(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(m_server->url(), u"ws://127.0.0.1:%1/"_s.arg(m_server->port()));
    QCOMPARE(stateChanged.last().first().value<net::ServerState>(), net::ServerState::Listening);

    m_server->stop();
    QTRY_COMPARE(m_server->state(), net::ServerState::Stopped);
    QCOMPARE(m_server->port(), 0);
    QVERIFY(m_server->url().isEmpty());
}

void TestServerSession::urlOfAnyAddressIsLoopback_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::AnyIPv4) << u"127.0.0.1"_s;
    QTest::newRow("both") << QHostAddress(QHostAddress::Any) << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << u"[::1]"_s;
}

void TestServerSession::urlOfAnyAddressIsLoopback()
{
    QFETCH(QHostAddress, address);
    QFETCH(QString, host);
    net::ServerOptions options;
    options.address = address;
    m_server->start(options);
    QTRY_VERIFY(m_server->state() != net::ServerState::Stopped &&
                m_server->state() != net::ServerState::Starting);
    if (m_server->state() == net::ServerState::Failed)
        QSKIP("This machine has no such address.");
    QCOMPARE(m_server->url(), u"ws://%1:%2/"_s.arg(host, QString::number(m_server->port())));
    const auto client = connectClient();
    QTRY_VERIFY(client->isOpen());
}

void TestServerSession::takenPortFails()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    session::ServerSession second(*m_runtime, capture::Store::create().store);
    net::ServerOptions options;
    options.port = m_server->port();
    second.start(options);
    QTRY_COMPARE(second.state(), net::ServerState::Failed);
    QCOMPARE(second.lastFailure().cause, capture::Cause::AddressInUse);
    QCOMPARE(second.lastFailure().number, m_server->port());
    QVERIFY(second.url().isEmpty());

    options.port = 0;
    second.start(options);
    QTRY_VERIFY(second.isListening());
}

void TestServerSession::peersComeAndGo()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    QSignalSpy peersChanged(m_server.get(), &session::ServerSession::peersChanged);
    auto client = connectClient();
    QTRY_COMPARE(m_server->peers().size(), 1);
    QTRY_VERIFY(!peersChanged.isEmpty());
    client->close();
    QTRY_COMPARE(m_server->peers().size(), 0);
}

void TestServerSession::behaviorCanChange()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    const auto first = connectClient();
    const auto second = connectClient();
    QTRY_VERIFY(first->isOpen() && second->isOpen());
    first->send(text("echo"));
    QTRY_COMPARE(texts(*first, "echo"), 1);

    QSignalSpy taken(m_server.get(), &session::ServerSession::planTaken);
    m_server->setPlan({{.mode = server::Mode::Broadcast}, {}});
    QCOMPARE(m_server->options().plan.behavior.mode, server::Mode::Broadcast);
    QTRY_COMPARE(taken.size(), 1);
    first->send(text("to all"));
    QTRY_COMPARE(texts(*first, "to all"), 1);
    QTRY_COMPARE(texts(*second, "to all"), 1);
    QCOMPARE(texts(*second, "echo"), 0);
}

void TestServerSession::sendsToOneOrAll()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    const auto first = connectClient();
    QTRY_VERIFY(first->isOpen());
    const auto second = connectClient();
    QTRY_VERIFY(second->isOpen());
    QTRY_COMPARE(m_server->peers().size(), 2);

    m_server->sendTo(m_server->peers().last().id, text("to the second"));
    m_server->sendToAll(text("to all"));
    QTRY_COMPARE(texts(*first, "to all"), 1);
    QTRY_COMPARE(texts(*second, "to all"), 1);
    QCOMPARE(texts(*second, "to the second"), 1);
    QCOMPARE(texts(*first, "to the second"), 0);
}

void TestServerSession::disconnectsAPeer()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    const auto client = connectClient();
    QTRY_COMPARE(m_server->peers().size(), 1);
    m_server->disconnectPeer(m_server->peers().first().id, 4001, "enough");
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    QCOMPARE(client->lastEnd().closeCode, quint16(4001));
    QTRY_COMPARE(m_server->peers().size(), 0);
}

void TestServerSession::knowsHowItsPeersAre_data()
{
    QTest::addColumn<net::Engine>("engine");
    QTest::newRow("Qt") << net::Engine::Qt;
    QTest::newRow("our own") << net::Engine::Wire;
}

void TestServerSession::knowsHowItsPeersAre()
{
    QFETCH(net::Engine, engine);
    net::ServerOptions options;
    options.engine = engine;
    options.deflate.isEnabled = true;
    options.guards.heartbeat.interval = std::chrono::milliseconds(20);
    m_server->start(options);
    QTRY_VERIFY(m_server->isListening());
    const auto client = connectClient();
    QTRY_COMPARE(m_server->peers().size(), 1);
    QTRY_VERIFY(m_server->peers().first().latency);
    const net::PeerInfo peer = m_server->peers().first();
    QVERIFY(peer.latency->count() > 0 && *peer.latency < std::chrono::seconds(60));
    QCOMPARE(peer.backlog, 0);
    QVERIFY2(peer.extension.startsWith("permessage-deflate"), peer.extension.constData());
}

void TestServerSession::refusesPlansThatCannotBe()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    QSignalSpy refused(m_server.get(), &session::ServerSession::planRefused);
    server::ServerPlan plan;
    plan.schema.schema = "{";
    m_server->setPlan(plan);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!refused.first().first().toString().isEmpty());
}

void TestServerSession::clearForgetsTheLog()
{
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    QTRY_VERIFY(m_server->store()->count() > 0);
    m_server->clear();
    QCOMPARE(m_server->store()->count(), 0);
}

void TestServerSession::measuresItsReplies()
{
    using Kind = capture::LatencySample::Kind;
    m_server->start({});
    QTRY_VERIFY(m_server->isListening());
    const auto client = connectClient();
    QTRY_VERIFY(client->isOpen());
    for (int number = 0; number < 5; ++number)
        client->send(text(QByteArray::number(number)));
    session::LatencyFeed *feed = m_server->latencyFeed();
    QVERIFY(feed);
    QCOMPARE(feed, m_server->latencyFeed());
    QCOMPARE(feed->rules().perspective, capture::Perspective::Server);
    QTRY_COMPARE(feed->snapshot().counts(Kind::Served).samples, 5U);
    QCOMPARE(feed->snapshot().counts(Kind::Reply).samples, 0U);
    QVERIFY(feed->snapshot().summary(Kind::Served).max < std::chrono::seconds(5));
    m_server->clear();
    QCOMPARE(feed->snapshot().counts(Kind::Served).samples, 0U);
    client->send(text("again"));
    QTRY_COMPARE(feed->snapshot().counts(Kind::Served).samples, 1U);
}

void TestServerSession::withoutAStoreNothingIsMeasured()
{
    session::ServerSession server(*m_runtime, nullptr);
    QVERIFY(!server.latencyFeed());
    server.clear();
}

QTEST_GUILESS_MAIN(TestServerSession)
#include "tst_serversession.moc"
