#include "server/replay.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wire::Message>;
using Closes = QList<std::pair<quint16, QByteArray>>;
using Pace = ReplayOptions::Pace;
using AtEnd = ReplayOptions::AtEnd;

namespace {

ReplayedMessage fromServer(Clock::Time time, const QByteArray &payload)
{
    return {.time = time, .isFromServer = true, .message = text(payload)};
}

ReplayedMessage fromClient(Clock::Time time)
{
    return {.time = time, .message = text("asked")};
}

ReplayedMessage close(Clock::Time time, quint16 code, const QByteArray &reason, bool isFromServer = true)
{
    return {.time = time,
            .isFromServer = isFromServer,
            .kind = ReplayedMessage::Kind::Close,
            .code = code,
            .reason = reason};
}

std::shared_ptr<const ReplayedMessages> recording()
{
    return std::make_shared<const ReplayedMessages>(ReplayedMessages{
        fromServer(10ms, "hello"), fromClient(100ms), fromClient(200ms), fromServer(250ms, "b1"),
        fromServer(350ms, "b2"), fromClient(400ms), fromServer(500ms, "c"), close(600ms, 4000, "bye")});
}

/// With a backlog as the test wants it.
class SlowPeer : public RecordingPeer
{
public:
    using RecordingPeer::RecordingPeer;

    qint64 backlog() const override { return unread; }

    qint64 unread = 0;
};

QByteArrayList said(const RecordingPeer &peer)
{
    QByteArrayList payloads;
    for (const wire::Message &message : peer.sent)
        payloads << message.payload;
    return payloads;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void speaksByTime();
    void speaksFaster();
    void speaksAgainByTime();
    void speaksByTurn();
    void keepsTurnsApart();
    void speaksByTurnAtOnce();
    void speaksAgainByTurn();
    void doesNotSpeakForEverToNobody();
    void closesWithACodeThatMayBeSent();
    void leavesTheClientsCloseToTheClient();
    void saysNothingOfNothing();
    void waitsForWhoReadsSlowly();
    void forgetsWhoGoes();
};

void TestReplay::speaksByTime()
{
    ManualClock clock;
    Replay replay({.messages = recording()}, clock);
    RecordingPeer a(1), b(2);
    replay.add(a);
    clock.advance(9ms);
    QVERIFY(a.sent.isEmpty());
    clock.advance(1ms);
    QCOMPARE(said(a), QByteArrayList{"hello"});
    replay.add(b);
    replay.receive(a, text("whatever"));
    clock.advance(240ms);
    QCOMPARE(said(a), (QByteArrayList{"hello", "b1"}));
    QCOMPARE(said(b), QByteArrayList{"hello"});
    clock.advance(250ms);
    QCOMPARE(said(a), (QByteArrayList{"hello", "b1", "b2", "c"}));
    QVERIFY(a.closed.isEmpty());
    clock.advance(100ms);
    QCOMPARE(a.closed, (Closes{{4000, "bye"}}));
    clock.advance(10ms);
    QCOMPARE(said(b), said(a));
    QCOMPARE(b.closed, a.closed);
    QCOMPARE(clock.timers(), 0U);
}

void TestReplay::speaksFaster()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .speed = 10}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    clock.advance(25ms);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1"}));
    clock.advance(34ms);
    QVERIFY(peer.closed.isEmpty());
    clock.advance(1ms);
    QCOMPARE(peer.closed.size(), 1);

    // Out of range counts as the nearest that is not.
    Replay slow({.messages = recording(), .speed = -1}, clock);
    RecordingPeer waiting(2);
    slow.add(waiting);
    clock.advance(999ms);
    QVERIFY(waiting.sent.isEmpty());
    clock.advance(1ms);
    QCOMPARE(waiting.sent.size(), 1);
}

void TestReplay::speaksAgainByTime()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .atEnd = AtEnd::Loop}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    clock.advance(609ms);
    QCOMPARE(peer.sent.size(), 4);
    clock.advance(1ms);
    QCOMPARE(said(peer).sliced(4), QByteArrayList{"hello"});
    clock.advance(5h);
    QVERIFY(peer.closed.isEmpty());
    QCOMPARE(peer.sent.size(), 5 + 5 * 3600 * 1000 / 600 * 4);

    const auto atOnce = std::make_shared<const ReplayedMessages>(ReplayedMessages{fromServer(0ms, "a")});
    Replay quick({.messages = atOnce, .atEnd = AtEnd::Loop}, clock);
    RecordingPeer other(2);
    quick.add(other);
    clock.advance(1s);
    QCOMPARE(other.sent.size(), 1 + 1s / Replay::minRound);
}

void TestReplay::speaksByTurn()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .pace = Pace::ByTurn}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    clock.advance(10ms);
    QCOMPARE(said(peer), QByteArrayList{"hello"});
    clock.advance(1h);
    replay.receive(peer, text("1"));
    clock.advance(1h);
    QCOMPARE(said(peer), QByteArrayList{"hello"}); // nothing followed the first
    replay.receive(peer, text("2"));
    clock.advance(49ms);
    QCOMPARE(peer.sent.size(), 1);
    clock.advance(1ms);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1"}));
    clock.advance(99ms);
    QCOMPARE(peer.sent.size(), 2);
    clock.advance(1ms);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2"}));
    clock.advance(1h);
    replay.receive(peer, text("3"));
    clock.advance(199ms);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2", "c"}));
    QVERIFY(peer.closed.isEmpty());
    clock.advance(1ms);
    QCOMPARE(peer.closed, (Closes{{4000, "bye"}}));
    replay.receive(peer, text("4"));
    QCOMPARE(peer.sent.size(), 4);
    QCOMPARE(clock.timers(), 0U);
}

