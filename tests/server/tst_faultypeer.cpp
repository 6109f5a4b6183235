#include "server/faultypeer.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wireloupe::wire::Message>;

class TestFaultyPeer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_peer = std::make_unique<RecordingPeer>(7, "/chat?x=1");
        m_counters = std::make_shared<Counters>();
    }

    void isAPeerLikeTheRealOne()
    {
        FaultyPeer faulty(*m_peer, {.drop = 0.5}, m_clock, m_counters);
        QCOMPARE(faulty.id(), PeerId{7});
        QCOMPARE(faulty.target(), "/chat?x=1");
        faulty.close(4000, "bye");
        QCOMPARE(m_peer->closed, (QList<std::pair<quint16, QByteArray>>{{4000, "bye"}}));
        QVERIFY(m_peer->blamed.isEmpty());
    }

    void setsWhatConcernsTheWire()
    {
        FaultyPeer faulty(*m_peer, {.throttle = 50'000, .isPongMuted = true}, m_clock, m_counters);
        QCOMPARE(m_peer->wireFaults, (WireFaults{50'000, true}));
    }

    void delaysInOrder()
    {
        FaultyPeer faulty(*m_peer, {.latency = 100ms, .jitter = 90ms}, m_clock, m_counters);
        Messages expected;
        for (int i = 0; i < 100; ++i) {
            expected.append(text(QByteArray::number(i)));
            faulty.send(expected.last());
            m_clock.advance(1ms);
        }
        QVERIFY(m_peer->sent.size() < 100);
        QVERIFY(faulty.backlog() > 0);
        m_clock.advance(190ms);
        QCOMPARE(m_peer->sent, expected);
        QCOMPARE(faulty.backlog(), 0);
        QCOMPARE(m_counters->of(FaultAct::Delayed), 100);
    }

    void closesBehindWhatIsLate()
    {
        FaultyPeer faulty(*m_peer, {.latency = 100ms}, m_clock, m_counters);
        faulty.send(text("a"));
        faulty.close(1000, {});
        QVERIFY(m_peer->closed.isEmpty());
        m_clock.advance(100ms);
        QCOMPARE(m_peer->sent, Messages{text("a")});
        QCOMPARE(m_peer->closed.size(), 1);
    }

    void drops()
    {
        FaultyPeer faulty(*m_peer, {.drop = 1}, m_clock, m_counters);
        faulty.send(text("a"));
        QVERIFY(m_peer->sent.isEmpty());
        // For the record.
        QCOMPARE(m_peer->marked.size(), 1);
        QVERIFY(m_peer->marked.first().second.isDropped);
        QCOMPARE(m_counters->of(FaultAct::Dropped), 1);
    }

    void duplicates()
    {
        FaultyPeer faulty(*m_peer, {.duplicate = 1}, m_clock, m_counters);
        faulty.send(text("a"));
        faulty.send(text("b"));
        QCOMPARE(m_peer->sent, (Messages{text("a"), text("a"), text("b"), text("b")}));
        QCOMPARE(m_counters->of(FaultAct::Duplicated), 2);
    }

    void reorders()
    {
        const FaultOptions options{.reorder = 0.5};
        FaultyPeer faulty(*m_peer, options, m_clock, m_counters);
        Messages expected, held;
        quint64 heldBack = 0;
        for (quint64 number = 1; number <= 100; ++number) {
            const auto message = text(QByteArray::number(number));
            faulty.send(message);
            if (fateOfOutgoing(options, PeerId{7}, number).isHeldBack) {
                held.append(message);
                ++heldBack;
            } else {
                expected.append(message);
                expected.append(std::exchange(held, {}));
            }
        }
        expected.append(held);
        m_clock.advance(1s);
        QCOMPARE(m_peer->sent, expected);
        QCOMPARE(m_counters->of(FaultAct::Reordered), heldBack);
        QVERIFY(heldBack > 30 && heldBack < 70);
    }

    void holdsBackForASecondAtMost()
    {
        FaultyPeer faulty(*m_peer, {.reorder = 1}, m_clock, m_counters);
        faulty.send(text("a"));
        m_clock.advance(500ms);
        faulty.send(text("b"));
        QCOMPARE(faulty.backlog(), 2);
        QVERIFY(m_peer->sent.isEmpty());
        m_clock.advance(500ms);
        QCOMPARE(m_peer->sent, (Messages{text("a"), text("b")}));
        QCOMPARE(m_clock.timers(), size_t{0});
    }

    void sendsWhatIsHeldBackBeforeTheClose()
    {
        FaultyPeer faulty(*m_peer, {.reorder = 1}, m_clock, m_counters);
        faulty.send(text("a"));
        faulty.close(1000, {});
        QCOMPARE(m_peer->sent, Messages{text("a")});
        QCOMPARE(m_peer->closed.size(), 1);
        QCOMPARE(m_clock.timers(), size_t{0});
    }

    void corrupts()
    {
        FaultyPeer faulty(*m_peer, {.corrupt = 1}, m_clock, m_counters);
        faulty.send(text("hello"));
        faulty.send(binary("world"));
        QVERIFY(m_peer->sent.isEmpty());
        QCOMPARE(m_peer->marked.size(), 2);
        const auto &[bad, marks] = m_peer->marked.first();
        QVERIFY(bad.isText() && bad.payload.size() == 5 && bad.payload != "hello");
        QVERIFY(marks.isAltered && !marks.isDropped && !marks.stall);
        QVERIFY(!m_peer->marked.last().first.isText());
        QCOMPARE(m_counters->of(FaultAct::Corrupted), 2);
        // There is nothing to flip, so nothing is altered.
        faulty.send(text(""));
        QCOMPARE(m_peer->sent, Messages{text("")});
    }

    void truncates()
    {
        FaultyPeer faulty(*m_peer, {.truncate = 1}, m_clock, m_counters);
        for (int i = 0; i < 100; ++i)
            faulty.send(text("hello"));
        QCOMPARE(m_peer->marked.size(), 100);
        QSet<qsizetype> sizes;
        for (const auto &[message, marks] : m_peer->marked) {
            QVERIFY(QByteArray("hello").startsWith(message.payload));
            QVERIFY(marks.isAltered);
            sizes.insert(message.payload.size());
        }
        QCOMPARE(sizes, (QSet<qsizetype>{0, 1, 2, 3, 4}));
        QCOMPARE(m_counters->of(FaultAct::Truncated), 100);
    }

    void stallsOnceOfTwo()
    {
        FaultyPeer faulty(*m_peer, {.duplicate = 1, .stall = 1, .stallTime = 5s}, m_clock, m_counters);
        faulty.send(text("a"));
        QCOMPARE(m_peer->marked.size(), 1);
        QCOMPARE(m_peer->marked.first().second.stall, 5s);
        QCOMPARE(m_peer->sent, Messages{text("a")});
        QCOMPARE(m_counters->of(FaultAct::Stalled), 1);
    }

    void closesAfterSoMany()
    {
        FaultyPeer faulty(*m_peer, {.closeAfter = 2, .closeCode = 1013}, m_clock, m_counters);
        faulty.send(text("a"));
        QVERIFY(m_peer->closed.isEmpty());
        faulty.send(text("b"));
        QCOMPARE(m_peer->sent.size(), 2);
        QCOMPARE(m_peer->closed.size(), 1);
        QCOMPARE(m_peer->closed.first().first, 1013);
        QCOMPARE(m_peer->blamed, QList<Blame>{Blame::Fault});
        QCOMPARE(m_counters->of(FaultAct::Closed), 1);
    }

    void resets()
    {
        FaultyPeer faulty(*m_peer, {.resetAfter = 2}, m_clock, m_counters);
        faulty.send(text("a"));
        QCOMPARE(m_peer->resets, 0);
        faulty.send(text("b"));
        QCOMPARE(m_peer->resets, 1);
        QCOMPARE(m_counters->of(FaultAct::Reset), 1);
    }

    void treatsWhatComesBadlyToo()
    {
        FaultyPeer faulty(*m_peer,
                          {.direction = FaultOptions::Direction::Incoming, .latency = 50ms, .drop = 0.5},
                          m_clock, m_counters);
        Messages received;
        connect(&faulty, &Peer::messageReceived, this,
                [&received](const wireloupe::wire::Message &message) { received.append(message); });
        for (int i = 0; i < 100; ++i)
            faulty.receive(text(QByteArray::number(i)));
        QVERIFY(received.isEmpty());
        m_clock.advance(50ms);
        QVERIFY(received.size() > 30 && received.size() < 70);
        QCOMPARE(m_counters->of(FaultAct::Dropped), quint64(100 - received.size()));
        // Nothing happens to what is sent.
        faulty.send(text("a"));
        QCOMPARE(m_peer->sent, Messages{text("a")});
    }

    void takesAllAlongWhenItGoes()
    {
        {
            FaultyPeer faulty(*m_peer,
                              {.direction = FaultOptions::Direction::Both, .latency = 1s, .reorder = 0.5},
                              m_clock, m_counters);
            for (int i = 0; i < 10; ++i) {
                faulty.send(text("a"));
                faulty.receive(text("b"));
            }
            QVERIFY(m_clock.timers() > 0);
        }
        QCOMPARE(m_clock.timers(), size_t{0});
    }

private:
    ManualClock m_clock;
    std::unique_ptr<RecordingPeer> m_peer;
    std::shared_ptr<Counters> m_counters;
};

QTEST_GUILESS_MAIN(TestFaultyPeer)
#include "tst_faultypeer.moc"
