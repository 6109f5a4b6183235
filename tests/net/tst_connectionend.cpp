#include "net/connectionend.h"

#include <QSignalSpy>
#include <QTest>

#include "net/rawsocket.h"
#include "net/recordingsink.h"

using namespace std::chrono_literals;
using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using capture::Cause;
using capture::StateKind;

namespace {

const wire::ClosePayload normalClose{wire::NormalClosure, {}, wire::Rule::None};

/// A connection to a peer of raw bytes, and the end of it.
struct Play
{
    explicit Play(wire::Role role, std::chrono::milliseconds closeTimeout = 60s)
        : inspector(role == wire::Role::Client ? wire::Role::Server : wire::Role::Client, {})
    {
        end = std::make_unique<ConnectionEnd>(socket, Recorder(sink, capture::ConnectionId{1}), role,
                                              closeTimeout);
        QObject::connect(end.get(), &ConnectionEnd::closing, [this] { ++closings; });
        QObject::connect(end.get(), &ConnectionEnd::gone, [this] {
            inspector.feed(socket.isOpen() ? socket.readAll() : QByteArray());
            while (inspector.next())
                continue;
            event = end->finish(inspector);
        });
        end->watch();
    }

    RawSocket connected()
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        socket.waitForConnected();
        return server.accept();
    }

    RawServer server;
    QTcpSocket socket;
    RawSocket peer = connected();
    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    FrameInspector inspector;
    std::unique_ptr<ConnectionEnd> end;
    int closings = 0;
    std::optional<capture::StateEvent> event; ///< what finish() has returned
};

} // namespace

