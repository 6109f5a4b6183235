#include "net/wirepeer.h"

#include <functional>

#include <QTest>

#include "net/httparrival.h"
#include "net/rawclient.h"
#include "net/recordingsink.h"
#include "net/tcpconnection.h"
#include "wire/splits.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using capture::RecordKind;
using wire::Opcode;

namespace {

/// A WirePeer on its socket, who owns it, and what became of it.
class Play : public QObject, public ConnectionOwner
{
public:
    explicit Play(const ServerConnectionOptions &with = {})
    {
        WirePeerOptions shared{with, {}};
        shared.connection.counters = counters;
        shared.endpoint = {with.bridge.limits, with.bridge.framing, with.bridge.rate, counters};
        peer = std::make_unique<WirePeer>(loop, connection.ours, server::PeerId{1},
                                          Recorder(sink, capture::ConnectionId{1}),
                                          std::make_shared<const WirePeerOptions>(shared), *this);
        peer->start();
    }

    void opened(PeerConnection &) override
    {
        story.append("opened");
        if (onOpened)
            onOpened();
    }
    void received(PeerConnection &, const wire::Message &message) override
    {
        story.append("received " + message.payload);
        if (onReceived)
            onReceived(message);
    }
    void passedOn(PeerConnection &, HttpArrival) override { story.append("passed on"); }
    void finished(PeerConnection &) override
    {
        story.append(isInCall ? "finished within a call" : "finished");
        // As the server does it.
        QMetaObject::invokeMethod(
            this, [this] { peer.reset(); }, Qt::QueuedConnection);
    }

    void call(const std::function<void()> &act)
    {
        isInCall = true;
        act();
        isInCall = false;
    }

    QByteArray hear() { return heard += connection.hear(); }
    /// What comes behind the response.
    QByteArray frames()
    {
        const qsizetype end = hear().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : heard.sliced(end + 4);
    }

    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    std::shared_ptr<server::Counters> counters = std::make_shared<server::Counters>();
    TcpConnection connection;
    WireLoop loop{dispatcher()};
    QList<QByteArray> story;
    std::function<void()> onOpened;
    std::function<void(const wire::Message &)> onReceived;
    QByteArray heard;
    bool isInCall = false;
    std::unique_ptr<WirePeer> peer;
};

QByteArray frame(Opcode opcode, const QByteArray &payload)
{
    return wire::serialize(opcode, payload);
}

QByteArray closeFrame(quint16 code)
{
    return frame(Opcode::Close, wire::closePayload(code));
}

wire::Message text(const QByteArray &payload)
{
    return {wire::Message::Type::Text, payload};
}

ServerConnectionOptions impatient()
{
    ServerConnectionOptions options;
    options.handshakeTimeout = 100ms;
    options.bridge.closeTimeout = 100ms;
    return options;
}

} // namespace

/// Bytes on a real socket in, what its owner and the log are told out.
class TestWirePeer : public QObject
{
    Q_OBJECT

private slots:
    void opensHoweverTheRequestIsCut()
    {
        const QByteArray said = upgradeRequest("/a") + RawSocket::masked(Opcode::Text, "early");
        for (const auto &split : tests::splitsOf(said)) {
            Play play;
            play.onReceived = [&](const wire::Message &message) { play.peer->send(message); };
            for (const QByteArray &piece : split.pieces) {
                play.connection.say(piece);
                if (split.pieces.size() < 300)
                    QCoreApplication::processEvents();
            }
            QTRY_COMPARE(play.frames(), frame(Opcode::Text, "early"));
            QVERIFY(play.heard.startsWith("HTTP/1.1 101 "));
            QCOMPARE(play.story, (QList<QByteArray>{"opened", "received early"}));
            QCOMPARE(play.peer->target(), "/a");
            QCOMPARE(play.sink->story(), "Connecting Open");
        }
    }

