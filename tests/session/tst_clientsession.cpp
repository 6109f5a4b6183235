#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

#include "session/clientsession.h"
#include "session/runtime.h"
#include "session/serversession.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestClientSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensAndCloses();
    void opensAgain();
    void badUrlFailsWithAnEvent();
    void refusedConnectionSaysSo();
    void echoesAreTimed();
    void pingsOfOurOwnAreTimed();
    void pingIntervalIsPartOfTheProfile();
    void subprotocolIsKnownWhenOpen();
    void clearForgets();
    void endWhileOpenIsSafe();
    void fragmentsAndPongsAreChangedWhileOpen();
    void deflateIsKnownWhileOpen();
    void aLostConnectionIsMadeAgain();
    void firstMessageComesFirstEachTime();
    void triesUntilItGivesUp();
    void aFirstFailureIsLeftAtThat();
    void theUsersOwnCloseIsTheEnd();
    void aPauseCanBeEnded_data();
    void aPauseCanBeEnded();

private:
    void open(session::ClientSession &client, int pingIntervalMs = 0);
    std::unique_ptr<session::ClientSession> makeClient();
    /// Connected to the server, and made to connect again soon.
    std::unique_ptr<session::ClientSession> makeReconnecting(const workspace::Reconnect &options);
    static QList<capture::StateKind> eventsOf(const session::ClientSession &client);
    static QByteArrayList textsOf(const capture::Store &store, capture::Direction direction);
    /// Closes the connection of the one peer.
    void disconnectPeer(quint16 code);
    void startServer(quint16 port = 0);

    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<session::ServerSession> m_server;
};

void TestClientSession::init()
{
    m_runtime = std::make_unique<session::Runtime>();
    startServer();
}

void TestClientSession::startServer(quint16 port)
{
    m_server = std::make_unique<session::ServerSession>(*m_runtime, capture::Store::create().store);
    net::ServerOptions options;
    options.port = port;
    options.subprotocols = {"chat"};
    m_server->start(options);
    QTRY_VERIFY(m_server->isListening());
}

void TestClientSession::cleanup()
{
    m_server.reset();
    m_runtime.reset();
}

std::unique_ptr<session::ClientSession> TestClientSession::makeClient()
{
    return std::make_unique<session::ClientSession>(*m_runtime, capture::Store::create().store);
}

void TestClientSession::open(session::ClientSession &client, int pingIntervalMs)
{
    workspace::Profile profile;
    profile.url = m_server->url();
    profile.pingIntervalMs = pingIntervalMs;
    client.setProfile(profile);
    client.open();
    QTRY_VERIFY(client.isOpen());
}

void TestClientSession::opensAndCloses()
{
    const auto client = makeClient();
    QCOMPARE(client->state(), net::ClientState::Idle);
    QSignalSpy stateChanged(client.get(), &session::ClientSession::stateChanged);
    const auto before = capture::monotonicNow();
    open(*client);
    QVERIFY(client->openSince() >= before);
    client->close(4000, "done");
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    QCOMPARE(client->lastEnd().kind, capture::StateKind::Closed);
    QCOMPARE(client->lastEnd().closeCode, quint16(4000));

    QList<net::ClientState> states;
    for (const QList<QVariant> &arguments : stateChanged)
        states << arguments.first().value<net::ClientState>();
    const QList<net::ClientState> expected{net::ClientState::Connecting, net::ClientState::Open,
                                           net::ClientState::Closing, net::ClientState::Closed};
    QCOMPARE(states, expected);
}

void TestClientSession::opensAgain()
{
    const auto client = makeClient();
    open(*client);
    client->close();
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    const qint64 rows = client->store()->count();
    client->open();
    QTRY_VERIFY(client->isOpen());
    QVERIFY(client->store()->count() > rows);
}