/// Over plain TCP; over TLS see tst_servertls.cpp.
class TestConnectionEnd : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceThatItBegins()
    {
        Play play(wire::Role::Client);
        QVERIFY(!play.end->isClosing());
        play.end->received({1001, "away", wire::Rule::None});
        QCOMPARE(play.closings, 1);
        QVERIFY(play.end->isClosing() && !play.end->isCloseSent());
        QCOMPARE(play.end->ourClose()->code, 1001);
        play.end->sent(*play.end->ourClose());
        QVERIFY(play.end->isCloseSent());
        QCOMPARE(play.closings, 1);
        QCOMPARE(play.sink->story(), "Closing");
        QCOMPARE(play.sink->states().first().closeCode, 1001);
        QVERIFY(play.sink->states().first().closedByPeer);
    }

    void aServerIsTheOneToCloseTcp()
    {
        Play play(wire::Role::Server);
        QSignalSpy peerSeesEnd(play.peer.operator->(), &QTcpSocket::readChannelFinished);
        play.end->sent(normalClose);
        play.end->endWhenDone();
        QCOMPARE(play.socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(!peerSeesEnd.wait(50));
        play.end->received(normalClose);
        play.end->endWhenDone();
        QTRY_COMPARE(peerSeesEnd.size(), 1);
        QTRY_VERIFY(play.event);
        QVERIFY(play.end->isFinished());
        QCOMPARE(play.event->kind, StateKind::Closed);
        QCOMPARE(play.event->closeCode, wire::NormalClosure);
        QCOMPARE(play.sink->story(), "Closing Closed");
    }

    void aClientWaitsForThat()
    {
        Play play(wire::Role::Client);
        QSignalSpy peerSeesEnd(play.peer.operator->(), &QTcpSocket::readChannelFinished);
        play.end->sent(normalClose);
        play.end->received(normalClose);
        play.end->endWhenDone();
        play.end->written();
        QVERIFY(!peerSeesEnd.wait(50));
        QVERIFY(!play.event);
        play.peer->disconnectFromHost();
        QTRY_VERIFY(play.event);
        QCOMPARE(play.event->kind, StateKind::Closed);
        QCOMPARE(play.event->cause, Cause::None);
    }

    void doesNotWaitForeverForThePeer()
    {
        Play play(wire::Role::Client, 20ms);
        play.end->beginFor(Cause::None, normalClose);
        play.end->sent(normalClose);
        QTRY_VERIFY(play.event);
        QCOMPARE(play.event->cause, Cause::TimedOut);
        QCOMPARE(play.event->closeCode, wire::AbnormalClosure);
    }

    void endsOurDirectionAlone()
    {
        Play play(wire::Role::Client);
        QByteArray heard;
        connect(&play.socket, &QTcpSocket::readyRead, this, [&] { heard += play.socket.readAll(); });
        connect(&play.socket, &QTcpSocket::bytesWritten, play.end.get(), &ConnectionEnd::written);
        QSignalSpy peerSeesEnd(play.peer.operator->(), &QTcpSocket::readChannelFinished);
        // A QTcpSocket that reads the end closes its own direction at once: a full buffer keeps it from that.
        play.peer->setReadBufferSize(1);
        play.socket.write("last words");
        play.end->halfClose();
        QVERIFY(!play.end->isClosing());
        QCOMPARE(play.closings, 0);
        QTRY_COMPARE(play.peer->bytesAvailable(), 1);
        play.peer.say("still here");
        QTRY_COMPARE(heard, "still here");
        QVERIFY(!play.event);
        play.peer->setReadBufferSize(0);
        QCOMPARE(play.peer.rest(), "last words");
        QCOMPARE(peerSeesEnd.size(), 1);
        QTRY_VERIFY(play.event);
        QCOMPARE(play.event->kind, StateKind::Closed);
        QCOMPARE(play.event->cause, Cause::PeerClosedTcp);
        QCOMPARE(play.sink->story(), "Closing Closed");
        QCOMPARE(play.sink->states().first().phase, capture::Phase::Tcp);
    }

    void keepsWhatTheEndHasTorn()
    {
        Play play(wire::Role::Client);
        play.peer.say(wire::serialize(wire::Opcode::Text, "a whole text").chopped(6));
        play.peer->disconnectFromHost();
        QTRY_VERIFY(play.event);
        QCOMPARE(play.event->kind, StateKind::Failed);
        QCOMPARE(play.event->cause, Cause::InsideFrame);
        const auto frames = play.sink->frames(capture::Direction::Incoming);
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames.first().payload, "a whol");
        QVERIFY(frames.first().head.flags.testFlag(capture::RecordFlag::Partial));
    }

    void saysHowLongAPongWasWaitedFor()
    {
        Play play(wire::Role::Client);
        play.end->pongTimedOut(1234ms);
        play.end->force(StreamEnd::Aborted); // too late to be the reason
        QTRY_VERIFY(play.event);
        QCOMPARE(play.event->cause, Cause::PongTimeout);
        QCOMPARE(play.event->number, 1234);
    }

    void isToldOfAConnectionThatIsGoneAlready()
    {
        QTcpSocket socket;
        const auto sink = std::make_shared<RecordingSink>();
        ConnectionEnd end(socket, Recorder(sink, capture::ConnectionId{1}), wire::Role::Client, 60s);
        QSignalSpy gone(&end, &ConnectionEnd::gone);
        end.watch();
        QCOMPARE(gone.size(), 0);
        QTRY_COMPARE(gone.size(), 1);
    }

    void leavesNoConnectionWithoutAnEnd()
    {
        Play play(wire::Role::Client);
        play.end->begin({wire::ProtocolError, "5.2", wire::Rule::None}, wire::Rule::ReservedOpcode);
        play.end.reset();
        QCOMPARE(play.sink->story(), "Closing Failed");
        Play ended(wire::Role::Client);
        ended.end->force(StreamEnd::Aborted);
        QTRY_VERIFY(ended.event);
        ended.end.reset();
        QCOMPARE(ended.sink->story(), "Closed");
    }
};

QTEST_GUILESS_MAIN(TestConnectionEnd)
#include "tst_connectionend.moc"