    void closesByTheHandshake()
    {
        Play play;
        play.connection.say(upgradeRequest());
        QTRY_COMPARE(play.story, QList<QByteArray>{"opened"});
        play.call([&] { play.peer->close(wire::GoingAway, "over"); });
        QTRY_COMPARE(play.frames(), frame(Opcode::Close, wire::closePayload(1001, "over")));
        QVERIFY(!play.connection.isAtEnd);
        play.connection.say(RawSocket::masked(Opcode::Close, wire::closePayload(1001)));
        QTRY_VERIFY(play.hear().size() > 0 && play.connection.isAtEnd);
        QCOMPARE(play.connection.error, 0);
        // Not before the peer has closed too.
        QCOMPARE(play.story.size(), 1);
        play.connection.close();
        QTRY_VERIFY(!play.peer);
        QCOMPARE(play.story, (QList<QByteArray>{"opened", "finished"}));
        QCOMPARE(play.sink->story(), "Connecting Open Closing Closed");
    }

    void doesNotWaitForeverForTheOtherHalf()
    {
        Play play(impatient());
        play.connection.say(upgradeRequest());
        QTRY_COMPARE(play.story, QList<QByteArray>{"opened"});
        play.peer->close(wire::NormalClosure, {});
        QTRY_VERIFY(!play.peer);
        QCOMPARE(play.sink->states().last().cause, Cause::TimedOut);
        QTRY_VERIFY(play.hear().size() > 0 && play.connection.isAtEnd);
    }

    void refusesAndLingers()
    {
        Play play;
        play.connection.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(play.hear().startsWith("HTTP/1.1 ") && play.connection.isAtEnd);
        QCOMPARE(play.connection.error, 0);
        QVERIFY(play.peer && play.story.isEmpty());
        play.connection.say("whatever");
        QCoreApplication::processEvents();
        play.connection.close();
        QTRY_VERIFY(!play.peer);
        QCOMPARE(play.story, QList<QByteArray>{"finished"});
        QCOMPARE(play.sink->story(), "Connecting Failed");
        QCOMPARE(play.sink->payloads(RecordKind::HandshakeRequest).size(), 1);
    }

    void refusesTheSlowAndDoesNotWaitForThem()
    {
        Play play(impatient());
        play.connection.say("GET / HT");
        QTRY_VERIFY(!play.peer);
        QVERIFY(play.hear().startsWith("HTTP/1.1 408 "));
        QCOMPARE(play.story, QList<QByteArray>{"finished"});
        QCOMPARE(play.sink->states().last().cause, Cause::TimedOut);
    }

