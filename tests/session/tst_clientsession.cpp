#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

#include "clientsessionfixture.h"

using namespace wireloupe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestClientSession : public test::ClientSessionFixture
{
    Q_OBJECT

private slots:
    void opensAndCloses();
    void opensAgain();
    void badUrlFailsWithAnEvent();
    void badUrlIsToldWithoutItsUser_data();
    void badUrlIsToldWithoutItsUser();
    void refusedConnectionSaysSo();
    void echoesAreTimed();
    void pingsOfOurOwnAreTimed();
    void pingIntervalIsPartOfTheProfile();
    void subprotocolIsKnownWhenOpen();
    void isMeasuredByItsProfile();
    void budgetsAreThoseOfTheProfile();
    void clearForgets();
    void endWhileOpenIsSafe();
    void fragmentsAndPongsAreChangedWhileOpen();
    void deflateIsKnownWhileOpen();

private:
    void open(session::ClientSession &client, int pingIntervalMs = 0);
};

using Kind = capture::LatencySample::Kind;

namespace {

quint64 samples(session::ClientSession &client, Kind kind)
{
    return client.latencyFeed().snapshot().counts(kind).samples;
}

} // namespace

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

void TestClientSession::badUrlIsToldWithoutItsUser_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QString &url, const char *told) {
        QTest::newRow(name) << url << QByteArray(told);
    };
    row("another scheme", u"ftp://me:secret@h/x"_s, "ftp://h/x");
    row("@ in the password", u"ws://me:sec@ret@no host/x@y"_s, "ws://no host/x@y");
    row("query right behind", u"ftp://me:secret@h?a@b"_s, "ftp://h?a@b");
    row("fragment", u"ws://me:secret@h#a@b"_s, "ws://h#a@b");
    row("without scheme", u"me:secret@no host/"_s, "no host/");
    row("/ in the password", u"ws://me:se/cret@h/"_s, "ws://h/");
    row("# in the password", u"ws://me:se#cret@h/"_s, "ws://h/");
    row("no user", u"ftp://h:80/@"_s, "ftp://h:80/@");
}

void TestClientSession::badUrlIsToldWithoutItsUser()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, told);
    const auto client = makeClient();
    workspace::Profile profile;
    profile.url = url;
    client->setProfile(profile);
    client->open();
    QCOMPARE(client->lastEnd().cause, capture::Cause::BadUrl);
    QCOMPARE(client->lastEnd().detail, told);
    QTRY_COMPARE(client->store()->count(), 1);
    QVERIFY(!client->store()->read(capture::Row{0}).payload.contains("cret"));
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
    QSignalSpy latencyChanged(&client->latencyFeed(), &session::LatencyFeed::changed);
    for (int number = 0; number < 10; ++number)
        client->send({.type = wire::Message::Type::Text, .payload = QByteArray::number(number)});
    QTRY_COMPARE(samples(*client, Kind::Reply), 10U);
    QVERIFY(!latencyChanged.isEmpty());
    QVERIFY(client->latencyFeed().snapshot().summary(Kind::Reply).min > 0ns);
}

void TestClientSession::pingsOfOurOwnAreTimed()
{
    const auto client = makeClient();
    open(*client, 50);
    QTRY_VERIFY(samples(*client, Kind::Ping) >= 5);
    client->setPingInterval(0ms);
    // One that had been sent before may still be under way.
    QTRY_COMPARE(client->latencyFeed().snapshot().counts(Kind::Ping).waiting, 0U);
    const quint64 before = samples(*client, Kind::Ping);
    client->ping("by hand");
    QTRY_VERIFY(samples(*client, Kind::Ping) > before);
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

void TestClientSession::isMeasuredByItsProfile()
{
    const auto client = makeClient();
    open(*client);
    client->send({.type = wire::Message::Type::Text, .payload = R"({"id":1})"});
    QTRY_COMPARE(samples(*client, Kind::Reply), 1U);
    workspace::Profile profile = client->profile();
    profile.latency.match = u"json:$.number"_s;
    profile.latency.timeoutMs = 5'000;
    client->setProfile(profile);
    QCOMPARE(client->latencyFeed().rules().match.toText(), u"json:$.number"_s);
    QCOMPARE(client->latencyFeed().rules().match.timeout, 5s);
    client->send({.type = wire::Message::Type::Text, .payload = R"({"number":1})"});
    QTRY_COMPARE(samples(*client, Kind::Reply), 1U);
    QCOMPARE(client->latencyFeed().snapshot().counts(Kind::Reply).withoutKey, 2U);
}

void TestClientSession::budgetsAreThoseOfTheProfile()
{
    using capture::BudgetVerdict;
    const auto client = makeClient();
    open(*client, 50);
    workspace::Profile profile = client->profile();
    profile.latencyBudgets = {u"ping:max<10s/10s"_s, u"nonsense"_s, u"reply:max<1us/10s"_s};
    client->setProfile(profile);
    const auto verdict = [&client](qsizetype index) {
        return client->budgetWatch().entries().value(index).status.verdict;
    };
    QCOMPARE(client->budgetWatch().entries().size(), 2);
    QTRY_COMPARE(verdict(0), BudgetVerdict::Pass);
    QCOMPARE(verdict(1), BudgetVerdict::Unknown);
    client->send({.type = wire::Message::Type::Text, .payload = "hello"});
    QTRY_COMPARE(verdict(1), BudgetVerdict::Fail);
    client->clear();
    QCOMPARE(verdict(1), BudgetVerdict::Unknown);
    profile.latencyBudgets.clear();
    client->setProfile(profile);
    QVERIFY(client->budgetWatch().isEmpty());
}

void TestClientSession::clearForgets()
{
    const auto client = makeClient();
    open(*client);
    client->send({.type = wire::Message::Type::Text, .payload = "x"});
    QTRY_COMPARE(samples(*client, Kind::Reply), 1U);
    client->clear();
    QCOMPARE(client->store()->count(), 0);
    QCOMPARE(samples(*client, Kind::Reply), 0U);
    client->send({.type = wire::Message::Type::Text, .payload = "y"});
    QTRY_COMPARE(samples(*client, Kind::Reply), 1U);
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

QTEST_GUILESS_MAIN(TestClientSession)
#include "tst_clientsession.moc"
