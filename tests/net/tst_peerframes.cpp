#include "net/peerframes.h"

#include <QTest>

#include "net/recordingsink.h"
#include "wire/framewriter.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using server::Attention;
using wire::Opcode;

namespace {

QByteArray masked(Opcode opcode, const QByteArray &payload)
{
    return wire::serialize(opcode, payload, wire::MaskingKey{1, 2, 3, 4});
}

/// What a peer says, and what is told of it.
struct Play final : PeerFrames::Listener
{
    explicit Play(const server::RateLimit &rate = {}) : frames(recorder, rate, counters, *this) {}

    void pingReceived(const QByteArray &payload) override { story.append("ping " + payload); }
    void pongReceived(const QByteArray &payload) override { story.append("pong " + payload); }
    void closeReceived(const wire::ClosePayload &close) override
    {
        story.append("close " + QByteArray::number(close.code));
    }
    void takeMessage(const wire::Message &message) override { story.append("message " + message.payload); }
    void ruleBroken(wire::Rule rule) override { story.append("broken " + QByteArray::number(int(rule))); }
    void brakeReleased() override { story.append("released"); }

    void say(const QByteArray &bytes)
    {
        inspector.feed(bytes);
        while (frames.isTaking()) {
            auto next = inspector.next();
            if (!next)
                break;
            frames.take(*next, inspector, capture::monotonicNow());
        }
    }

    qsizetype recorded() const { return sink->frames(capture::Direction::Incoming).size(); }

    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    Recorder recorder{sink, capture::ConnectionId{1}};
    std::shared_ptr<server::Counters> counters = std::make_shared<server::Counters>();
    FrameInspector inspector{wire::Role::Client, {}};
    QList<QByteArray> story;
    PeerFrames frames;
};

} // namespace

/// Frames in, what is told out.
class TestPeerFrames : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEachKind()
    {
        Play play;
        play.say(masked(Opcode::Text, "a") + masked(Opcode::Ping, "b") + masked(Opcode::Pong, "c") +
                 masked(Opcode::Close, wire::closePayload(1001)) + masked(Opcode::Text, "behind the end"));
        QCOMPARE(play.story, (QList<QByteArray>{"message a", "ping b", "pong c", "close 1001"}));
        QCOMPARE(play.recorded(), 5);
    }

    void tellsOfABrokenRule()
    {
        Play play;
        play.say(wire::serialize(Opcode::Text, "bare"));
        QCOMPARE(play.story.size(), 1);
        QVERIFY(play.story.first().startsWith("broken "));
        QCOMPARE(play.recorded(), 1);
    }

    void doesNotAnswerWhoIsNotToBe()
    {
        Play play;
        play.frames.setAttention(Attention::Unanswered);
        play.say(masked(Opcode::Text, "a") + masked(Opcode::Ping, "b") + masked(Opcode::Pong, "c") +
                 masked(Opcode::Close, {}));
        QCOMPARE(play.story, (QList<QByteArray>{"message a", "pong c"}));
        QCOMPARE(play.recorded(), 4);
        Play wrong;
        wrong.frames.setAttention(Attention::Unanswered);
        wrong.say(wire::serialize(Opcode::Text, "bare"));
        QVERIFY(wrong.story.isEmpty());
        QCOMPARE(wrong.recorded(), 1);
    }

    void holdsWhoIsNotRead()
    {
        Play play;
        play.frames.setAttention(Attention::Unread);
        QVERIFY(!play.frames.isTaking());
        play.say(masked(Opcode::Text, "a") + masked(Opcode::Ping, "b"));
        QVERIFY(play.story.isEmpty() && play.recorded() == 0);
        // Recorded at least, once the peer has left.
        play.frames.letGo();
        play.say({});
        QCOMPARE(play.story, QList<QByteArray>{"message a"});
        QCOMPARE(play.recorded(), 2);
    }

    void dropsWhatIsTooFast()
    {
        Play play({.messagesPerSecond = 2, .reaction = server::RateLimit::Reaction::Drop});
        play.say(masked(Opcode::Text, "x").repeated(5) + masked(Opcode::Ping, "free"));
        QCOMPARE(play.story, (QList<QByteArray>{"message x", "message x", "ping free"}));
        QCOMPARE(play.recorded(), 6);
        QCOMPARE(play.counters->of(server::GuardAct::DroppedRate), quint64{3});
    }

    void refusesWhoIsTooFast()
    {
        Play play({.messagesPerSecond = 2});
        play.say(masked(Opcode::Text, "x").repeated(5));
        QCOMPARE(play.story.size(), 3);
        QCOMPARE(play.story.last(), "broken " + QByteArray::number(int(wire::Rule::TooManyMessages)));
        QCOMPARE(play.recorded(), 3); // nothing is read behind it
    }

    void slowsDownWhoIsTooFast()
    {
        Play play(
            {.messagesPerSecond = 20, .messageBurst = 1, .reaction = server::RateLimit::Reaction::Delay});
        play.say(masked(Opcode::Text, "x").repeated(3));
        QVERIFY(!play.frames.isTaking());
        const qsizetype before = play.story.size();
        QVERIFY(before < 3);
        QTRY_VERIFY(play.story.contains("released"));
        QVERIFY(play.frames.isTaking());
        play.say({});
        QVERIFY(play.story.size() > before + 1);
    }
};

QTEST_GUILESS_MAIN(TestPeerFrames)
#include "tst_peerframes.moc"
