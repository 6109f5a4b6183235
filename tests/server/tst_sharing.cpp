#include "server/sharing.h"

#include <QTest>

#include "server/broadcast.h"
#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Messages = QList<wire::Message>;

namespace {

/// A channel that says to all what anybody says, or is away.
struct Channel
{
    bool send(const QByteArray &payload)
    {
        if (isAway)
            return false;
        said.append(payload);
        return true;
    }

    bool isAway = false;
    QList<QByteArray> said;
};

/// A server with one peer, on a channel.
struct Instance
{
    explicit Instance(Channel &channel, const wire::Limits &limits = {})
        : sharing([&channel](const QByteArray &payload) { return channel.send(payload); }, counters, limits)
    {
        broadcast.add(peer);
    }

    void say(const QByteArray &payload) { broadcast.receive(peer, text(payload)); }
    ExchangeCounts counts() const { return counters->now(); }

    std::shared_ptr<ExchangeCounters> counters = std::make_shared<ExchangeCounters>();
    Sharing sharing;
    Broadcast broadcast{{}, Share(&sharing)};
    RecordingPeer peer{1};
};

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsHeardOnce()
    {
        Channel channel;
        Instance a(channel), b(channel);
        a.say("one");
        b.say("two");
        for (const QByteArray &payload : std::as_const(channel.said)) {
            a.sharing.take(payload);
            b.sharing.take(payload);
        }
        QCOMPARE(a.peer.sent, (Messages{text("one"), text("two")}));
        QCOMPARE(b.peer.sent, (Messages{text("two"), text("one")}));
        QCOMPARE(a.counts(), (ExchangeCounts{.received = 1}));
    }

    void whatComesTwiceIsHeardOnce()
    {
        Channel channel;
        Instance a(channel), b(channel);
        a.say("one");
        a.say("two");
        for (int i = 0; i < 2; ++i)
            for (const QByteArray &payload : std::as_const(channel.said))
                b.sharing.take(payload);
        QCOMPARE(b.peer.sent, (Messages{text("one"), text("two")}));
        QCOMPARE(b.counts(), (ExchangeCounts{.received = 2, .refused = 2}));
    }

    void numbersRiseByWhatIsSharedAlone()
    {
        Channel channel;
        Instance a(channel);
        a.say("one");
        channel.isAway = true;
        a.say("lost");
        channel.isAway = false;
        a.say("two");
        QCOMPARE(a.peer.sent, (Messages{text("one"), text("lost"), text("two")}));
        QCOMPARE(channel.said.size(), 2);
        QCOMPARE(parseEnvelope(channel.said[0]).value().sequence, 1);
        QCOMPARE(parseEnvelope(channel.said[1]).value().sequence, 2);
        QCOMPARE(a.counts(), (ExchangeCounts{.notShared = 1}));
    }

    void otherProgramsAreHeardAsTheyWrite()
    {
        Channel channel;
        Instance a(channel);
        a.sharing.take("plain");
        a.sharing.take("Grüße");
        a.sharing.take(QByteArrayView("\xFF\0", 2));
        a.sharing.take("");
        QCOMPARE(a.peer.sent,
                 (Messages{text("plain"), text("Grüße"), binary(QByteArray("\xFF\0", 2)), text({})}));
        QCOMPARE(a.counts(), (ExchangeCounts{.received = 4}));
    }

    void garbageIsRefused()
    {
        Channel channel;
        Instance a(channel), b(channel);
        b.say("good");
        const QByteArray good = channel.said.value(0);
        a.sharing.take(good.first(4));
        a.sharing.take(good.first(32));
        a.sharing.take(good.first(33).replace(29, 2, "\xF0\xF0"));
        QByteArray badText = good;
        a.sharing.take(badText.replace(badText.size() - 1, 1, "\xFF"));
        QVERIFY(a.peer.sent.isEmpty());
        QCOMPARE(a.counts(), (ExchangeCounts{.refused = 4}));

        a.sharing.take(good);
        QCOMPARE(a.peer.sent, Messages{text("good")});
    }

    void whatIsTooLargeIsRefused()
    {
        Channel channel;
        Instance a(channel, {.maxMessagePayload = 4}), b(channel);
        b.say("12345");
        b.say("1234");
        for (const QByteArray &payload : std::as_const(channel.said))
            a.sharing.take(payload);
        a.sharing.take("12345");
        a.sharing.take("abcd");
        QCOMPARE(a.peer.sent, (Messages{text("1234"), text("abcd")}));
        QCOMPARE(a.counts(), (ExchangeCounts{.received = 2, .refused = 2}));
    }

    void manyInventedServersTakeNoMemory()
    {
        Channel channel;
        Instance a(channel);
        for (int i = 0; i < 3000; ++i)
            a.sharing.take(*serialize({QUuid::createUuid(), 1, {}, text("x")}));
        QCOMPARE(a.counts(), (ExchangeCounts{.received = 3000}));
        // The latest are still known.
        const QByteArray last = *serialize({QUuid::createUuid(), 7, {}, text("y")});
        a.sharing.take(last);
        a.sharing.take(last);
        QCOMPARE(a.counts(), (ExchangeCounts{.received = 3001, .refused = 1}));
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
