#include "net/httplog.h"

#include <QTest>

#include "net/recordingsink.h"

using namespace wireloupe;
using namespace wireloupe::net;
using namespace wireloupe::net::test;
using capture::RecordKind;

class TestHttpLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachRequestOnceAndEachAnswer()
    {
        const auto sink = std::make_shared<RecordingSink>();
        HttpLog log(Recorder(sink, capture::ConnectionId{1}));
        HttpRequestReader reader{wire::Limits()};
        log.request(reader); // nothing has come
        reader.feed("GET /a?after= HTTP/1.1\r\nHost: h\r\n\r\n");
        log.request(reader);
        log.request(reader);
        log.response("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(sink->payloads(RecordKind::HandshakeRequest).size(), 1);
        QCOMPARE(sink->payloads(RecordKind::HandshakeResponse).size(), 1);
        log.nextRequest();
        log.request(reader);
        QCOMPARE(sink->payloads(RecordKind::HandshakeRequest).size(), 2);
        QCOMPARE(sink->payloads().first(), "GET /a?after= HTTP/1.1\r\nHost: h\r\n\r\n");
    }

    void keepsTheBeginningOfALongAnswer()
    {
        const auto sink = std::make_shared<RecordingSink>();
        HttpLog log(Recorder(sink, capture::ConnectionId{1}));
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
        log.response(head + QByteArray(100'000, 'x'));
        QCOMPARE(sink->payloads().first(), head + QByteArray(HttpLog::maxBody, 'x'));
    }

    void endsOnce()
    {
        const auto sink = std::make_shared<RecordingSink>();
        HttpLog log(Recorder(sink, capture::ConnectionId{1}));
        log.begin();
        log.end(capture::StateKind::Closed, capture::Cause::None, true);
        log.end(capture::StateKind::Failed, capture::Cause::CancelledByUser);
        const QList<capture::StateEvent> events = sink->states();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.last().kind, capture::StateKind::Closed);
        QVERIFY(events.last().closedByPeer);
    }
};

QTEST_GUILESS_MAIN(TestHttpLog)
#include "tst_httplog.moc"
