#include <QSignalSpy>
#include <QtTest>

#include "clientsessionfixture.h"
#include "net/rawpeer.h"
#include "wire/closecode.h"
#include "wire/framewriter.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a client's session does when its connection is lost, and what ends that.
class TestClientReconnect : public test::ClientSessionFixture
{
    Q_OBJECT

private slots:
    void aLostConnectionIsMadeAgain();
    void firstMessageComesFirstEachTime();
    void triesUntilItGivesUp();
    void aFirstFailureIsLeftAtThat();
    void theUsersOwnCloseIsTheEnd();
    void anEndMadeByHandIsTheEnd_data();
    void anEndMadeByHandIsTheEnd();
    void aViolationIsALossUnlessWeWereClosing_data();
    void aViolationIsALossUnlessWeWereClosing();
    void aPauseCanBeEnded_data();
    void aPauseCanBeEnded();

private:
    /// On its way to the server, or to that of another `url`, and made to connect again as the options say.
    std::unique_ptr<session::ClientSession> makeReconnecting(const workspace::Reconnect &options,
                                                             const QString &url = {});
    static QList<capture::StateKind> eventsOf(const session::ClientSession &client);
    /// Closes the connection of the one peer.
    void disconnectPeer(quint16 code);
};

std::unique_ptr<session::ClientSession>
TestClientReconnect::makeReconnecting(const workspace::Reconnect &options, const QString &url)
{
    auto client = makeClient();
    workspace::Profile profile;
    profile.url = url.isEmpty() ? m_server->url() : url;
    profile.pingIntervalMs = 0;
    profile.reconnect = options;
    client->setProfile(profile);
    client->open();
    return client;
}

QList<capture::StateKind> TestClientReconnect::eventsOf(const session::ClientSession &client)
{
    QList<capture::StateKind> kinds;
    for (qint64 row = 0; row < client.store()->count(); ++row) {
        const capture::Record record = client.store()->read(capture::Row{row});
        if (record.head.kind == capture::RecordKind::State)
            kinds << capture::StateEvent::parse(record.payload)->kind;
    }
    return kinds;
}

void TestClientReconnect::disconnectPeer(quint16 code)
{
    QTRY_COMPARE(m_server->peers().size(), 1);
    m_server->disconnectPeer(m_server->peers().first().id, code, {});
}

void TestClientReconnect::aLostConnectionIsMadeAgain()
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

void TestClientReconnect::firstMessageComesFirstEachTime()
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

void TestClientReconnect::triesUntilItGivesUp()
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

void TestClientReconnect::aFirstFailureIsLeftAtThat()
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

void TestClientReconnect::theUsersOwnCloseIsTheEnd()
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

void TestClientReconnect::anEndMadeByHandIsTheEnd_data()
{
    QTest::addColumn<QByteArray>("frame"); // empty: a half-close
    QTest::newRow("half-close") << QByteArray();
    QTest::newRow("close frame") << wire::serialize(wire::Opcode::Close, wire::closePayload(4000, {}),
                                                    wire::MaskingKey{});
}

void TestClientReconnect::anEndMadeByHandIsTheEnd()
{
    QFETCH(const QByteArray, frame);
    const auto client = makeReconnecting({.isEnabled = true, .delayMs = 600'000, .maxDelayMs = 600'000});
    QTRY_VERIFY(client->isOpen());
    if (frame.isEmpty())
        client->halfClose();
    else
        client->inject(frame);
    QTRY_COMPARE(client->state(), net::ClientState::Closed);
    QVERIFY(!client->pause());
}

void TestClientReconnect::aViolationIsALossUnlessWeWereClosing_data()
{
    QTest::addColumn<bool>("isClosedByHand");
    QTest::newRow("out of the blue") << false;
    QTest::newRow("after a close frame made by hand") << true;
}

void TestClientReconnect::aViolationIsALossUnlessWeWereClosing()
{
    QFETCH(const bool, isClosedByHand);
    net::test::RawServer server;
    const auto client = makeReconnecting({.isEnabled = true, .delayMs = 600'000, .maxDelayMs = 600'000},
                                         net::test::urlOf(server.port()).toString());
    net::test::RawSocket peer = server.accept();
    peer.say(net::test::acceptance(peer));
    QTRY_VERIFY(client->isOpen());
    if (isClosedByHand) {
        client->inject(
            wire::serialize(wire::Opcode::Close, wire::closePayload(4000, {}), wire::MaskingKey{}));
        QCOMPARE(peer.closeCode(), 4000);
    }
    peer.say("\xC1\x01x"); // RSV1, without an extension
    QTRY_COMPARE(client->state(), net::ClientState::Failed);
    QCOMPARE(client->lastEnd().cause, capture::Cause::PeerViolation);
    QCOMPARE(client->pause().has_value(), !isClosedByHand);
}

void TestClientReconnect::aPauseCanBeEnded_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"now", "stop", "open", "close", "off"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestClientReconnect::aPauseCanBeEnded()
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

QTEST_GUILESS_MAIN(TestClientReconnect)
#include "tst_clientreconnect.moc"
