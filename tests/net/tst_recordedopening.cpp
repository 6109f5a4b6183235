#include "net/recordedopening.h"

#include <QTest>

#include "net/rawclient.h"
#include "net/recordingsink.h"
#include "wire/splits.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using capture::Cause;
using capture::RecordKind;

namespace {

struct Play
{
    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    Recorder recorder{sink, capture::ConnectionId{1}};
    ServerHandshakeOptions options;
    RecordedOpening opening{recorder, options, false, [] { return QByteArray("127.0.0.1:9001"); }};

    QList<QByteArray> requests() const { return sink->payloads(RecordKind::HandshakeRequest); }
    QList<QByteArray> responses() const { return sink->payloads(RecordKind::HandshakeResponse); }
};

} // namespace

/// Bytes in, rows of the log out.
class TestRecordedOpening : public QObject
{
    Q_OBJECT

private slots:
    void recordsWhatIsAccepted()
    {
        for (const auto &split : tests::splitsOf(upgradeRequest("/chat"))) {
            Play play;
            bool isAnswered = false;
            for (const QByteArray &piece : split.pieces) {
                QVERIFY2(!isAnswered && play.requests().isEmpty(), split.name.constData());
                isAnswered = play.opening.feed(piece);
            }
            QVERIFY2(isAnswered && play.opening.accepted(), split.name.constData());
            QCOMPARE(play.requests(), QList<QByteArray>{upgradeRequest("/chat")});
            QCOMPARE(play.responses(), QList<QByteArray>{play.opening.response()});
            QVERIFY(play.opening.response().startsWith("HTTP/1.1 101 "));
            QCOMPARE(play.sink->story(), "");
        }
    }

    void recordsWhatIsRefused()
    {
        Play play;
        QVERIFY(play.opening.feed("GET / HTTP/1.0\r\n\r\n"));
        QVERIFY(!play.opening.accepted());
        QCOMPARE(play.requests(), QList<QByteArray>{"GET / HTTP/1.0\r\n\r\n"});
        QCOMPARE(play.responses(), QList<QByteArray>{play.opening.response()});
        const auto event = play.opening.fail();
        QVERIFY(event.cause != Cause::None);
        QCOMPARE(play.sink->states(), QList<capture::StateEvent>{event});
        QCOMPARE(play.requests().size(), 1);
    }

    void answersWhoIsLate()
    {
        Play play;
        QVERIFY(!play.opening.feed("GET / HT"));
        play.opening.timeOut();
        QVERIFY(play.opening.response().startsWith("HTTP/1.1 408 "));
        QCOMPARE(play.opening.fail().cause, Cause::TimedOut);
        QCOMPARE(play.requests(), QList<QByteArray>{"GET / HT"});
        QCOMPARE(play.responses(), QList<QByteArray>{play.opening.response()});
        QCOMPARE(play.sink->story(), "Failed");
    }

    void recordsWhatCameBeforeTheEnd()
    {
        Play play;
        play.opening.feed("GET / HT");
        QCOMPARE(play.opening.fail(Cause::PeerClosedTcp).cause, Cause::PeerClosedTcp);
        QCOMPARE(play.requests(), QList<QByteArray>{"GET / HT"});
        QVERIFY(play.responses().isEmpty());
        Play silent;
        silent.opening.fail(Cause::CancelledByUser);
        QVERIFY(silent.requests().isEmpty());
        QCOMPARE(silent.sink->states().constFirst().cause, Cause::CancelledByUser);
    }
};

QTEST_APPLESS_MAIN(TestRecordedOpening)
#include "tst_recordedopening.moc"
