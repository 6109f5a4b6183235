#include <QTest>

#include "net/eventwriter.h"
#include "wire/httpbody.h"

using namespace wireloupe;
using namespace wireloupe::net;
using server::GuardAct;

namespace {

std::shared_ptr<server::HttpFeed> feedWith(int messages)
{
    auto feed =
        std::make_shared<server::HttpFeed>(server::PeerId{1}, "/", server::HttpOptions{.keptMessages = 3});
    for (int i = 1; i <= messages; ++i)
        feed->send({wire::Message::Type::Text, QByteArray::number(i)});
    return feed;
}

QByteArray numbered(int id)
{
    const QByteArray number = QByteArray::number(id);
    return "id: " + number + "\ndata: " + number + "\n\n";
}

} // namespace

class TestEventWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatThereIs()
    {
        const auto feed = feedWith(3);
        server::HttpReader reader(feed, 1);
        server::Counters counters;
        EventWriter writer(reader, false, counters);
        QVERIFY(!writer.hasAll());
        QCOMPARE(writer.next(1000), numbered(2) + numbered(3));
        QVERIFY(writer.hasAll());
        QCOMPARE(writer.next(1000), QByteArray());
        QCOMPARE(writer.comment(), QByteArray(":\n\n"));
        QCOMPARE(writer.end(0, {}), QByteArray());
    }

    void writesChunks()
    {
        const auto feed = feedWith(1);
        server::HttpReader reader(feed, 0);
        server::Counters counters;
        EventWriter writer(reader, true, counters);
        QCOMPARE(writer.next(1000), wire::chunkOf(numbered(1)));
        QCOMPARE(writer.comment(), QByteArray("3\r\n:\n\n\r\n"));
        QVERIFY(writer.end(1001, "so").startsWith(wire::chunkOf(server::closeEvent(1001, "so"))));
        QVERIFY(writer.end(1001, "so").endsWith("\r\n0\r\n\r\n"));
        QCOMPARE(writer.end(0, {}), wire::lastChunk.toByteArray());
    }

    void isBounded()
    {
        const auto feed = feedWith(3);
        server::HttpReader reader(feed, 0);
        server::Counters counters;
        EventWriter writer(reader, false, counters);
        QCOMPARE(writer.next(numbered(1).size() + 1), numbered(1) + numbered(2));
        QVERIFY(!writer.hasAll());
        QCOMPARE(writer.next(1), numbered(3));
    }

    void countsWhatTheSlowMiss()
    {
        const auto feed = feedWith(5);
        server::HttpReader reader(feed, 0);
        server::Counters counters;
        EventWriter writer(reader, false, counters);
        QCOMPARE(writer.next(1000), server::missedEvent(2) + numbered(3) + numbered(4) + numbered(5));
        QCOMPARE(counters.of(GuardAct::DroppedOldestUnread), 0ULL);
        for (int i = 6; i <= 9; ++i)
            feed->send({wire::Message::Type::Text, QByteArray::number(i)});
        QCOMPARE(writer.next(1), server::missedEvent(1) + numbered(7));
        QCOMPARE(counters.of(GuardAct::DroppedOldestUnread), 1ULL);
    }
};

QTEST_GUILESS_MAIN(TestEventWriter)
#include "tst_eventwriter.moc"