void TestClientSession::badUrlFailsWithAnEvent()
{
    const auto client = makeClient();
    workspace::Profile profile;
    profile.url = u"ws://no host"_s;
    client->setProfile(profile);
    client->open();
    QCOMPARE(client->state(), net::ClientState::Failed);
    QCOMPARE(client->lastEnd().cause, capture::Cause::BadUrl);
    QCOMPARE(client->lastEnd().detail, QByteArray("ws://no host"));

    QTRY_COMPARE(client->store()->count(), 1);
    const capture::Record record = client->store()->read(capture::Row{0});
    QCOMPARE(record.head.kind, capture::RecordKind::State);
    QCOMPARE(capture::StateEvent::parse(record.payload), client->lastEnd());

    open(*client);
}

void TestClientSession::refusedConnectionSaysSo()
{
    QTcpServer portHolder;
    QVERIFY(portHolder.listen(QHostAddress::LocalHost));
    const quint16 port = portHolder.serverPort();
    portHolder.close();

    const auto client = makeClient();
    workspace::Profile profile;
    profile.url = u"ws://127.0.0.1:%1"_s.arg(port);
    client->setProfile(profile);
    client->open();
    QTRY_COMPARE(client->state(), net::ClientState::Failed);
    QCOMPARE(client->lastEnd().cause, capture::Cause::ConnectionRefused);
}

void TestClientSession::echoesAreTimed()
{
    const auto client = makeClient();
    open(*client);
    QSignalSpy latencyChanged(client.get(), &session::ClientSession::latencyChanged);
    for (int number = 0; number < 10; ++number)
        client->send({.type = wire::Message::Type::Text, .payload = QByteArray::number(number)});
    QTRY_COMPARE(client->latency().total(), 10);
    QVERIFY(!latencyChanged.isEmpty());
    QVERIFY(client->latency().summary(capture::RoundTrip::Kind::Echo).min > 0ns);
}

void TestClientSession::pingsOfOurOwnAreTimed()
{
    const auto client = makeClient();
    open(*client, 50);
    QTRY_VERIFY(client->latency().summary(capture::RoundTrip::Kind::Ping).count >= 5);
    client->setPingInterval(0ms);
    client->ping("by hand");
    QTRY_COMPARE(client->latency().roundTrips().back().kind, capture::RoundTrip::Kind::Ping);
}

void TestClientSession::pingIntervalIsPartOfTheProfile()
{
    const auto client = makeClient();
    QSignalSpy profileChanged(client.get(), &session::ClientSession::profileChanged);
    client->setPingInterval(250ms);
    QCOMPARE(client->profile().pingIntervalMs, 250);
    QCOMPARE(profileChanged.count(), 1);
    client->setPingInterval(250ms);
    QCOMPARE(profileChanged.count(), 1);
}

void TestClientSession::subprotocolIsKnownWhenOpen()
{
    const auto client = makeClient();
    workspace::Profile profile;
    profile.url = m_server->url();
    profile.subprotocols = {u"chat"_s};
    client->setProfile(profile);
    QByteArray whenOpen;
    connect(client.get(), &session::ClientSession::stateChanged, this, [&](net::ClientState state) {
        if (state == net::ClientState::Open)
            whenOpen = client->subprotocol();
    });
    client->open();
    QTRY_VERIFY(client->isOpen());
    QCOMPARE(whenOpen, QByteArray("chat"));
}

void TestClientSession::clearForgets()
{
    const auto client = makeClient();
    open(*client);
    client->send({.type = wire::Message::Type::Text, .payload = "x"});
    QTRY_COMPARE(client->latency().total(), 1);
    client->clear();
    QCOMPARE(client->store()->count(), 0);
    QCOMPARE(client->latency().total(), 0);
    client->send({.type = wire::Message::Type::Text, .payload = "y"});
    QTRY_COMPARE(client->latency().total(), 1);
}

void TestClientSession::endWhileOpenIsSafe()
{
    auto client = makeClient();
    open(*client, 50);
    QTRY_COMPARE(m_server->peers().size(), 1);
    client.reset();
    QTRY_COMPARE(m_server->peers().size(), 0);
}

