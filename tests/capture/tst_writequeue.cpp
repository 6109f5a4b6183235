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
    void dropsTheOldest();
    void showsAllFromAnOffset();
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

void TestWriteQueue::dropsTheOldest()
{
    WriteQueue queue;
    queue.reset(100);
    const QByteArray piece(100'000, 'x');
    for (int i = 0; i < 10; ++i)
        queue.append({piece, QByteArray(1, static_cast<char>('0' + i))});
    queue.dropBefore(100);
    QCOMPARE(queue.size(), 1'000'010);
    queue.dropBefore(100 + 4 * 100'001 + 100'000);
    QCOMPARE(queue.begin(), quint64{100 + 4 * 100'001 + 100'000});
    QCOMPARE(queue.front().bytes.first(1), QByteArrayView("4"));
    QCOMPARE(queue.at(100 + 9 * 100'001 + 100'000).bytes, QByteArrayView("9"));
    queue.dropBefore(queue.end());
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.begin(), queue.end());
}

void TestWriteQueue::showsAllFromAnOffset()
{
    WriteQueue queue;
    QVERIFY(queue.viewsFrom(0).empty());
    QByteArray expected;
    for (int i = 0; i < 10; ++i) {
        expected += QByteArray(100'000, static_cast<char>('a' + i));
        queue.append({QByteArrayView(expected).last(100'000)});
    }
    for (const qsizetype offset : {0, 1, 99'999, 100'000, 555'555, 999'999, 1'000'000}) {
        QByteArray shown;
        for (const WriteQueue::View &view : queue.viewsFrom(static_cast<quint64>(offset)))
            shown += view.bytes;
        QVERIFY(shown == expected.sliced(offset));
    }
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
