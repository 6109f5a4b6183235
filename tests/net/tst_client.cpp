#include "net/client.h"

#include "net/rawpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using wire::Opcode;

/// An open client against servers that misbehave.
class TestClientAlone : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatComesWithTheResponse()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.say(acceptance(peer) + wire::serialize(Opcode::Text, "early") +
                 wire::serialize(Opcode::Close, "\x03\xE8"));
        QCOMPARE(peer.closeCode(), 1000);
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.messages, QList{text("early")});
        QCOMPARE(client.end.closeCode, 1000);
        QCOMPARE(client.sink->story(), "Connecting Open Closing Closed");
    }

    void takesEveryByteAlone()
    {
        RawServer server;
        TestClient client;
        client.open(urlOf(server.port()));
        RawSocket peer = server.accept();
        peer.sayBytewise(acceptance(peer) +
                         wire::serialize(Opcode::Text, "Gr\xC3\xBC\xC3\x9F"
                                                       "e") +
                         wire::serialize(Opcode::Binary, QByteArray(300, 'x')));
        QTRY_COMPARE(client.messages, (QList{text("Grüße"), binary(QByteArray(300, 'x'))}));
    }

    void tellsAnEndInsideAFrame()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        peer.say(wire::serialize(Opcode::Text, "whole") +
                 wire::serialize(Opcode::Binary, QByteArray(1000, 'x')).left(500));
        QTRY_COMPARE(client.messages, QList{text("whole")});
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::InsideFrame);
        QCOMPARE(client.end.closeCode, 1006);
        const auto torn = client.sink->frames(Direction::Incoming).value(1);
        QVERIFY(torn.head.flags.testFlag(capture::RecordFlag::Partial));
        QCOMPARE(torn.payload, QByteArray(496, 'x'));
        QCOMPARE(capture::frameHeader(torn.head).payloadLength, 1000U);
    }

    void endsAConnectionThatBreaksARule_data()
    {
        using wire::Rule;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<wire::Rule>("rule");
        QTest::addColumn<int>("code");
        QTest::newRow("masked") << RawSocket::masked(Opcode::Text, "hello") << Rule::MaskedServerFrame
                                << 1002;
        QTest::newRow("reserved bit") << QByteArray("\xC1\x02hi") << Rule::ReservedBits << 1002;
        QTest::newRow("reserved opcode, header only")
            << QByteArray("\x83\x05") << Rule::ReservedOpcode << 1002;
        QTest::newRow("invalid text, not all there") << QByteArray("\x81\x7D"
                                                                   "abc\xFF")
                                                     << Rule::InvalidUtf8 << 1007;
        QTest::newRow("large frame") << QByteArray("\x82\x7F\0\0\0\0\x40\0\0\0", 10) << Rule::FrameTooLarge
                                     << 1009;
        QTest::newRow("long ping") << QByteArray("\x89\x7E\0\x7E", 4) << Rule::OversizedControlFrame << 1002;
        QTest::newRow("half a close code")
            << QByteArray("\x88\x01\x03") << Rule::ClosePayloadOfOneByte << 1002;
        QTest::newRow("close code 1005") << QByteArray("\x88\x02\x03\xED") << Rule::InvalidCloseCode << 1002;
    }

    void endsAConnectionThatBreaksARule()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const wire::Rule, rule);
        QFETCH(const int, code);
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        peer.say(wire::serialize(Opcode::Text, "good") + bytes);
        QCOMPARE(peer.closeCode(), code);
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Failed);
        QCOMPARE(client.end.cause, Cause::PeerViolation);
        QCOMPARE(client.end.number, static_cast<int>(rule));
        QCOMPARE(client.messages, QList{text("good")});
        const auto violation = client.sink->frames(Direction::Incoming).value(1);
        QVERIFY(violation.head.flags.testFlag(capture::RecordFlag::Violation));
        QCOMPARE(violation.head.violation, rule);
        const auto close = client.sink->frames(Direction::Outgoing).value(0);
        QCOMPARE(close.head.opcode, Opcode::Close);
        QVERIFY(close.head.flags.testFlag(capture::RecordFlag::Masked));
    }

    void doesNotWaitForEverForTheEnd()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server, 200ms);
        client.client->close(4000, "bye");
        QCOMPARE(peer.closeCode(), 4000);
        QTRY_COMPARE(client.state, ClientState::Closed);
        QCOMPARE(client.end.cause, Cause::TimedOut);
        QCOMPARE(client.end.closeCode, 1006);
        QVERIFY(peer.rest().isEmpty());
    }

    void recordsWhatComesAfterOurClose()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client->close(1000);
        QCOMPARE(peer.closeCode(), 1000);
        peer.say(wire::serialize(Opcode::Text, "before my close") +
                 wire::serialize(Opcode::Close, "\x03\xE8") +
                 wire::serialize(Opcode::Text, "after my close"));
        peer->disconnectFromHost();
        QTRY_COMPARE(client.state, ClientState::Closed);
        const auto frames = client.sink->frames(Direction::Incoming);
        QCOMPARE(frames.size(), 3);
        QCOMPARE(frames.at(0).head.violation, wire::Rule::None);
        QCOMPARE(frames.at(2).head.violation, wire::Rule::DataAfterClose);
        QCOMPARE(client.sink->frames(Direction::Outgoing).size(), 1);
    }

    void answersEveryPingInOrder()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        QByteArray pings;
        for (int i = 0; i < 100; ++i)
            pings += wire::serialize(Opcode::Ping, QByteArray::number(i));
        peer.say(pings);
        for (int i = 0; i < 100; ++i) {
            const auto pong = peer.frame();
            QVERIFY(pong);
            QCOMPARE(pong->header.opcode, Opcode::Pong);
            QVERIFY(pong->header.maskingKey);
            QCOMPARE(pong->payload, QByteArray::number(i));
        }
    }

    void ignoresWhatIsSentWhileNotOpen()
    {
        TestClient client;
        client.client->send(text("too early"));
        client.client->ping("too early");
        client.client->close();
        client.client->abort();
        RawServer server;
        RawSocket peer = connectTo(client, server);
        client.client->send(text("in time"));
        const auto frame = peer.frame();
        QVERIFY(frame);
        QCOMPARE(frame->payload, "in time");
    }

    void saysNothingMoreOnceDestroyed()
    {
        RawServer server;
        TestClient client;
        RawSocket peer = connectTo(client, server);
        client.client.reset();
        QTRY_VERIFY(peer.isAtEnd());
        QCOMPARE(client.sink->story(), "Connecting Open Closed");
        QCOMPARE(client.sink->states().last().cause, Cause::CancelledByUser);
    }
};

QTEST_GUILESS_MAIN(TestClientAlone)
#include "tst_client.moc"
