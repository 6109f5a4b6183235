#include "net/peerseats.h"

#include <thread>
#include <vector>

#include <QTest>

using wireloupe::net::PeerSeats;

class TestPeerSeats : public QObject
{
    Q_OBJECT

private slots:
    void hasSoManyAndNoMore()
    {
        PeerSeats seats;
        seats.setLimit(2);
        QVERIFY(seats.take() && seats.take());
        QVERIFY(!seats.take());
        seats.release();
        QVERIFY(seats.take());
        QVERIFY(!seats.take());
    }

    void aLimitIsForWhoComesAfterIt()
    {
        PeerSeats seats;
        for (int i = 0; i < 10; ++i)
            QVERIFY(seats.take());
        seats.setLimit(10);
        QVERIFY(!seats.take());
        seats.setLimit(0);
        QVERIFY(seats.take());
    }

    void isExactForManyThreads()
    {
        constexpr int limit = 1000;
        PeerSeats seats;
        seats.setLimit(limit);
        std::atomic_int taken = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int each = 0; each < limit; ++each)
                    taken += seats.take() ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(taken.load(), limit);
    }
};

QTEST_GUILESS_MAIN(TestPeerSeats)
#include "tst_peerseats.moc"
