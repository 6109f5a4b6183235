#include "server/stream.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wireloupe::wire::Message>;

namespace {

/// A peer that has read nothing of a little more than there is.
class SlowPeer : public RecordingPeer
{
public:
    using RecordingPeer::RecordingPeer;

    qint64 backlog() const override { return unread; }

    qint64 unread = 0;
};

} // namespace

class TestStream : public QObject
{
    Q_OBJECT

private slots:
    void tellsAllTheSame()
    {
        Stream stream({.text = "{{counter}} {{random max=1000000}}", .rate = {10, 1s}}, m_clock);
        RecordingPeer a(1), b(2);
        stream.add(a);
        QVERIFY(a.sent.isEmpty());
        m_clock.advance(250ms);
        stream.add(b);
        m_clock.advance(200ms);
        QCOMPARE(a.sent.size(), 5);
        QCOMPARE(b.sent, a.sent.sliced(3));
        QVERIFY(a.sent[4].payload.startsWith("5 "));
    }

    void beginsAnewForTheFirstPeer()
    {
        Stream stream({.text = "{{counter}} {{walk}}", .rate = {1, 1ms}, .seed = 5}, m_clock);
        RecordingPeer a(1), b(2), c(3);
        stream.add(a);
        m_clock.advance(10ms);
        stream.add(b);
        stream.remove(a);
        m_clock.advance(1ms);
        QVERIFY(b.sent.first().payload.startsWith("12 "));
        stream.remove(b);
        QCOMPARE(m_clock.timers(), size_t{0});
        m_clock.advance(10ms);
        stream.add(c);
        m_clock.advance(10ms);
        QCOMPARE(c.sent, a.sent);
        stream.remove(c);
    }

    void givesEachPeerAStreamOfItsOwn()
    {
        Stream stream(
            {.text = "{{peer}}: {{counter}} {{uuid}}", .rate = {10, 1s}, .isShared = false, .seed = 9},
            m_clock);
        RecordingPeer a(1), b(2);
        stream.add(a);
        m_clock.advance(150ms);
        stream.add(b);
        m_clock.advance(100ms);
        QCOMPARE(a.sent.size(), 3);
        QCOMPARE(b.sent.size(), 2);
        QVERIFY(a.sent[0].payload.startsWith("1: 1 ") && b.sent[0].payload.startsWith("2: 1 "));
        QVERIFY(a.sent[0].payload.right(36) != b.sent[0].payload.right(36));
        stream.remove(a);
        m_clock.advance(1s);
        QCOMPARE(a.sent.size(), 3);
        QCOMPARE(b.sent.size(), 12);
        stream.remove(b);
        QCOMPARE(m_clock.timers(), size_t{0});
    }

    void isRepeatedByItsSeed_data()
    {
        QTest::addColumn<bool>("isShared");
        QTest::newRow("shared") << true;
        QTest::newRow("own") << false;
    }

    void isRepeatedByItsSeed()
    {
        QFETCH(const bool, isShared);
        const auto run = [this, isShared](quint64 seed, quint32 firstPeer) {
            Stream stream({.text = "{{uuid}}", .rate = {1, 1ms}, .isShared = isShared, .seed = seed},
                          m_clock);
            RecordingPeer a(firstPeer), b(firstPeer + 1);
            stream.add(a);
            stream.add(b);
            m_clock.advance(5ms);
            return a.sent + b.sent;
        };
        QCOMPARE(run(1, 1), run(1, 10));
        QVERIFY(run(1, 1) != run(2, 1));
        QVERIFY(run(0, 1) != run(0, 1));
    }

    void stopsAtItsEnd()
    {
        Stream stream({.text = "{{counter}}", .rate = {1, 1ms}, .isShared = false, .maxMessages = 3},
                      m_clock);
        RecordingPeer a(1), b(2);
        stream.add(a);
        m_clock.advance(1s);
        QCOMPARE(a.sent, (Messages{text("1"), text("2"), text("3")}));
        QCOMPARE(m_clock.timers(), size_t{0});
        stream.add(b);
        m_clock.advance(1s);
        QCOMPARE(b.sent, a.sent);
    }

    void passesOverWhoDoesNotRead()
    {
        const auto counters = std::make_shared<Counters>();
        Stream stream({.text = "{{counter}}", .rate = {1, 1ms}, .maxBacklog = 1000}, m_clock, {}, counters);
        RecordingPeer quick(1);
        SlowPeer slow(2);
        stream.add(quick);
        stream.add(slow);
        slow.unread = 1000;
        m_clock.advance(0s);
        slow.unread = 1001;
        m_clock.advance(2ms);
        slow.unread = 0;
        m_clock.advance(1ms);
        QCOMPARE(quick.sent.size(), 4);
        QCOMPARE(slow.sent, (Messages{text("1"), text("4")}));
        QCOMPARE(counters->of(StreamAct::PassedOver), quint64{2});
        QCOMPARE(counters->of(StreamAct::LeftOut), quint64{0});
    }

    void countsWhatWasTooLate()
    {
        const auto counters = std::make_shared<Counters>();
        Stream stream({.text = "{{counter}}", .rate = {1, 10ms}}, m_clock, {}, counters);
        RecordingPeer peer(1);
        stream.add(peer);
        m_clock.advance(0s);
        QCOMPARE(peer.sent.size(), 1);
        // What is more than 100 ms late is left out.
        m_clock.stall(1s);
        m_clock.advance(0s);
        QCOMPARE(counters->of(StreamAct::LeftOut), quint64{89});
        QCOMPARE(peer.sent.size(), 12);
        m_clock.advance(1s);
        QCOMPARE(counters->of(StreamAct::LeftOut), quint64{89});
    }

    void ignoresWhatPeersSay()
    {
        Stream stream({.text = "tick", .rate = {1, 1s}}, m_clock);
        RecordingPeer peer(1);
        stream.add(peer);
        stream.receive(peer, text("stop"));
        QVERIFY(peer.sent.isEmpty());
        m_clock.advance(1s);
        QCOMPARE(peer.sent, (Messages{text("tick"), text("tick")}));
    }

    void sendsAFaultyTemplateAsItStands()
    {
        Stream stream({.text = "{{price}}"}, m_clock);
        RecordingPeer peer(1);
        stream.add(peer);
        m_clock.advance(0s);
        QCOMPARE(peer.sent, Messages{text("{{price}}")});
    }

    void leavesNothingBehind()
    {
        for (const bool isShared : {false, true}) {
            RecordingPeer peer(1);
            {
                Stream stream({.text = "x", .isShared = isShared}, m_clock);
                stream.add(peer);
                QCOMPARE(m_clock.timers(), size_t{1});
            }
            QCOMPARE(m_clock.timers(), size_t{0});
        }
    }

private:
    ManualClock m_clock;
};

QTEST_APPLESS_MAIN(TestStream)
#include "tst_stream.moc"
