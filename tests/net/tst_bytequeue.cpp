#include "net/bytequeue.h"

#include <QRandomGenerator>
#include <QTest>

using wireloupe::net::ByteQueue;

class TestByteQueue : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        ByteQueue queue;
        QVERIFY(queue.isEmpty());
        char byte = 0;
        QCOMPARE(queue.read(&byte, 1), 0);
    }

    void keepsTheOrderInPiecesOfAnySize()
    {
        QRandomGenerator random(1);
        ByteQueue queue;
        QByteArray in, out;
        while (in.size() < 1'000'000) {
            const QByteArray piece(random.bounded(5000), static_cast<char>(random.bounded(256)));
            queue.append(piece.constData(), piece.size());
            in.append(piece);
            QByteArray read(random.bounded(6000), Qt::Uninitialized);
            read.resize(queue.read(read.data(), read.size()));
            out.append(read);
            QCOMPARE(queue.size(), in.size() - out.size());
        }
        QByteArray rest(queue.size(), Qt::Uninitialized);
        QCOMPARE(queue.read(rest.data(), rest.size()), rest.size());
        QVERIFY(out + rest == in);
        QVERIFY(queue.isEmpty());
    }

    void findsOnlyWhatIsUnread()
    {
        ByteQueue queue;
        queue.append("a\nb", 3);
        QVERIFY(queue.contains('\n'));
        char read[2];
        queue.read(read, 2);
        QVERIFY(!queue.contains('\n'));
        QVERIFY(queue.contains('b'));
        queue.clear();
        QVERIFY(!queue.contains('b'));
    }
};

QTEST_GUILESS_MAIN(TestByteQueue)
#include "tst_bytequeue.moc"
