#include "net/bytepacer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "net/rawsocket.h"

using namespace wireloupe::net;
using namespace wireloupe::net::test;
using namespace std::chrono_literals;

/// Real sockets, since it is for what they take.
class TestBytePacer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_out = std::make_unique<RawSocket>(m_server.port());
        m_in = std::make_unique<RawSocket>(m_server.accept());
        m_pacer = std::make_unique<BytePacer>(*m_out->operator->());
        m_received.clear();
    }

    void cleanup() { m_pacer.reset(); }

    void writesAllAtOnceWithoutARate()
    {
        QSignalSpy released(m_pacer.get(), &BytePacer::released);
        m_pacer->write("hello");
        QCOMPARE(m_pacer->heldBytes(), 0);
        QCOMPARE(m_pacer->releasedBytes(), 5);
        QCOMPARE(released.size(), 1);
        QTRY_COMPARE(received(), "hello");
    }

    void keepsToTheRate_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("bytes");
        QTest::newRow("slow") << 1000 << 1000;
        QTest::newRow("slower than a byte a slice") << 20 << 15;
        QTest::newRow("fast") << 5'000'000 << 5'000'000;
    }

    void keepsToTheRate()
    {
        QFETCH(const int, rate);
        QFETCH(const int, bytes);
        m_pacer->setRate(rate);
        QElapsedTimer clock;
        clock.start();
        m_pacer->write(QByteArray(bytes, 'x'));
        QVERIFY(m_pacer->heldBytes() > 0);
        QCOMPARE(m_pacer->acceptedBytes(), quint64(bytes));
        QTRY_COMPARE_WITH_TIMEOUT(m_pacer->heldBytes(), 0, 20'000);
        const double reached = bytes * 1000.0 / double(clock.elapsed());
        qInfo("%.0f bytes/s of %d", reached, rate);
        QVERIFY2(reached > rate * 0.85 && reached < rate * 1.15, qPrintable(QString::number(reached)));
        QTRY_COMPARE(received().size(), bytes);
    }

    void takesAnotherRateAtOnce()
    {
        m_pacer->setRate(1);
        m_pacer->write(QByteArray(100'000, 'x'));
        QVERIFY(m_pacer->heldBytes() > 99'000);
        m_pacer->setRate(0);
        QCOMPARE(m_pacer->heldBytes(), 0);
    }

    void stallsWhereItIsTold()
    {
        QElapsedTimer clock;
        clock.start();
        m_pacer->stallAt(3, 300ms);
        m_pacer->write("hello");
        QCOMPARE(m_pacer->releasedBytes(), 3);
        QTRY_COMPARE(received(), "hel");
        m_pacer->write(" world");
        QTRY_COMPARE(received(), "hello world");
        QVERIFY2(clock.elapsed() >= 300, qPrintable(QString::number(clock.elapsed())));
    }

    void stallsForGood()
    {
        m_pacer->stallAt(0, 0ms);
        m_pacer->write("hello");
        QVERIFY(!QTest::qWaitFor([&] { return m_pacer->releasedBytes() > 0; }, 200));
        QCOMPARE(m_pacer->heldBytes(), 5);
    }

    void stallsMoreThanOnce()
    {
        m_pacer->stallAt(2, 100ms);
        m_pacer->stallAt(4, 100ms);
        QElapsedTimer clock;
        clock.start();
        m_pacer->write("hello");
        QTRY_COMPARE(received(), "hello");
        QVERIFY2(clock.elapsed() >= 200, qPrintable(QString::number(clock.elapsed())));
    }

private:
    QByteArray received()
    {
        m_received += (*m_in)->readAll();
        return m_received;
    }

    RawServer m_server;
    std::unique_ptr<RawSocket> m_out, m_in;
    std::unique_ptr<BytePacer> m_pacer;
    QByteArray m_received;
};

QTEST_GUILESS_MAIN(TestBytePacer)
#include "tst_bytepacer.moc"
