#include "server/broadcast.h"

#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Messages = QList<wireloupe::wire::Message>;

class TestBroadcast : public QObject
{
    Q_OBJECT

private slots:
    void reachesAll()
    {
        Broadcast broadcast;
        RecordingPeer a(1), b(2);
        broadcast.add(a);
        broadcast.add(b);

        broadcast.receive(a, text("to all"));

        QCOMPARE(a.sent, Messages{text("to all")});
        QCOMPARE(b.sent, Messages{text("to all")});
    }

    void leavesTheSenderOut()
    {
        Broadcast broadcast({.excludeSender = true});
        RecordingPeer a(1), b(2), c(3);
        broadcast.add(a);
        broadcast.add(b);
        broadcast.add(c);

        broadcast.receive(b, binary("to the others"));

        QCOMPARE(a.sent, Messages{binary("to the others")});
        QVERIFY(b.sent.isEmpty());
        QCOMPARE(c.sent, Messages{binary("to the others")});
    }

    void forgetsWhoHasGone()
    {
        Broadcast broadcast;
        RecordingPeer a(1), b(2);
        broadcast.add(a);
        broadcast.add(b);
        broadcast.remove(a);

        broadcast.receive(b, text("who is there?"));

        QVERIFY(a.sent.isEmpty());
        QCOMPARE(b.sent, Messages{text("who is there?")});
    }
};

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
