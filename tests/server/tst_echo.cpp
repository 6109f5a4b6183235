#include "server/echo.h"

#include <QTest>

#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;
using Messages = QList<wireloupe::wire::Message>;

class TestEcho : public QObject
{
    Q_OBJECT

private slots:
    void answersOnlyTheSender()
    {
        Echo echo({}, m_clock);
        RecordingPeer a(1), b(2);
        echo.add(a);
        echo.add(b);

        echo.receive(a, text("hello"));

        QCOMPARE(a.sent, Messages{text("hello")});
        QVERIFY(b.sent.isEmpty());
    }

    void keepsEveryByte()
    {
        Echo echo({}, m_clock);
        RecordingPeer peer(1);
        const QByteArray allBytes = QByteArray::fromHex("efbbbf00ff80");

        echo.receive(peer, binary(allBytes));
        echo.receive(peer, text("\xEF\xBB\xBF with a byte order mark"));
        echo.receive(peer, text(""));

        QCOMPARE(peer.sent,
                 (Messages{binary(allBytes), text("\xEF\xBB\xBF with a byte order mark"), text("")}));
    }

    void putsThePrefixBeforeTextOnly()
    {
        Echo echo({.prefix = "Echo: "}, m_clock);
        RecordingPeer peer(1);

        echo.receive(peer, text("hello"));
        echo.receive(peer, binary("hello"));

        QCOMPARE(peer.sent, (Messages{text("Echo: hello"), binary("hello")}));
    }

    void waitsWhereThereIsADelay()
    {
        Echo echo({.delay = 100ms}, m_clock);
        RecordingPeer peer(1);
        echo.receive(peer, text("a"));
        m_clock.advance(50ms);
        echo.receive(peer, text("b"));
        m_clock.advance(49ms);
        QVERIFY(peer.sent.isEmpty());
        m_clock.advance(1ms);
        QCOMPARE(peer.sent, Messages{text("a")});
        m_clock.advance(50ms);
        QCOMPARE(peer.sent, (Messages{text("a"), text("b")}));
        QCOMPARE(m_clock.timers(), size_t{0});
    }

    void keepsTheOrderWhateverTheJitter()
    {
        Echo echo({.delay = 10ms, .jitter = 1000ms}, m_clock);
        RecordingPeer peer(1);
        Messages expected;
        for (int i = 0; i < 200; ++i) {
            expected.append(text(QByteArray::number(i)));
            echo.receive(peer, expected.last());
            m_clock.advance(5ms);
        }
        QVERIFY(peer.sent.size() < expected.size());
        m_clock.advance(1010ms);
        QCOMPARE(peer.sent, expected);
    }

    void forgetsWhoHasGone()
    {
        Echo echo({.delay = 100ms}, m_clock);
        RecordingPeer gone(1), here(2);
        echo.receive(gone, text("a"));
        echo.receive(here, text("b"));
        echo.remove(gone);
        m_clock.advance(200ms);
        QVERIFY(gone.sent.isEmpty());
        QCOMPARE(here.sent, Messages{text("b")});
        {
            Echo ending({.delay = 100ms}, m_clock);
            ending.receive(here, text("c"));
        }
        QCOMPARE(m_clock.timers(), size_t{0});
    }

private:
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestEcho)
#include "tst_echo.moc"
