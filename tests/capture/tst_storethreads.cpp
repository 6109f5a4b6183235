#include <atomic>
#include <thread>

#include <QStandardPaths>

#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

/// One store appended to, read, saved and cleared by several threads.
class TestStoreThreads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void manyThreadsAppendAndRead();
    void readersSurviveClear();
    void savesAllRows();

private:
    test::StoreFolder m_folder;
};

void TestStoreThreads::manyThreadsAppendAndRead()
{
    constexpr int perThread = 20'000;
    const auto store = createStore(m_folder.path("threads"));
    std::atomic_int wrong = 0;
    std::atomic_bool isStopping = false;
    const auto append = [&](quint32 thread) {
        for (int i = 0; i < perThread; ++i) {
            const QByteArray text = QByteArray::number(thread) + ':' + QByteArray::number(i);
            store->append(test::frame(Direction::Outgoing, wireloupe::wire::Opcode::Text,
                                      text.leftJustified(20 + i % 200, '.'), monotonicNow(),
                                      ConnectionId{thread}));
        }
    };
    const auto read = [&](quint32 seed) {
        QRandomGenerator random(seed);
        while (!isStopping) {
            const qint64 count = store->count();
            if (count == 0)
                continue;
            const bool isNewest = random.bounded(2) == 0;
            const Record record =
                store->read(Row{isNewest ? count - 1 : random.bounded(static_cast<int>(count))});
            if (!record.payload.startsWith(QByteArray::number(toInt(record.head.connection)) + ':') ||
                record.head.flags.testFlag(RecordFlag::Damaged))
                ++wrong;
        }
    };
    std::thread readers[] = {std::thread(read, 1), std::thread(read, 2)};
    std::thread appenders[] = {std::thread(append, 1), std::thread(append, 2)};
    for (std::thread &thread : appenders)
        thread.join();
    isStopping = true;
    for (std::thread &thread : readers)
        thread.join();
    QCOMPARE(wrong, 0);
    QCOMPARE(store->count(), 2 * perThread);

    // Each thread's records are in its own order.
    int next[] = {0, 0, 0};
    for (qint64 i = 0; i < store->count(); ++i) {
        const Record record = store->read(Row{i});
        const quint32 thread = toInt(record.head.connection);
        QVERIFY(record.payload.startsWith(QByteArray::number(thread) + ':' +
                                          QByteArray::number(next[thread]) + '.'));
        ++next[thread];
    }
}

void TestStoreThreads::readersSurviveClear()
{
    const auto store = createStore(m_folder.path("cleared"));
    std::atomic_int wrong = 0;
    std::atomic_bool isStopping = false;
    std::thread appender([&] {
        for (int i = 0; !isStopping; ++i) {
            const QByteArray text = QByteArray::number(i % 7).repeated(1 + i % 500);
            store->append(test::frame(Direction::Outgoing, wireloupe::wire::Opcode::Text, text, {},
                                      ConnectionId{static_cast<quint32>(i % 7)}));
        }
    });
    std::thread reader([&] {
        QRandomGenerator random(8);
        while (!isStopping) {
            // Stale on purpose: as large as the count ever was.
            const Record record = store->read(Row{random.bounded(20'000)});
            const QByteArray expected = QByteArray::number(toInt(record.head.connection))
                                            .repeated(static_cast<qsizetype>(record.head.payloadLength));
            if (record.payload != expected || record.head.flags.testFlag(RecordFlag::Damaged))
                ++wrong;
        }
    });
    for (int i = 0; i < 60; ++i) {
        QTest::qWait(10);
        store->clear();
    }
    isStopping = true;
    appender.join();
    reader.join();
    QCOMPARE(wrong, 0);
    QCOMPARE(store->generation(), 60U);
}

void TestStoreThreads::savesAllRows()
{
    const auto store = createStore({});
    std::atomic_bool isStopping = false;
    std::thread appender([&] {
        for (int i = 0; i < 300'000 && !isStopping; ++i)
            store->append(test::sent("appended meanwhile"));
    });
    for (int i = 0; i < 5; ++i) {
        const qint64 before = store->count();
        const QString error = store->save(m_folder.path("saved"));
        const auto saved = openStore(m_folder.path("saved"));
        if (!error.isEmpty() || !saved || saved->count() < before || saved->droppedBytes() != 0) {
            isStopping = true;
            appender.join();
            QFAIL(qPrintable(error));
        }
    }
    isStopping = true;
    appender.join();
    QVERIFY(store->save(m_folder.path("saved")).isEmpty());
    const auto saved = openStore(m_folder.path("saved"));
    QCOMPARE(saved->count(), store->count());
    for (qint64 i = 0; i < saved->count(); i += 1009)
        QCOMPARE(saved->read(Row{i}).payload, QByteArray("appended meanwhile"));
}

QTEST_GUILESS_MAIN(TestStoreThreads)
#include "tst_storethreads.moc"
