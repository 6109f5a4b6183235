#include <QTest>

#include "server/httpfeeds.h"
#include "server/manualclock.h"
#include "server/recordingpeer.h"

using namespace wireloupe;
using namespace wireloupe::server;
using namespace wireloupe::server::test;
using namespace std::chrono_literals;

namespace {

/// Writes down what it is told: "+1 /a" and "-1 /a".
class Host final : public HttpFeedHost
{
public:
    PeerId nextId() override { return PeerId{++last}; }

    void joined(HttpFeed &feed) override
    {
        note('+', feed);
        if (!greeting.isEmpty())
            feed.send(text(greeting));
    }

    void left(HttpFeed &feed) override { note('-', feed); }

    QByteArrayList take() { return std::exchange(notes, {}); }

    QByteArray greeting;

private:
    void note(char what, const HttpFeed &feed)
    {
        notes.append(what + QByteArray::number(static_cast<quint32>(feed.id())) + ' ' + feed.target());
    }

    quint32 last = 0;
    QByteArrayList notes;
};

} // namespace

class TestHttpFeeds : public QObject
{
    Q_OBJECT

private slots:
    void oneForEachTarget();
    void leaveWhenNobodyAsks();
    void stayWhileTheyAreRead();
    void greetingIsBehindTheBeginning();
    void closedOnesLeaveLater();
    void closedOnesAreFollowedAtOnce();
    void areBounded();
    void clearing();
};

void TestHttpFeeds::oneForEachTarget()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    const auto a = feeds.open("/a").feed;
    const auto b = feeds.open("/b").feed;
    QCOMPARE(feeds.open("/a").feed, a);
    QVERIFY(a != b);
    QCOMPARE(host.take(), (QByteArrayList{"+1 /a", "+2 /b"}));
    QCOMPARE(feeds.find(PeerId{2}), b.get());
    QCOMPARE(feeds.find(PeerId{3}), nullptr);
    int count = 0;
    feeds.forEach([&count](HttpFeed &) { ++count; });
    QCOMPARE(count, 2);
}

void TestHttpFeeds::leaveWhenNobodyAsks()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    const auto feed = feeds.open("/a").feed;
    feed->send(text("a"));
    clock.advance(50s);
    feeds.open("/a");
    clock.advance(59s);
    QCOMPARE(host.take(), (QByteArrayList{"+1 /a"}));
    QCOMPARE(feed->end(), HttpFeed::End::None);
    bool isGone = false;
    connect(feed.get(), &Peer::gone, this, [&isGone] { isGone = true; });
    clock.advance(16s);
    QCOMPARE(host.take(), (QByteArrayList{"-1 /a"}));
    QVERIFY(isGone);
    QCOMPARE(feed->end(), HttpFeed::End::Closed);
    QCOMPARE(clock.timers(), size_t(0));
    // The numbers go on, so that who comes back late is told what was missed.
    QCOMPARE(feeds.open("/a").lastId, 1ULL);
    QCOMPARE(host.take(), (QByteArrayList{"+2 /a"}));
}

void TestHttpFeeds::stayWhileTheyAreRead()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    auto reader = std::make_unique<HttpReader>(feeds.open("/a").feed, 0);
    clock.advance(1h);
    QCOMPARE(host.take(), (QByteArrayList{"+1 /a"}));
    reader.reset();
    clock.advance(44s);
    QVERIFY(host.take().isEmpty());
    clock.advance(32s);
    QCOMPARE(host.take(), (QByteArrayList{"-1 /a"}));
}

void TestHttpFeeds::greetingIsBehindTheBeginning()
{
    ManualClock clock;
    Host host;
    host.greeting = "welcome";
    HttpFeeds feeds(clock, host);
    QCOMPARE(feeds.open("/a").lastId, 0ULL);
    QCOMPARE(feeds.open("/a").lastId, 1ULL);
}

void TestHttpFeeds::closedOnesLeaveLater()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    const auto feed = feeds.open("/a").feed;
    host.take();
    feed->close(1000, {});
    QVERIFY(host.take().isEmpty());
    clock.advance(0s);
    QCOMPARE(host.take(), (QByteArrayList{"-1 /a"}));
    QCOMPARE(feed->closeCode(), quint16(1000));
}

void TestHttpFeeds::closedOnesAreFollowedAtOnce()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    const auto feed = feeds.open("/a").feed;
    feed->reset();
    QVERIFY(feeds.open("/a").feed != feed);
    QCOMPARE(host.take(), (QByteArrayList{"+1 /a", "-1 /a", "+2 /a"}));
    clock.advance(0s);
    QVERIFY(host.take().isEmpty());
}

void TestHttpFeeds::areBounded()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    for (size_t i = 0; i < HttpFeeds::maxFeeds; ++i)
        QVERIFY(feeds.open('/' + QByteArray::number(qulonglong(i))).feed);
    QVERIFY(!feeds.open("/more").feed);
    QVERIFY(feeds.open("/1").feed);
    clock.advance(2min);
    QVERIFY(feeds.open("/more").feed);
}

void TestHttpFeeds::clearing()
{
    ManualClock clock;
    Host host;
    HttpFeeds feeds(clock, host);
    const auto feed = feeds.open("/a").feed;
    feed->send(text("a"));
    feeds.clear();
    QCOMPARE(host.take(), (QByteArrayList{"+1 /a", "-1 /a"}));
    QCOMPARE(feed->end(), HttpFeed::End::Closed);
    QCOMPARE(feeds.open("/a").lastId, 0ULL);
}

QTEST_GUILESS_MAIN(TestHttpFeeds)
#include "tst_httpfeeds.moc"
