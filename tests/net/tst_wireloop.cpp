#include "net/wireloop.h"

#include <functional>

#include <QTest>

#include "net/tcpconnection.h"

using namespace wireloupe::net;
using namespace wireloupe::net::test;

namespace {

struct Writer final : WireLoop::Writer
{
    void flush() override
    {
        ++flushes;
        if (onFlush)
            onFlush();
    }

    int flushes = 0;
    std::function<void()> onFlush;
};

} // namespace

class TestWireLoop : public QObject
{
    Q_OBJECT

private slots:
    void flushesOnceHoweverOftenItIsAsked()
    {
        WireLoop loop(dispatcher());
        Writer one, other;
        for (int i = 0; i < 10; ++i) {
            loop.flushSoon(one);
            loop.flushSoon(other);
        }
        QCOMPARE(one.flushes, 0);
        QCoreApplication::processEvents();
        QCOMPARE(one.flushes, 1);
        QCOMPARE(other.flushes, 1);
        QCoreApplication::processEvents();
        QCOMPARE(one.flushes, 1);
        loop.flushSoon(one);
        QCoreApplication::processEvents();
        QCOMPARE(one.flushes, 2);
    }

    void doesNotKnowWhoWasForgotten()
    {
        WireLoop loop(dispatcher());
        Writer one, other;
        loop.flushSoon(one);
        loop.flushSoon(other);
        loop.forget(one);
        loop.forget(one);
        QCoreApplication::processEvents();
        QCOMPARE(one.flushes, 0);
        QCOMPARE(other.flushes, 1);
        // Only forgotten ones are due.
        loop.flushSoon(one);
        loop.forget(one);
        loop.flushSoon(other);
        QCoreApplication::processEvents();
        QCOMPARE(one.flushes, 0);
        QCOMPARE(other.flushes, 2);
    }

    /// A flush can end other connections, which are deleted perhaps, and make others speak.
    void bearsWhateverAFlushDoes()
    {
        WireLoop loop(dispatcher());
        Writer first, last;
        auto doomed = std::make_unique<Writer>();
        first.onFlush = [&] {
            if (doomed)
                loop.forget(*doomed);
            doomed.reset();
            loop.flushSoon(last);
            loop.flushSoon(first);
        };
        loop.flushSoon(first);
        loop.flushSoon(*doomed);
        loop.flushSoon(last);
        QCoreApplication::processEvents();
        QTRY_VERIFY(first.flushes >= 3);
        first.onFlush = {};
        QCoreApplication::processEvents();
        QVERIFY(last.flushes >= 2);
        // Each was asked for at most once a round.
        QVERIFY(last.flushes <= first.flushes + 1);
    }

    void mayGoWhileSomethingIsDue()
    {
        Writer writer;
        {
            WireLoop loop(dispatcher());
            loop.flushSoon(writer);
        }
        QCoreApplication::processEvents();
        QCOMPARE(writer.flushes, 0);
    }
};

int main(int argc, char **argv)
{
    return runOnEpoll<TestWireLoop>(argc, argv);
}
#include "tst_wireloop.moc"
