#include <QSignalSpy>
#include <QTest>

#include "server/httpfeed.h"
#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;

namespace {

std::shared_ptr<HttpFeed> feedOf(int messages, qint64 bytes = 1 << 20, quint64 lastId = 0)
{
    HttpOptions options;
    options.keptMessages = messages;
    options.keptBytes = bytes;
    return std::make_shared<HttpFeed>(PeerId{7}, "/a?b", options, lastId);
}

/// "missed/id:payload", one a message, as far as there are any.
QByteArray readAll(HttpReader &reader)
{
    QByteArrayList all;
    while (const auto kept = reader.read())
        all.append(QByteArray::number(kept->missed) + '/' + QByteArray::number(kept->id) + ':' +
                   kept->message.payload);
    return all.join(' ');
}

QByteArray readBehind(const std::shared_ptr<HttpFeed> &feed, quint64 after)
{
    HttpReader reader(feed, after);
    return readAll(reader);
}

} // namespace

class TestHttpFeed : public QObject
{
    Q_OBJECT

private slots:
    void countsFromOne();
    void readersKeepTheirPlace();
    void messagesAreBounded();
    void bytesAreBounded();
    void readerOfAnotherServer();
    void countsOn();
    void marks();
    void ends();
    void readersAreCounted();
};

void TestHttpFeed::countsFromOne()
{
    const auto feed = feedOf(10);
    QCOMPARE(feed->id(), PeerId{7});
    QCOMPARE(feed->target(), QByteArray("/a?b"));
    QSignalSpy changes(feed.get(), &HttpFeed::changed);
    QCOMPARE(readBehind(feed, 0), QByteArray());
    feed->send(text("a"));
    feed->send(text("b"));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(feed->lastId(), 2ULL);
    QCOMPARE(readBehind(feed, 0), QByteArray("0/1:a 0/2:b"));
    QCOMPARE(readBehind(feed, 1), QByteArray("0/2:b"));
    QCOMPARE(readBehind(feed, 2), QByteArray());
}

void TestHttpFeed::readersKeepTheirPlace()
{
    const auto feed = feedOf(2);
    HttpReader reader(feed, 0);
    feed->send(text("a"));
    QCOMPARE(readAll(reader), QByteArray("0/1:a"));
    QCOMPARE(reader.position(), 1ULL);
    for (const char *each : {"b", "c", "d", "e"})
        feed->send(text(each));
    QCOMPARE(readAll(reader), QByteArray("2/4:d 0/5:e"));
}

void TestHttpFeed::messagesAreBounded()
{
    const auto feed = feedOf(2);
    for (const char *each : {"a", "b", "c"})
        feed->send(text(each));
    QCOMPARE(feed->forgotten(), 1ULL);
    QCOMPARE(readBehind(feed, 0), QByteArray("1/2:b 0/3:c"));
    QCOMPARE(readBehind(feed, 1), QByteArray("0/2:b 0/3:c"));
}

void TestHttpFeed::bytesAreBounded()
{
    const auto feed = feedOf(10, 4);
    feed->send(text("ab"));
    feed->send(text("cd"));
    QCOMPARE(readBehind(feed, 0), QByteArray("0/1:ab 0/2:cd"));
    feed->send(text("e"));
    QCOMPARE(readBehind(feed, 0), QByteArray("1/2:cd 0/3:e"));
    feed->send(text("too large"));
    QCOMPARE(readBehind(feed, 0), QByteArray("3/4:too large"));
    feed->send(text("f"));
    QCOMPARE(readBehind(feed, 0), QByteArray("4/5:f"));
}

void TestHttpFeed::readerOfAnotherServer()
{
    const auto feed = feedOf(2);
    for (const char *each : {"a", "b", "c"})
        feed->send(text(each));
    QCOMPARE(readBehind(feed, 500), QByteArray("0/2:b 0/3:c"));
    const auto empty = feedOf(2);
    HttpReader reader(empty, 500);
    QCOMPARE(reader.position(), 0ULL);
    empty->send(text("a"));
    QCOMPARE(readAll(reader), QByteArray("0/1:a"));
}

void TestHttpFeed::countsOn()
{
    const auto feed = feedOf(2, 100, 10);
    QCOMPARE(feed->lastId(), 10ULL);
    feed->send(text("a"));
    QCOMPARE(readBehind(feed, 10), QByteArray("0/11:a"));
    QCOMPARE(readBehind(feed, 7), QByteArray("3/11:a"));
}

void TestHttpFeed::marks()
{
    const auto feed = feedOf(10);
    feed->sendAs(text("a"), {.isDropped = true});
    feed->sendAs(text("b"), {.isAltered = true});
    QCOMPARE(readBehind(feed, 0), QByteArray("0/1:b"));
}

void TestHttpFeed::ends()
{
    const auto feed = feedOf(10);
    QSignalSpy changes(feed.get(), &HttpFeed::changed);
    feed->send(text("a"));
    feed->close(4000, "enough");
    feed->close(4001, "again");
    feed->reset();
    feed->send(text("b"));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(feed->end(), HttpFeed::End::Closed);
    QCOMPARE(feed->closeCode(), quint16(4000));
    QCOMPARE(feed->closeReason(), QByteArray("enough"));
    QCOMPARE(readBehind(feed, 0), QByteArray("0/1:a"));
    const auto other = feedOf(10);
    other->reset();
    QCOMPARE(other->end(), HttpFeed::End::Reset);
}

void TestHttpFeed::readersAreCounted()
{
    const auto feed = feedOf(10);
    {
        const HttpReader one(feed, 0);
        const HttpReader other(feed, 0);
        QCOMPARE(feed->readers(), 2);
    }
    QCOMPARE(feed->readers(), 0);
}

QTEST_GUILESS_MAIN(TestHttpFeed)
#include "tst_httpfeed.moc"