void TestClientSession::fragmentsAndPongsAreChangedWhileOpen()
{
    const auto client = makeClient();
    open(*client);
    workspace::Profile profile = client->profile();
    profile.fragmentSize = 4;
    client->setProfile(profile);
    client->send({.type = wire::Message::Type::Text, .payload = "0123456789"});
    QTRY_COMPARE(textsOf(*client->store(), capture::Direction::Outgoing),
                 (QByteArrayList{"0123", "4567", "89"}));
    QSignalSpy pongMutedChanged(client.get(), &session::ClientSession::pongMutedChanged);
    client->setPongMuted(true);
    client->setPongMuted(true);
    QVERIFY(client->isPongMuted());
    QCOMPARE(pongMutedChanged.count(), 1);
    client->open();
    QVERIFY(!client->isPongMuted());
    QCOMPARE(pongMutedChanged.count(), 2);
}

void TestClientSession::deflateIsKnownWhileOpen()
{
    const auto client = makeClient();
    open(*client);
    QVERIFY(client->deflate().has_value());
    client->close();
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    QVERIFY(!client->deflate());
    workspace::Profile profile = client->profile();
    profile.deflate.isEnabled = false;
    client->setProfile(profile);
    client->open();
    QTRY_VERIFY(client->isOpen());
    QVERIFY(!client->deflate());
}

std::unique_ptr<session::ClientSession>
TestClientSession::makeReconnecting(const workspace::Reconnect &options)
{
    auto client = makeClient();
    workspace::Profile profile;
    profile.url = m_server->url();
    profile.pingIntervalMs = 0;
    profile.reconnect = options;
    client->setProfile(profile);
    client->open();
    return client;
}

QList<capture::StateKind> TestClientSession::eventsOf(const session::ClientSession &client)
{
    QList<capture::StateKind> kinds;
    for (qint64 row = 0; row < client.store()->count(); ++row) {
        const capture::Record record = client.store()->read(capture::Row{row});
        if (record.head.kind == capture::RecordKind::State)
            kinds << capture::StateEvent::parse(record.payload)->kind;
    }
    return kinds;
}

QByteArrayList TestClientSession::textsOf(const capture::Store &store, capture::Direction direction)
{
    QByteArrayList texts;
    for (qint64 row = 0; row < store.count(); ++row) {
        const capture::Record record = store.read(capture::Row{row});
        if (record.head.isFrame() && !record.head.isControlFrame() && record.head.direction == direction)
            texts << record.payload;
    }
    return texts;
}

void TestClientSession::disconnectPeer(quint16 code)
{
    QTRY_COMPARE(m_server->peers().size(), 1);
    m_server->disconnectPeer(m_server->peers().first().id, code, {});
}

void TestClientSession::aLostConnectionIsMadeAgain()
{
    const auto client = makeReconnecting({.isEnabled = true, .delayMs = 400, .maxDelayMs = 400});
    QTRY_VERIFY(client->isOpen());
    QSignalSpy pauseChanged(client.get(), &session::ClientSession::pauseChanged);
    disconnectPeer(wire::InternalError);
    QTRY_VERIFY(client->pause().has_value());
    QCOMPARE(client->pause()->attempt, 1);
    const auto remaining = client->pause()->until - capture::monotonicNow();
    QVERIFY(remaining > -100ms && remaining <= 400ms);
    QCOMPARE(client->lastEnd().closeCode, quint16(wire::InternalError));
    QTRY_VERIFY(client->isOpen());
    QVERIFY(!client->pause());
    QCOMPARE(pauseChanged.count(), 2);

    using enum capture::StateKind;
    const QList<capture::StateKind> expected{Connecting, Open, Closing, Closed, Waiting, Connecting, Open};
    QCOMPARE(eventsOf(*client), expected);
    for (qint64 row = 0; row < client->store()->count(); ++row) {
        const capture::Record record = client->store()->read(capture::Row{row});
        QCOMPARE(record.head.connection, capture::ConnectionId{1});
        const auto event = record.head.kind == capture::RecordKind::State
                               ? capture::StateEvent::parse(record.payload)
                               : std::nullopt;
        if (event && event->kind == Waiting) {
            QCOMPARE(event->detail, "1");
            QVERIFY(event->number >= 200 && event->number <= 400);
        }
    }

    disconnectPeer(wire::NormalClosure);
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    QVERIFY(!client->pause());
}

