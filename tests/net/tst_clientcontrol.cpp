#include <QElapsedTimer>
#include <QTest>

#include "net/client.h"
#include "net/memoryuse.h"
#include "net/rawpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using capture::RecordFlag;
using wire::Opcode;

namespace {

constexpr wire::MaskingKey key{1, 2, 3, 4};

} // namespace

/// What a user can do to an open client, and what a peer can: against servers that say exactly certain bytes.
class TestClientControl : public QObject
{
    Q_OBJECT

private slots:
    void injectsFrames()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->send(text("before"));
        client.client->inject(wire::serialize(Opcode::Text, "by hand", key) +
                              QByteArray("\x8F\x80\1\2\3\4", 6));
        client.client->send(text("after"));
        for (const QByteArray payload : {"before", "by hand", "", "after"})
            QCOMPARE(peer.frame()->payload, payload);
        QTRY_COMPARE(client.sink->frames(Direction::Outgoing).size(), 4);
        const auto sent = client.sink->frames(Direction::Outgoing);
        for (qsizetype i = 0; i < sent.size(); ++i)
            QCOMPARE(sent[i].head.flags.testFlag(RecordFlag::Injected), i == 1 || i == 2);
        QCOMPARE(sent[1].head.maskingKey, key);
        QCOMPARE(static_cast<int>(sent[2].head.opcode), 15);
        const Traffic traffic = client.client->counters();
        QCOMPARE(traffic.framesOut, 4U);
        QCOMPARE(traffic.bytesOut, 12U + 13U + 6U + 11U);
    }

    void injectsPartsAndBytes()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        const QByteArray whole = wire::serialize(Opcode::Binary, "abcdef", key);
        client.client->inject(whole.first(1));
        client.client->inject(whole.sliced(1, 8));
        client.client->inject(whole.sliced(9));
        QCOMPARE(peer.frame()->payload, "abcdef");
        QTRY_COMPARE(client.sink->frames(Direction::Outgoing).size(), 2);
        QCOMPARE(client.sink->payloads(capture::RecordKind::Bytes), QList{whole.first(1)});
        const auto sent = client.sink->frames(Direction::Outgoing);
        QVERIFY(sent[0].head.flags.testFlag(RecordFlag::Partial));
        QCOMPARE(sent[0].payload, "abc");
        QVERIFY(!sent[1].head.flags.testFlag(RecordFlag::Partial));
        QCOMPARE(client.client->counters().bytesOut, static_cast<quint64>(whole.size()));
        QCOMPARE(client.client->counters().framesOut, 1U);
    }

    /// An injected close frame is ours: nothing more goes out by itself, and the peer's answer ends it.
    void injectsACloseFrame()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->inject(wire::serialize(Opcode::Close, wire::closePayload(4321, "by hand"), key));
        QCOMPARE(peer.closeCode(), 4321);
        QTRY_COMPARE(client.state, ClientState::Closing);
        client.client->inject(wire::serialize(Opcode::Text, "after it", key));
        QCOMPARE(peer.frame()->payload, "after it");
        peer.say(wire::serialize(Opcode::Close, wire::closePayload(4321)));
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.closeCode, 4321);
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
        QVERIFY(!client.sink->states().at(2).closedByPeer);
        QCOMPARE(client.sink->states().at(2).closeCode, 4321);
        QCOMPARE(client.sink->frames(Direction::Outgoing).size(), 2);
    }

    void mutesItsPongs()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->setPongMuted(true);
        client.client->ping("muted now");
        QCOMPARE(peer.frame()->header.opcode, Opcode::Ping);
        peer.say(wire::serialize(Opcode::Ping, "unheard"));
        QTRY_COMPARE(client.sink->frames(Direction::Incoming).size(), 1);
        client.client->setPongMuted(false);
        client.client->ping("heard again");
        QCOMPARE(peer.frame()->payload, "heard again");
        peer.say(wire::serialize(Opcode::Ping, "heard"));
        const auto pong = peer.frame();
        QCOMPARE(pong->header.opcode, Opcode::Pong);
        QCOMPARE(pong->payload, "heard");
    }

    void endsItsDirection()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->send(text("last words"));
        client.client->halfClose();
        QCOMPARE(peer.frame()->payload, "last words");
        client.client->send(text("too late"));
        client.client->ping("too late");
        // The peer reads our end, and can say what it likes.
        QTRY_VERIFY(peer->state() != QAbstractSocket::ConnectedState || client.sink->states().size() == 3);
        QCOMPARE(client.sink->states().last().kind, capture::StateKind::Closing);
        QCOMPARE(client.sink->states().last().phase, capture::Phase::Tcp);
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.cause, Cause::PeerClosedTcp);
        QCOMPARE(client.end.closeCode, 1006);
        QCOMPARE(client.sink->frames(Direction::Outgoing).size(), 1);
    }

    void keepsAlive()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->setKeepAlive({20ms, 5s});
        for (int i = 1; i <= 5; ++i) {
            const auto ping = peer.frame();
            QCOMPARE(ping->header.opcode, Opcode::Ping);
            QCOMPARE(ping->payload, "wl" + QByteArray::number(i));
            peer.say(wire::serialize(Opcode::Pong, ping->payload));
        }
        QCOMPARE(client.state, ClientState::Open);
    }

    /// Half-open: the peer's system takes what we send, nobody answers.
    void failsWithoutPongs()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        QElapsedTimer clock;
        clock.start();
        client.client->setKeepAlive({50ms, 200ms});
        QTRY_COMPARE(client.state, ClientState::Failed);
        QVERIFY(clock.elapsed() >= 249);
        QCOMPARE(client.end.cause, Cause::PongTimeout);
        QCOMPARE(client.end.number, 200);
        QCOMPARE(client.end.closeCode, 1006);
        QCOMPARE(client.sink->story(), "Connecting Open Failed");
    }

    void bearsAFloodOfPings()
    {
        constexpr int count = 100'000;
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        const QByteArray thousand = wire::serialize(Opcode::Ping, "flood").repeated(1000);
        for (int i = 0; i < count; i += 1000)
            peer.say(thousand);
        peer.say(wire::serialize(Opcode::Ping, "last"));
        int pongs = 0;
        QByteArray last;
        while (last != "last") {
            const auto pong = peer.frame();
            QVERIFY(pong);
            QCOMPARE(pong->header.opcode, Opcode::Pong);
            last = pong->payload;
            ++pongs;
        }
        QVERIFY(pongs <= count + 1);
        QCOMPARE(client.client->counters().framesIn, static_cast<quint64>(count + 1));
        QTRY_COMPARE(client.sink->frames(Direction::Outgoing).size(), pongs);
        QCOMPARE(client.sink->frames(Direction::Incoming).size(), count + 1);
        client.client->send(text("alive"));
        QCOMPARE(peer.frame()->payload, "alive");
    }

    /// It does not read its pongs: they are not kept for it, and what it says is read all the same.
    void bearsAFloodFromADeafPeer()
    {
        constexpr int count = 300'000;
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        peer->setReadBufferSize(1);
        const QByteArray payload(125, 'p');
        const QByteArray thousand = wire::serialize(Opcode::Ping, payload).repeated(1000);
        for (int i = 0; i < count; i += 1000)
            peer.say(thousand);
        peer.say(wire::serialize(Opcode::Text, "heard"));
        QTRY_COMPARE_WITH_TIMEOUT(client.messages, QList{text("heard")}, 60'000);
        QCOMPARE(client.client->counters().framesIn, static_cast<quint64>(count + 1));
        QVERIFY(client.client->counters().framesOut < static_cast<quint64>(count));
    }

    void refusesAnEndlessLengthByItsHead()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        const MemoryUse memory;
        peer.say(QByteArray::fromHex("827f7fffffffffffffff") + "some of it");
        QCOMPARE(peer.closeCode(), 1009);
        QVERIFY(memory.rise() < 4096 << 10);
    }

    void judgesCloseCodes_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
            QTest::addRow("%d", code) << code;
    }

    void judgesCloseCodes()
    {
        QFETCH(const int, code);
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        QByteArray payload(2, '\0');
        payload[0] = static_cast<char>(code >> 8);
        payload[1] = static_cast<char>(code & 0xFF);
        peer.say(wire::serialize(Opcode::Close, payload));
        QCOMPARE(peer.closeCode(), 1002);
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.number, static_cast<int>(wire::Rule::InvalidCloseCode));
        QCOMPARE(client.sink->frames(Direction::Incoming).first().payload, payload);
    }

    void passesThroughOpenWhateverFollows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("end") << QByteArray() << Cause::PeerClosedTcp;
        QTest::newRow("close frame") << wire::serialize(Opcode::Close, wire::closePayload(1001))
                                     << Cause::None;
        QTest::newRow("violation") << QByteArray("\xB1\x00", 2) << Cause::PeerViolation;
        QTest::newRow("half a frame") << QByteArray("\x81\x05hel") << Cause::InsideFrame;
    }

    void passesThroughOpenWhateverFollows()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Cause, cause);
        RawServer server;
        TestClient client;
        QList<ClientState> states;
        connect(client.client.get(), &Client::stateChanged, &client,
                [&](ClientState state) { states.append(state); });
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.say(acceptance(peer) + bytes);
        peer->disconnectFromHost();
        QTRY_VERIFY(client.isOver());
        QCOMPARE(client.end.cause, cause);
        QCOMPARE(states.value(0), ClientState::Connecting);
        QCOMPARE(states.value(1), ClientState::Open);
        QVERIFY2(client.sink->story().startsWith("Connecting Open "), client.sink->story().constData());
    }
};

QTEST_GUILESS_MAIN(TestClientControl)
#include "tst_clientcontrol.moc"
