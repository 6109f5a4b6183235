#include "net/tokengate.h"

#include <QSignalSpy>
#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace std::chrono_literals;

namespace {

class SilentPeer : public server::test::RecordingPeer
{
public:
    SilentPeer() : RecordingPeer(1) {}

    void say(const QByteArray &payload, wire::Message::Type type = wire::Message::Type::Text)
    {
        emit messageReceived({type, payload});
    }
};

} // namespace

class TestTokenGate : public QObject
{
    Q_OBJECT

private slots:
    void lets_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("token") << QByteArray("s3cret") << true;
        QTest::newRow("other") << QByteArray("secret") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("longer") << QByteArray("s3cret\n") << false;
    }

    void lets()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const bool, isIn);
        SilentPeer peer;
        TokenGate gate(peer, "s3cret", 10min);
        QSignalSpy passed(&gate, &TokenGate::passed), refused(&gate, &TokenGate::refused);
        peer.say(message);
        QCOMPARE(passed.size(), isIn ? 1 : 0);
        QCOMPARE(refused.size(), isIn ? 0 : 1);
        // Judged once and for all.
        peer.say("s3cret");
        peer.say("other");
        QCOMPARE(passed.size() + refused.size(), 1);
    }

    void takesABinaryTokenToo()
    {
        SilentPeer peer;
        TokenGate gate(peer, "s3cret", 10min);
        QSignalSpy passed(&gate, &TokenGate::passed);
        peer.say("s3cret", wire::Message::Type::Binary);
        QCOMPARE(passed.size(), 1);
    }

    void doesNotWaitForEver()
    {
        SilentPeer peer;
        TokenGate gate(peer, "s3cret", 20ms);
        QSignalSpy passed(&gate, &TokenGate::passed), refused(&gate, &TokenGate::refused);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.at(0).at(0).toByteArray().contains("in time"));
        peer.say("s3cret");
        QCOMPARE(passed.size(), 0);
    }

    void stopsItsClockWhenPassed()
    {
        SilentPeer peer;
        TokenGate gate(peer, "s3cret", 20ms);
        QSignalSpy refused(&gate, &TokenGate::refused);
        peer.say("s3cret");
        QTest::qWait(60);
        QCOMPARE(refused.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenGate)
#include "tst_tokengate.moc"
