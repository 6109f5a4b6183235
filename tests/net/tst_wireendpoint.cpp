#include "net/wireendpoint.h"

#include <QTest>

#include "net/limitedsink.h"
#include "net/recordingsink.h"
#include "wire/deflater.h"
#include "wire/framewriter.h"
#include "wire/splits.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;
using capture::Cause;
using capture::Direction;
using wire::Opcode;

namespace {

QByteArray masked(Opcode opcode, const QByteArray &payload)
{
    return wire::serialize(opcode, payload, wire::MaskingKey{1, 2, 3, 4});
}

QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    return wire::serialize(Opcode::Close, wire::closePayload(code, reason));
}

/// An endpoint that echoes, with what came of it.
struct Echo final : WireEndpoint::Listener
{
    explicit Echo(const WireEndpointOptions &with = {},
                  const std::optional<wire::DeflateParameters> &deflate = {})
        : options(with), endpoint(options, deflate, recorder, *this)
    {
    }

    void takeMessage(const wire::Message &message) override
    {
        messages.append(message.payload);
        if (isEchoing)
            endpoint.send(message);
    }
    void closing() override { ++closings; }
    void pongReceived(const QByteArray &payload) override { pongs.append(payload); }
    void released() override {}

    /// What the endpoint answers.
    QByteArray say(const QByteArray &bytes)
    {
        endpoint.receive(bytes, capture::monotonicNow());
        return flush();
    }

    QByteArray flush()
    {
        endpoint.flush(stream, buffers);
        return stream.take();
    }

    QByteArray giveRoom(qint64 room)
    {
        stream.room = room;
        endpoint.room(stream, buffers);
        return stream.take();
    }

    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    Recorder recorder{sink, capture::ConnectionId{1}};
    WireEndpointOptions options;
    LimitedSink stream;
    WriteBuffers buffers;
    QList<QByteArray> messages, pongs;
    int closings = 0;
    bool isEchoing = true;
    WireEndpoint endpoint;
};

} // namespace