    void seesWhoLeaves_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isReset");
        for (const bool isReset : {false, true}) {
            const char *how = isReset ? "reset" : "closed";
            QTest::addRow("at once, %s", how) << QByteArray() << isReset;
            QTest::addRow("in the request, %s", how) << QByteArray("GET ") << isReset;
            QTest::addRow("open, %s", how) << upgradeRequest() << isReset;
            QTest::addRow("in a frame, %s", how) << upgradeRequest() + QByteArray("\x81\x85") << isReset;
        }
    }

    void seesWhoLeaves()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const bool, isReset);
        Play play;
        if (!said.isEmpty()) {
            play.connection.say(said);
            QTRY_VERIFY(said.size() < 10 || !play.story.isEmpty());
        }
        if (isReset)
            play.connection.reset();
        else
            play.connection.close();
        QTRY_VERIFY(!play.peer);
        QCOMPARE(play.story.last(), "finished");
        QCOMPARE(play.story.count("finished"), 1);
        QVERIFY(play.sink->story().endsWith(" Failed"));
    }

    // What is done to it in the midst of what it does.

    void mayBeDroppedInTheMidst_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"abort", "reset", "close", "all"})
            QTest::newRow(how) << QByteArray(how);
    }

    void mayBeDroppedInTheMidst()
    {
        QFETCH(const QByteArray, how);
        for (const bool isAtOnce : {true, false}) {
            Play play(impatient());
            const auto drop = [&] {
                play.call([&] {
                    play.peer->send(text("last"));
                    if (how == "close" || how == "all")
                        play.peer->close(wire::NormalClosure, {});
                    if (how == "reset" || how == "all")
                        play.peer->reset();
                    if (how == "abort" || how == "all")
                        play.peer->abort();
                    play.peer->send(text("too late"));
                });
            };
            if (isAtOnce)
                play.onOpened = drop;
            else
                play.onReceived = [&](const wire::Message &) { drop(); };
            play.connection.say(upgradeRequest() + RawSocket::masked(Opcode::Text, "a") +
                                RawSocket::masked(Opcode::Text, "b") + RawSocket::masked(Opcode::Ping, "c"));
            QTRY_VERIFY(!play.peer);
            QCOMPARE(play.story.count("opened"), 1);
            QCOMPARE(play.story.count("finished"), 1);
            QCOMPARE(play.story.last(), "finished");
            QTRY_VERIFY((play.hear(), play.connection.isAtEnd));
            QVERIFY(!play.heard.contains("too late"));
        }
    }

    void mayBeDroppedBeforeItIsOpen()
    {
        Play play(impatient());
        play.connection.say("GET ");
        QCoreApplication::processEvents();
        play.call([&] {
            play.peer->abort();
            play.peer->close(1000, {});
        });
        QVERIFY(play.peer && play.story.isEmpty());
        QTRY_VERIFY(!play.peer);
        QCOMPARE(play.story, QList<QByteArray>{"finished"});
        QCOMPARE(play.sink->states().last().cause, Cause::CancelledByUser);
    }

    /// The server has been destroyed.
    void mayGoAtAnyTime_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("in the request") << QByteArray("GET ");
        QTest::newRow("refused") << QByteArray("GET / HTTP/1.0\r\n\r\n");
        QTest::newRow("open") << upgradeRequest();
        QTest::newRow("closing") << upgradeRequest() + RawSocket::masked(Opcode::Close, {});
    }

    void mayGoAtAnyTime()
    {
        QFETCH(const QByteArray, said);
        Play play;
        if (!said.isEmpty())
            play.connection.say(said);
        QTRY_VERIFY(said.size() < 10 || !play.hear().isEmpty());
        play.peer->send(text("unflushed"));
        play.peer.reset();
        QTRY_VERIFY((play.hear(), play.connection.isAtEnd));
        QCoreApplication::processEvents();
        QCOMPARE(play.story.count("finished"), 0);
        const auto states = play.sink->story();
        QVERIFY2(states.endsWith(" Failed") || states.endsWith(" Closed"), states.constData());
    }

    void isNotReadWhileItIsNotHeard()
    {
        Play play;
        play.connection.say(upgradeRequest());
        QTRY_COMPARE(play.story, QList<QByteArray>{"opened"});
        play.peer->setAttention(server::Attention::Unread);
        play.connection.say(RawSocket::masked(Opcode::Text, "one"));
        QTest::qWait(50);
        QCOMPARE(play.story.size(), 1);
        play.peer->setAttention(server::Attention::Full);
        QCOMPARE(play.story.size(), 1); // not within the call
        QTRY_COMPARE(play.story, (QList<QByteArray>{"opened", "received one"}));
        // Who leaves is seen all the same.
        play.peer->setAttention(server::Attention::Unread);
        play.connection.say(RawSocket::masked(Opcode::Text, "two"));
        play.connection.reset();
        QTRY_VERIFY(!play.peer);
    }

    void saysMuchToWhoReadsLate()
    {
        Play play;
        play.connection.say(upgradeRequest());
        QTRY_COMPARE(play.story, QList<QByteArray>{"opened"});
        const QByteArray large(16 << 20, 'x');
        for (int i = 0; i < 3; ++i)
            play.peer->send({wire::Message::Type::Binary, large});
        QVERIFY(play.peer->backlog() > 30 << 20);
        play.peer->close(wire::NormalClosure, {});
        const QByteArray one = frame(Opcode::Binary, large);
        QTRY_COMPARE_WITH_TIMEOUT(play.frames().size(), one.size() * 3 + closeFrame(1000).size(), 60'000);
        QVERIFY(play.heard.endsWith(one + closeFrame(1000)));
        QCOMPARE(play.sink->frames(Direction::Outgoing).size(), 4);
    }
};

int main(int argc, char **argv)
{
    return runOnEpoll<TestWirePeer>(argc, argv);
}
#include "tst_wirepeer.moc"
