#include "net/messageorder.h"

#include <QByteArray>
#include <QTest>

using namespace wireloupe::net;

class TestMessageOrder : public QObject
{
    Q_OBJECT

private slots:
    void waitsForMessages()
    {
        MessageOrder order;
        QByteArray done;
        order.after(0, [&] { done += 'a'; });
        QCOMPARE(done, "a");
        order.after(
            2, [&] { done += 'b'; });
        order.after(
            2, [&] { done += 'c'; });
        order.after(3, [&] { done += 'd'; });
        order.messageGone();
        QCOMPARE(done, "a");
        order.messageGone();
        QCOMPARE(done, "abc");
        order.messageGone();
        QCOMPARE(done, "abcd");
    }

    void waitsForNothingOnceReleased()
    {
        MessageOrder order;
        QByteArray done;
        order.after(
            5,
            [&] {
                done += 'a';
                order.release(); // in the midst of it
            });
        order.after(6, [&] { done += 'b'; });
        order.release();
        QCOMPARE(done, "ab");
        order.after(7, [&] { done += 'c'; });
        QCOMPARE(done, "abc");
    }
};

QTEST_GUILESS_MAIN(TestMessageOrder)
#include "tst_messageorder.moc"
