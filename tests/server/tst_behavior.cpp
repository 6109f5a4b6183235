#include "server/behavior.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wireloupe::wire::Message>;

class TestBehavior : public QObject
{
    Q_OBJECT

private slots:
    void echoesByDefault() { QCOMPARE(sentToSenderAndOther({}), (std::pair<qsizetype, qsizetype>{1, 0})); }

    void echoesWithThePrefix()
    {
        RecordingPeer peer(1);
        ManualClock clock;
        makeBehavior({.mode = Mode::Echo, .echo = {.prefix = "> "}}, clock)->receive(peer, text("hello"));
        QCOMPARE(peer.sent, Messages{text("> hello")});
    }

    void broadcasts()
    {
        QCOMPARE(sentToSenderAndOther({.mode = Mode::Broadcast}), (std::pair<qsizetype, qsizetype>{1, 1}));
    }

    void broadcastsToTheOthers()
    {
        QCOMPARE(sentToSenderAndOther({.mode = Mode::Broadcast, .broadcast = {.excludeSender = true}}),
                 (std::pair<qsizetype, qsizetype>{0, 1}));
    }

    void speaksToARoom()
    {
        const BehaviorOptions options{.mode = Mode::Rooms, .rooms = {.excludeSender = true}};
        QCOMPARE(sentToSenderAndOther(options), (std::pair<qsizetype, qsizetype>{0, 1}));
    }

    void streams()
    {
        ManualClock clock;
        RecordingPeer peer(1);
        const auto behavior =
            makeBehavior({.mode = Mode::Stream, .stream = {.text = "{{counter}}", .rate = {2, 1s}}}, clock);
        behavior->add(peer);
        behavior->receive(peer, text("hello"));
        clock.advance(1s);
        QCOMPARE(peer.sent, (Messages{text("1"), text("2"), text("3")}));
    }

    void answersNothing()
    {
        ManualClock clock;
        for (const auto &[mode, attention] :
             {std::pair(Mode::Sink, Attention::Full), std::pair(Mode::Silent, Attention::Unread),
              std::pair(Mode::BlackHole, Attention::Unanswered)}) {
            QCOMPARE(sentToSenderAndOther({.mode = mode}), (std::pair<qsizetype, qsizetype>{0, 0}));
            RecordingPeer peer(1);
            makeBehavior({.mode = mode}, clock)->add(peer);
            QCOMPARE(peer.attention, attention);
        }
    }

    void answersByRules()
    {
        const RuleOptions rule{.match = {.kind = MatchOptions::Kind::Equals, .pattern = "hello"},
                               .replies = {{.to = ReplyOptions::To::All, .content = "hello yourselves"}}};
        QCOMPARE(sentToSenderAndOther({.mode = Mode::Rules, .rules = {.rules = {rule}}}),
                 (std::pair<qsizetype, qsizetype>{1, 1}));
    }

    void leadsAConversation()
    {
        const StateOptions state{.greeting = {{.content = "hello"}}};
        QCOMPARE(sentToSenderAndOther({.mode = Mode::Conversation, .conversation = {.states = {state}}}),
                 (std::pair<qsizetype, qsizetype>{1, 1}));
    }

    void replays()
    {
        const auto messages = std::make_shared<const ReplayedMessages>(
            ReplayedMessages{{.isFromServer = true, .message = text("a")}});
        QCOMPARE(sentToSenderAndOther({.mode = Mode::Replay, .replay = {.messages = messages}}),
                 (std::pair<qsizetype, qsizetype>{1, 1}));
    }

private:
    static std::pair<qsizetype, qsizetype> sentToSenderAndOther(const BehaviorOptions &options)
    {
        ManualClock clock;
        const auto behavior = makeBehavior(options, clock);
        RecordingPeer sender(1), other(2);
        behavior->add(sender);
        behavior->add(other);
        behavior->receive(sender, text("hello"));
        return {sender.sent.size(), other.sent.size()};
    }
};

QTEST_GUILESS_MAIN(TestBehavior)
#include "tst_behavior.moc"