/// Bytes in, bytes out.
class TestWireEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void echoesHoweverItIsCut()
    {
        const QByteArray large(70'000, 'x');
        const QByteArray said = masked(Opcode::Text, "Gr\xC3\xBC\xC3\x9F") + masked(Opcode::Ping, "p") +
                                masked(Opcode::Binary, large) + masked(Opcode::Text, {});
        const QByteArray answer = wire::serialize(Opcode::Text, "Gr\xC3\xBC\xC3\x9F") +
                                  wire::serialize(Opcode::Pong, "p") +
                                  wire::serialize(Opcode::Binary, large) + wire::serialize(Opcode::Text, {});
        for (const auto &split : {tests::wholeSplit(said), tests::byteByByteSplit(said),
                                  tests::randomSplit(said, 1), tests::randomSplit(said, 2)}) {
            Echo echo;
            QByteArray answered;
            for (const QByteArray &piece : split.pieces)
                answered += echo.say(piece);
            QVERIFY2(answered == answer, split.name.constData());
            QCOMPARE(echo.sink->frames(Direction::Incoming).size(), 4);
            QCOMPARE(echo.sink->frames(Direction::Outgoing).size(), 4);
            QCOMPARE(echo.closings, 0);
        }
    }

    void answersAllOfOneReadInOneWrite()
    {
        Echo echo;
        QCOMPARE(echo.say(masked(Opcode::Text, "one") + masked(Opcode::Text, "two")),
                 wire::serialize(Opcode::Text, "one") + wire::serialize(Opcode::Text, "two"));
        QCOMPARE(echo.stream.writes, 1);
    }

    void joinsFragments()
    {
        Echo echo;
        QByteArray first = masked(Opcode::Text, "one ");
        first[0] = '\x01';
        QCOMPARE(echo.say(first + masked(Opcode::Ping, {}) + masked(Opcode::Continuation, "message")),
                 wire::serialize(Opcode::Pong, {}) + wire::serialize(Opcode::Text, "one message"));
    }

    void judges_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<wire::Rule>("rule");
        using enum wire::Rule;
        QTest::newRow("not masked") << wire::serialize(Opcode::Text, "x") << 1002 << UnmaskedClientFrame;
        QTest::newRow("no UTF-8") << masked(Opcode::Text, "\xFF") << 1007 << InvalidUtf8;
        QTest::newRow("no UTF-8, not whole")
            << masked(Opcode::Text, "\xFFyyy").chopped(1) << 1007 << InvalidUtf8;
        QTest::newRow("too large") << masked(Opcode::Binary, QByteArray(2'001, 'x')).left(8) << 1009
                                   << FrameTooLarge;
        QTest::newRow("reserved") << QByteArray("\xC1\x80\1\2\3\4", 6) << 1002 << ReservedBits;
        QTest::newRow("code") << masked(Opcode::Close, "\x03\xED") << 1002 << InvalidCloseCode;
    }

    void judges()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        QFETCH(const wire::Rule, rule);
        WireEndpointOptions options;
        options.limits.maxFramePayload = 2'000;
        Echo echo(options);
        QCOMPARE(echo.say(masked(Opcode::Text, "good") + bytes + masked(Opcode::Text, "never")),
                 wire::serialize(Opcode::Text, "good") +
                     closeFrame(static_cast<quint16>(code), wire::referenceOf(rule)));
        QCOMPARE(echo.messages, QList<QByteArray>{"good"});
        QCOMPARE(echo.closings, 1);
        QVERIFY(echo.endpoint.isDone());
        QCOMPARE(echo.endpoint.finish(StreamEnd::ClosedByPeer).cause, Cause::PeerViolation);
        QCOMPARE(echo.sink->story(), "Closing Failed");
        QCOMPARE(echo.sink->states().last().number, static_cast<int>(rule));
    }

    void answersTheClosingHandshake()
    {
        Echo echo;
        QCOMPARE(echo.say(masked(Opcode::Text, "last") +
                          masked(Opcode::Close, wire::closePayload(4000, "why")) +
                          masked(Opcode::Text, "after")),
                 wire::serialize(Opcode::Text, "last") + closeFrame(4000));
        QCOMPARE(echo.messages, QList<QByteArray>{"last"});
        QVERIFY(echo.endpoint.isDone());
        echo.endpoint.send({wire::Message::Type::Text, "too late"});
        QVERIFY(echo.flush().isEmpty());
        const auto end = echo.endpoint.finish(StreamEnd::ClosedByPeer);
        QCOMPARE(end.kind, capture::StateKind::Closed);
        QCOMPARE(end.closeCode, 4000);
        QVERIFY(end.closedByPeer);
        QCOMPARE(echo.sink->frames(Direction::Incoming).last().head.violation, wire::Rule::DataAfterClose);
    }

    void beginsTheClosingHandshake()
    {
        Echo echo;
        echo.endpoint.send({wire::Message::Type::Text, "before"});
        echo.endpoint.beginClose(wire::GoingAway, "bye");
        echo.endpoint.beginClose(wire::NormalClosure, "again");
        QCOMPARE(echo.flush(), wire::serialize(Opcode::Text, "before") + closeFrame(1001, "bye"));
        QVERIFY(echo.endpoint.isClosing() && !echo.endpoint.isDone());
        QCOMPARE(echo.say(masked(Opcode::Text, "ignored")), QByteArray());
        QVERIFY(echo.messages.isEmpty());
        QCOMPARE(echo.say(masked(Opcode::Close, wire::closePayload(1001))), QByteArray());
        QVERIFY(echo.endpoint.isDone());
        QCOMPARE(echo.closings, 1);
        QVERIFY(!echo.endpoint.finish(StreamEnd::ClosedByPeer).closedByPeer);
        QCOMPARE(echo.sink->story(), "Closing Closed");
    }

    void tellsWhatTheEndHasTorn()
    {
        Echo echo;
        echo.say(masked(Opcode::Text, "hello").left(9));
        QVERIFY(echo.endpoint.isInsideFrame());
        QCOMPARE(echo.endpoint.finish(StreamEnd::ClosedByPeer).cause, Cause::InsideFrame);
        QCOMPARE(echo.sink->frames(Direction::Incoming).value(0).payload, "hel");
    }

    /// Nothing is recorded before it goes out, and the close frame comes behind it all.
    void holdsMessagesForWhoDoesNotRead()
    {
        Echo echo;
        echo.stream.room = 0;
        const wire::Message message{wire::Message::Type::Binary, QByteArray(300'000, 'x')};
        for (int i = 0; i < 10; ++i)
            echo.endpoint.send(message);
        echo.endpoint.beginClose(wire::GoingAway, {});
        QVERIFY(echo.flush().isEmpty());
        QVERIFY(echo.endpoint.isBlocked() && echo.endpoint.isReadingHeld());
        QVERIFY(echo.endpoint.unsentBytes() >= 3'000'000);
        QCOMPARE(echo.sink->frames(Direction::Outgoing).size(), 4);
        QVERIFY(!echo.endpoint.isCloseSent());
        QByteArray sent;
        for (int i = 0; i < 40; ++i)
            sent += echo.giveRoom(100'000);
        QCOMPARE(sent, wire::serialize(Opcode::Binary, message.payload).repeated(10) + closeFrame(1001));
        QCOMPARE(echo.sink->frames(Direction::Outgoing).size(), 11);
        QCOMPARE(echo.endpoint.unsentBytes(), 0);
        QVERIFY(!echo.endpoint.isReadingHeld());
    }

    void answersAFloodOfPingsByWhatGoesThrough()
    {
        Echo echo;
        echo.stream.room = 0;
        QByteArray flood;
        for (int i = 0; i < 2'000; ++i)
            flood += masked(Opcode::Ping, QByteArray::number(i).rightJustified(100, '0'));
        echo.say(flood);
        const qint64 unsent = echo.endpoint.unsentBytes();
        QVERIFY2(unsent < 80'000, qPrintable(QString::number(unsent)));
        const QByteArray answered = echo.giveRoom(1 << 20);
        QVERIFY(answered.endsWith(
            wire::serialize(Opcode::Pong, QByteArray::number(1'999).rightJustified(100, '0'))));
        echo.endpoint.setPongMuted(true);
        QCOMPARE(echo.say(masked(Opcode::Ping, "muted")), QByteArray());
    }

    /// The pong waits behind a message that is taken at once, and nothing else comes.
    void holdsNoPongForGood()
    {
        Echo echo;
        const QByteArray large(100'000, 'x');
        QCOMPARE(echo.say(masked(Opcode::Binary, large) + masked(Opcode::Ping, "p")),
                 wire::serialize(Opcode::Binary, large) + wire::serialize(Opcode::Pong, "p"));
    }

    void compresses()
    {
        const wire::DeflateParameters parameters;
        Echo echo({}, parameters);
        wire::Deflater deflater(wire::Role::Client, parameters, 6);
        const QByteArray text(5'000, 'x');
        QByteArray frame = masked(Opcode::Text, deflater.deflate(text));
        frame[0] = '\xC1';
        wire::Deflater ours(wire::Role::Server, parameters, 6);
        QByteArray answer = wire::serialize(Opcode::Text, ours.deflate(text));
        answer[0] = '\xC1';
        QCOMPARE(echo.say(frame), answer);
        QCOMPARE(echo.messages, QList<QByteArray>{text});
        for (const Direction direction : {Direction::Incoming, Direction::Outgoing}) {
            const auto record = echo.sink->frames(direction).value(0);
            QCOMPARE(record.payload, text);
            QVERIFY(record.head.flags.testFlag(capture::RecordFlag::Compressed));
        }
    }

    void closesBehindAThrottle()
    {
        Echo echo;
        echo.endpoint.setThrottle(10'000);
        echo.endpoint.send({wire::Message::Type::Binary, QByteArray(996, 'x')});
        QByteArray said = echo.flush();
        QCOMPARE(said.size(), 400);
        QVERIFY(!echo.endpoint.isBlocked() && echo.endpoint.nextTurn());
        QVERIFY(echo.sink->frames(Direction::Outgoing).isEmpty());
        echo.endpoint.beginClose(1001, "over");
        said += echo.flush();
        QVERIFY(echo.endpoint.isCloseQueued() && !echo.endpoint.isCloseSent());
        // A pong would come behind the close frame.
        said += echo.say(masked(Opcode::Ping, "late"));
        while (!echo.endpoint.isCloseSent())
            said += echo.giveRoom(1 << 20);
        QCOMPARE(said, wire::serialize(Opcode::Binary, QByteArray(996, 'x')) + closeFrame(1001, "over"));
        QCOMPARE(echo.sink->frames(Direction::Outgoing).size(), 2);
        QVERIFY(!echo.endpoint.nextTurn());
        QVERIFY(!echo.endpoint.isDone());
        echo.say(masked(Opcode::Close, wire::closePayload(1001)));
        QVERIFY(echo.endpoint.isDone());
    }

    void recordsWhatHasGoneOfAStalledMessage()
    {
        Echo echo;
        echo.endpoint.send({wire::Message::Type::Text, "0123456789"}, {.stall = 0ms});
        QCOMPARE(echo.flush(), QByteArray("\x81\x0A") + "0123");
        echo.endpoint.beginClose(1000, {});
        QVERIFY(echo.flush().isEmpty());
        QVERIFY(!echo.endpoint.isBlocked() && !echo.endpoint.nextTurn());
        QVERIFY(!echo.endpoint.isCloseSent());
        echo.endpoint.finish(StreamEnd::TimedOut);
        const auto sent = echo.sink->frames(Direction::Outgoing);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].payload, "0123");
    }

    void closesOnWhoSaysTooMuch()
    {
        WireEndpointOptions options;
        options.rate.messagesPerSecond = 2;
        Echo echo(options);
        const QByteArray one = wire::serialize(Opcode::Text, "x");
        QCOMPARE(echo.say(masked(Opcode::Text, "x").repeated(5)),
                 one + one + closeFrame(1008, wire::referenceOf(wire::Rule::TooManyMessages)));
        QCOMPARE(echo.sink->frames(Direction::Incoming).size(), 3);
    }

    void holdsWhatIsNotToBeRead()
    {
        Echo echo;
        echo.endpoint.setAttention(server::Attention::Unread);
        QVERIFY(echo.endpoint.isReadingHeld());
        QCOMPARE(echo.say(masked(Opcode::Text, "one") + masked(Opcode::Ping, "p")), QByteArray());
        QVERIFY(echo.sink->frames(Direction::Incoming).isEmpty());
        echo.endpoint.setAttention(server::Attention::Full);
        QVERIFY(!echo.endpoint.isReadingHeld());
        echo.endpoint.readOn();
        QCOMPARE(echo.flush(), wire::serialize(Opcode::Text, "one") + wire::serialize(Opcode::Pong, "p"));
    }

    void recordsAtTheEndWhatWasNotRead()
    {
        Echo echo;
        echo.endpoint.setAttention(server::Attention::Unread);
        echo.say(masked(Opcode::Text, "one") + masked(Opcode::Close, wire::closePayload(1000)));
        QCOMPARE(echo.endpoint.finish(StreamEnd::ClosedByPeer).closeCode, 1006);
        QCOMPARE(echo.sink->frames(Direction::Incoming).size(), 2);
    }

    void leavesControlFramesUnanswered()
    {
        Echo echo;
        echo.endpoint.setAttention(server::Attention::Unanswered);
        QCOMPARE(echo.say(masked(Opcode::Ping, "p") + masked(Opcode::Pong, "q") +
                          masked(Opcode::Close, wire::closePayload(1000))),
                 QByteArray());
        QCOMPARE(echo.pongs, QList<QByteArray>{"q"});
        QCOMPARE(echo.closings, 0);
        QCOMPARE(echo.sink->frames(Direction::Incoming).size(), 3);
        QCOMPARE(echo.endpoint.finish(StreamEnd::ClosedByPeer).closeCode, 1006);
    }

    void leavesBreachesUnanswered()
    {
        Echo echo;
        echo.endpoint.setAttention(server::Attention::Unanswered);
        QCOMPARE(echo.say(wire::serialize(Opcode::Text, "x")), QByteArray());
        QCOMPARE(echo.sink->frames(Direction::Incoming).value(0).head.violation,
                 wire::Rule::UnmaskedClientFrame);
        QCOMPARE(echo.closings, 0);
    }

    void tellsOfPongs()
    {
        Echo echo;
        echo.endpoint.ping("there?");
        QCOMPARE(echo.flush(), wire::serialize(Opcode::Ping, "there?"));
        QCOMPARE(echo.say(masked(Opcode::Pong, "here")), QByteArray());
        QCOMPARE(echo.pongs, QList<QByteArray>{"here"});
    }

    void marksWhatAFaultHasDone()
    {
        Echo echo;
        echo.endpoint.send({wire::Message::Type::Text, "lost"}, {.isDropped = true});
        echo.endpoint.send({wire::Message::Type::Text, "bent"}, {.isAltered = true});
        QCOMPARE(echo.flush(), wire::serialize(Opcode::Text, "bent"));
        const auto frames = echo.sink->frames(Direction::Outgoing);
        QVERIFY(frames.value(0).head.flags.testFlag(capture::RecordFlag::Dropped));
        QVERIFY(frames.value(1).head.flags.testFlag(capture::RecordFlag::Altered));
    }
};

QTEST_GUILESS_MAIN(TestWireEndpoint)
#include "tst_wireendpoint.moc"
