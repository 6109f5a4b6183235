#include "server/behavior.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
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