void TestClientSession::firstMessageComesFirstEachTime()
{
    const auto client = makeClient();
    workspace::Profile profile;
    profile.url = m_server->url();
    profile.pingIntervalMs = 0;
    profile.auth = {
        .kind = workspace::Auth::Kind::FirstMessage, .user = {}, .name = {}, .secret = u"let me in"_s};
    profile.reconnect = {.isEnabled = true, .delayMs = 50, .maxDelayMs = 50};
    client->setProfile(profile);
    connect(client.get(), &session::ClientSession::stateChanged, this, [&](net::ClientState state) {
        if (state == net::ClientState::Open)
            client->send({.type = wire::Message::Type::Text, .payload = "second"});
    });
    client->open();
    const QByteArrayList once{"let me in", "second"};
    QTRY_COMPARE(textsOf(*m_server->store(), capture::Direction::Incoming), once);
    disconnectPeer(wire::GoingAway);
    QTRY_COMPARE(textsOf(*m_server->store(), capture::Direction::Incoming), once + once);
}

void TestClientSession::triesUntilItGivesUp()
{
    const auto client =
        makeReconnecting({.isEnabled = true, .delayMs = 50, .maxDelayMs = 60, .maxAttempts = 3});
    QTRY_VERIFY(client->isOpen());
    m_server.reset();
    QTRY_COMPARE(client->lastEnd().cause, capture::Cause::ReconnectGivenUp);
    QCOMPARE(client->lastEnd().number, 3);
    QTRY_COMPARE(client->state(), net::ClientState::Failed);
    QVERIFY(!client->pause());
    QCOMPARE(eventsOf(*client).count(capture::StateKind::Waiting), 3);
    QCOMPARE(eventsOf(*client).count(capture::StateKind::Connecting), 4);
    QCOMPARE(eventsOf(*client).last(), capture::StateKind::Failed);
}

void TestClientSession::aFirstFailureIsLeftAtThat()
{
    const QString url = m_server->url();
    m_server.reset();
    const auto client = makeClient();
    workspace::Profile profile;
    profile.url = url;
    profile.reconnect = {.isEnabled = true, .delayMs = 50, .maxDelayMs = 50};
    client->setProfile(profile);
    client->open();
    QTRY_COMPARE(client->state(), net::ClientState::Failed);
    QVERIFY(!client->pause());
    QCOMPARE(client->lastEnd().cause, capture::Cause::ConnectionRefused);
}

void TestClientSession::theUsersOwnCloseIsTheEnd()
{
    const auto client = makeReconnecting({.isEnabled = true, .delayMs = 50, .maxDelayMs = 50});
    QTRY_VERIFY(client->isOpen());
    client->close(4000);
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    QVERIFY(!client->pause());
    client->open();
    QTRY_VERIFY(client->isOpen());
    client->abort();
    QTRY_VERIFY(!client->isOpen());
    QVERIFY(!client->pause());
}

void TestClientSession::aPauseCanBeEnded_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"now", "stop", "open", "close", "off"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestClientSession::aPauseCanBeEnded()
{
    QFETCH(QString, by);
    const auto client = makeReconnecting({.isEnabled = true, .delayMs = 600'000, .maxDelayMs = 600'000});
    QTRY_VERIFY(client->isOpen());
    disconnectPeer(wire::ServiceRestart);
    QTRY_VERIFY(client->pause().has_value());
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    if (by == "now"_L1) {
        client->reconnectNow();
    } else if (by == "stop"_L1) {
        client->stopReconnecting();
    } else if (by == "open"_L1) {
        client->open();
    } else if (by == "close"_L1) {
        client->close();
    } else {
        workspace::Profile profile = client->profile();
        profile.reconnect.isEnabled = false;
        client->setProfile(profile);
    }
    QVERIFY(!client->pause());
    if (by == "now"_L1 || by == "open"_L1)
        QTRY_VERIFY(client->isOpen());
    else
        QCOMPARE(client->state(), net::ClientState::Closed);
}

QTEST_GUILESS_MAIN(TestClientSession)
#include "tst_clientsession.moc"
