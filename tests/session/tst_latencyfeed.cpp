#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

#include "session/latencyfeed.h"
#include "session/records.h"

using namespace wireloupe;

class TestLatencyFeed : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsRoundTripsAsTheyCome();
    void isSilentWithoutRoundTrips();
    void catchesUpWithALongCapture();
    void anEarlierConnectionIsNotAnswered();
    void resetForgets();
    void clearedStoreBeginsAnew();
    void survivesItsEndDuringAJob();

private:
    void addRoundTrips(int count);

    QThreadPool m_pool;
    std::shared_ptr<capture::Store> m_store;
};

void TestLatencyFeed::init()
{
    m_store = capture::Store::create().store;
    QVERIFY(m_store);
}

void TestLatencyFeed::addRoundTrips(int count)
{
    for (int number = 0; number < count; ++number) {
        const QByteArray text = "message " + QByteArray::number(number);
        m_store->append(records::sent(text));
        m_store->append(records::received(text));
    }
}

void TestLatencyFeed::findsRoundTripsAsTheyCome()
{
    session::LatencyFeed feed(m_store, m_pool);
    QCOMPARE(feed.latency().total(), 0);
    QSignalSpy changed(&feed, &session::LatencyFeed::changed);
    addRoundTrips(3);
    QTRY_COMPARE(feed.latency().total(), 3);
    QVERIFY(!changed.isEmpty());

    // The request is known from one poll, its reply comes in a later one.
    m_store->append(records::sent("late"));
    QTest::qWait(250);
    m_store->append(records::received("late"));
    QTRY_COMPARE(feed.latency().total(), 4);
    QVERIFY(feed.latency().roundTrips().back().duration >= std::chrono::milliseconds(200));
}

void TestLatencyFeed::isSilentWithoutRoundTrips()
{
    session::LatencyFeed feed(m_store, m_pool);
    QSignalSpy changed(&feed, &session::LatencyFeed::changed);
    for (int number = 0; number < 100; ++number)
        m_store->append(records::received(QByteArray::number(number)));
    QTest::qWait(400);
    QCOMPARE(changed.count(), 0);
}

void TestLatencyFeed::catchesUpWithALongCapture()
{
    constexpr int trips = 60'000;
    addRoundTrips(trips);
    session::LatencyFeed feed(m_store, m_pool);
    QTRY_COMPARE_WITH_TIMEOUT(feed.latency().total(), trips, 60'000);
    QCOMPARE(feed.latency().summary(capture::RoundTrip::Kind::Echo).count, trips);
}

void TestLatencyFeed::anEarlierConnectionIsNotAnswered()
{
    session::LatencyFeed feed(m_store, m_pool);
    m_store->append(records::sent("asked before"));
    capture::Record handshake = records::sent("GET / HTTP/1.1\r\n\r\n");
    handshake.head.kind = capture::RecordKind::HandshakeRequest;
    m_store->append(handshake);
    m_store->append(records::received("asked before"));
    addRoundTrips(1);
    QTRY_VERIFY(feed.latency().total() > 0);
    QCOMPARE(feed.latency().total(), 1);
    QCOMPARE(feed.latency().roundTrips().front().request, capture::Row{3});
}

void TestLatencyFeed::resetForgets()
{
    session::LatencyFeed feed(m_store, m_pool);
    addRoundTrips(5);
    QTRY_COMPARE(feed.latency().total(), 5);
    m_store->clear();
    feed.reset();
    QCOMPARE(feed.latency().total(), 0);
    addRoundTrips(2);
    QTRY_COMPARE(feed.latency().total(), 2);
    QCOMPARE(feed.latency().roundTrips().front().request, capture::Row{0});
}

void TestLatencyFeed::clearedStoreBeginsAnew()
{
    session::LatencyFeed feed(m_store, m_pool);
    addRoundTrips(5);
    QTRY_COMPARE(feed.latency().total(), 5);
    m_store->clear();
    addRoundTrips(7);
    QTRY_COMPARE(feed.latency().total(), 7);
}

void TestLatencyFeed::survivesItsEndDuringAJob()
{
    addRoundTrips(100'000); // enough for several jobs
    for (int round = 0; round < 10; ++round) {
        session::LatencyFeed feed(m_store, m_pool);
        // Looks after every event: a job may be over within milliseconds.
        const QDeadlineTimer deadline(10'000);
        while (m_pool.activeThreadCount() == 0 && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(m_pool.activeThreadCount() > 0);
        if (round % 2 == 0)
            feed.reset();
    }
    QVERIFY(m_pool.waitForDone(30'000));
}

QTEST_GUILESS_MAIN(TestLatencyFeed)
#include "tst_latencyfeed.moc"
