#include <QRandomGenerator>
#include <QTest>

#include "capture/writequeue.h"

using namespace wireloupe::capture;

class TestWriteQueue : public QObject
{
    Q_OBJECT

private slots:
    void beginsWhereItIsTold();
    void showsAPieceAsAWhole();
    void popsInParts();
    void aViewOutlivesTheQueue();
    void keepsTheOrderOfBytes();
};

void TestWriteQueue::beginsWhereItIsTold()
{
    WriteQueue queue;
    queue.reset(64);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.begin(), quint64{64});
    QCOMPARE(queue.end(), quint64{64});
    queue.append({"ab", "", "c", "de"});
    QCOMPARE(queue.begin(), quint64{64});
    QCOMPARE(queue.end(), quint64{69});
    QCOMPARE(queue.size(), 5);
    QCOMPARE(queue.front().offset, quint64{64});
    QCOMPARE(queue.front().bytes, QByteArrayView("abcde"));
}

void TestWriteQueue::showsAPieceAsAWhole()
{
    WriteQueue queue;
    queue.append({"0123", "4567"});
    const QByteArray large(1 << 20, 'x');
    queue.append({"head", large});
    queue.append(WriteQueue::Block({"HEAD", large}));
    queue.append({"89", ""});
    QCOMPARE(queue.at(2).bytes, QByteArrayView("234567"));
    const quint64 size = static_cast<quint64>(large.size());
    QCOMPARE(queue.at(8).bytes.first(4 + large.size()), QByteArrayView("head" + large));
    QCOMPARE(queue.at(12 + size).bytes, QByteArrayView("HEAD" + large));
    QCOMPARE(queue.at(12 + size).offset, 12 + size);
    QCOMPARE(queue.at(16 + 2 * size).bytes, QByteArrayView("89"));
}

void TestWriteQueue::popsInParts()
{
    WriteQueue queue;
    queue.append({"0123", "4567"});
    queue.pop(3);
    QCOMPARE(queue.begin(), quint64{3});
    QCOMPARE(queue.front().bytes, QByteArrayView("34567"));
    QCOMPARE(queue.front().offset, quint64{3});
    queue.append({"89", ""});
    QCOMPARE(queue.at(5).bytes, QByteArrayView("56789"));
    queue.pop(7);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.begin(), quint64{10});
}

void TestWriteQueue::aViewOutlivesTheQueue()
{
    WriteQueue::View view;
    {
        WriteQueue queue;
        queue.append({"abc", "def"});
        view = queue.front();
        queue.append({"ghi", ""});
        queue.reset(0);
    }
    QCOMPARE(view.bytes, QByteArrayView("abcdef"));
}

void TestWriteQueue::keepsTheOrderOfBytes()
{
    QRandomGenerator random(3);
    WriteQueue queue;
    QByteArray expected;
    QByteArray written;
    for (int step = 0; step < 20'000; ++step) {
        if (random.bounded(4) != 0) {
            const QByteArray piece(random.bounded(random.bounded(100) == 0 ? 400'000 : 300),
                                   static_cast<char>('a' + random.bounded(26)));
            if (random.bounded(2) == 0)
                queue.append({"h", piece});
            else
                queue.append(WriteQueue::Block({"h", piece}));
            expected += 'h' + piece;
        } else if (!queue.isEmpty()) {
            const WriteQueue::View view = queue.front();
            QCOMPARE(view.offset, static_cast<quint64>(written.size()));
            const qsizetype size = 1 + random.bounded(static_cast<int>(view.bytes.size()));
            written += view.bytes.first(size);
            queue.pop(size);
        }
    }
    for (; !queue.isEmpty(); queue.pop(queue.front().bytes.size()))
        written += queue.front().bytes;
    QVERIFY(written == expected);
}

QTEST_APPLESS_MAIN(TestWriteQueue)
#include "tst_writequeue.moc"
