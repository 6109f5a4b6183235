#include "server/echo.h"

#include <QTest>

#include "server/recordingpeer.h"

using namespace wireloupe::server;
using namespace wireloupe::server::test;
using Messages = QList<wireloupe::wire::Message>;

class TestEcho : public QObject
{
    Q_OBJECT

private slots:
    void answersOnlyTheSender()
    {
        Echo echo;
        RecordingPeer a(1), b(2);
        echo.add(a);
        echo.add(b);

        echo.receive(a, text("hello"));

        QCOMPARE(a.sent, Messages{text("hello")});
        QVERIFY(b.sent.isEmpty());
    }

    void keepsEveryByte()
    {
        Echo echo;
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
        Echo echo("Echo: ");
        RecordingPeer peer(1);

        echo.receive(peer, text("hello"));
        echo.receive(peer, binary("hello"));

        QCOMPARE(peer.sent, (Messages{text("Echo: hello"), binary("hello")}));
    }
};

QTEST_GUILESS_MAIN(TestEcho)
#include "tst_echo.moc"