/// Who speaks before he is answered hears all in order.
void TestReplay::keepsTurnsApart()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .pace = Pace::ByTurn}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    for (int i = 0; i < 5; ++i)
        replay.receive(peer, text("now"));
    QVERIFY(peer.sent.isEmpty());
    clock.advance(10ms);
    QCOMPARE(said(peer), QByteArrayList{"hello"});
    clock.advance(150ms);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2"}));
    clock.advance(99ms);
    QCOMPARE(peer.sent.size(), 3);
    clock.advance(1ms);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2", "c"}));
}

void TestReplay::speaksByTurnAtOnce()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .pace = Pace::ByTurnAtOnce}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    QCOMPARE(said(peer), QByteArrayList{"hello"});
    replay.receive(peer, text("1"));
    QCOMPARE(peer.sent.size(), 1);
    replay.receive(peer, text("2"));
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2"}));
    replay.receive(peer, text("3"));
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2", "c"}));
    QCOMPARE(peer.closed, (Closes{{4000, "bye"}}));
    QCOMPARE(clock.timers(), 0U);
}

void TestReplay::speaksAgainByTurn()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .pace = Pace::ByTurnAtOnce, .atEnd = AtEnd::Loop}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    for (int i = 0; i < 3; ++i)
        replay.receive(peer, text("x"));
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2", "c", "hello"}));
    replay.receive(peer, text("x"));
    replay.receive(peer, text("x"));
    QCOMPARE(said(peer).sliced(5), (QByteArrayList{"b1", "b2"}));
    QVERIFY(peer.closed.isEmpty());
}

void TestReplay::doesNotSpeakForEverToNobody()
{
    ManualClock clock;
    const auto monologue = std::make_shared<const ReplayedMessages>(
        ReplayedMessages{fromServer(0ms, "a"), fromServer(1ms, "b")});
    Replay replay({.messages = monologue, .pace = Pace::ByTurn, .atEnd = AtEnd::Loop}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    clock.advance(1h);
    replay.receive(peer, text("x"));
    clock.advance(1h);
    QCOMPARE(said(peer), (QByteArrayList{"a", "b"}));
}

void TestReplay::closesWithACodeThatMayBeSent()
{
    ManualClock clock;
    const auto messages = std::make_shared<const ReplayedMessages>(ReplayedMessages{close(0ms, 1005, "")});
    Replay replay({.messages = messages}, clock);
    RecordingPeer peer(1);
    replay.add(peer);
    QCOMPARE(peer.closed, (Closes{{1000, ""}}));
}

void TestReplay::leavesTheClientsCloseToTheClient()
{
    ManualClock clock;
    const auto messages = std::make_shared<const ReplayedMessages>(
        ReplayedMessages{fromServer(0ms, "a"), close(1ms, 1000, "", false)});
    for (const Pace pace : {Pace::OriginalTime, Pace::ByTurn}) {
        Replay replay({.messages = messages, .pace = pace}, clock);
        RecordingPeer peer(1);
        replay.add(peer);
        replay.receive(peer, text("x"));
        clock.advance(1h);
        QCOMPARE(said(peer), QByteArrayList{"a"});
        QVERIFY(peer.closed.isEmpty());
    }
}

void TestReplay::saysNothingOfNothing()
{
    ManualClock clock;
    for (const AtEnd atEnd : {AtEnd::Close, AtEnd::Loop})
        for (const Pace pace : {Pace::OriginalTime, Pace::ByTurn})
            for (const auto &messages :
                 {std::shared_ptr<const ReplayedMessages>(), std::make_shared<const ReplayedMessages>()}) {
                Replay replay({.messages = messages, .pace = pace, .atEnd = atEnd}, clock);
                RecordingPeer peer(1);
                replay.add(peer);
                replay.receive(peer, text("x"));
                clock.advance(1h);
                QVERIFY(peer.sent.isEmpty());
                QVERIFY(peer.closed.isEmpty());
            }
}

void TestReplay::waitsForWhoReadsSlowly()
{
    ManualClock clock;
    Replay replay({.messages = recording(), .pace = Pace::ByTurnAtOnce}, clock);
    SlowPeer peer(1);
    peer.unread = Replay::maxAhead + 1;
    replay.add(peer);
    clock.advance(1min);
    QVERIFY(peer.sent.isEmpty());
    replay.receive(peer, text("1"));
    replay.receive(peer, text("2"));
    QCOMPARE(clock.timers(), 1U);
    peer.unread = 0;
    clock.advance(1min);
    QCOMPARE(said(peer), (QByteArrayList{"hello", "b1", "b2"}));
}

void TestReplay::forgetsWhoGoes()
{
    ManualClock clock;
    RecordingPeer a(1), b(2);
    {
        Replay replay({.messages = recording()}, clock);
        replay.add(a);
        replay.add(b);
        QCOMPARE(clock.timers(), 2U);
        replay.remove(a);
        QCOMPARE(clock.timers(), 1U);
        clock.advance(1h);
        QVERIFY(a.sent.isEmpty());
        QVERIFY(!b.sent.isEmpty());
        replay.add(a);
    }
    QCOMPARE(clock.timers(), 0U);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
