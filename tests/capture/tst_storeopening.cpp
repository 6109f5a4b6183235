#include <QElapsedTimer>
#include <QFile>

#include "capture/format.h"
#include "capture/latencyarchive.h"
#include "capture/recordcursor.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

/// Captures as they are found on a disk: of older versions, damaged, huge.
class TestStoreOpening : public QObject
{
    Q_OBJECT

private slots:
    void readsFilesOfEveryVersion_data();
    void readsFilesOfEveryVersion();
    void refusesANewerVersion();
    void showsTheFirstRowsOfAHugeFileAndClosesAtOnce();
    void canBeClearedWhileItIsIndexed();
    void tellsHowFarItIs();
    void readsAroundAGap();
    void keepsRowNumbersAndMarks();
    void salvagesAFileWithoutAHead();

private:
    test::StoreFolder m_folder;
};

namespace {

QList<QByteArray> payloadsOf(const Store &store)
{
    QList<QByteArray> payloads;
    RecordCursor cursor(store, Row{0}, store.rows().end);
    while (cursor.next())
        payloads.append(cursor.view().payload.toByteArray());
    return payloads;
}

/// Takes minutes to be searched, and no space on the disk.
constexpr qint64 hugeSize = 4LL << 40;

} // namespace

void TestStoreOpening::readsFilesOfEveryVersion_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("firstRow");
    QTest::addColumn<bool>("hasCompressed");
    QTest::newRow("1") << QStringLiteral("version1.wlcap") << 0 << false;
    QTest::newRow("2") << QStringLiteral("version2.wlcap") << 0 << true;
    QTest::newRow("3") << QStringLiteral("version3.wlcap") << 3 << true;
    QTest::newRow("4") << QStringLiteral("version4.wlcap") << 3 << true;
}

/// The files were written by the programs that had these versions.
void TestStoreOpening::readsFilesOfEveryVersion()
{
    QFETCH(QString, file);
    QFETCH(int, firstRow);
    QFETCH(bool, hasCompressed);
    QList<QByteArray> expected{"GET /feed HTTP/1.1\r\nHost: example.com\r\n\r\n",
                               "HTTP/1.1 101 Switching Protocols\r\n\r\n",
                               "hello",
                               QByteArray(300, 'x'),
                               "Hello",
                               QByteArray::fromHex("03e8"),
                               "a note"};
    if (!hasCompressed)
        expected.removeAt(4);

    const auto store = openStore(QStringLiteral(WIRELOUPE_TESTS_DIR "/capture/data/") + file);
    QVERIFY(store);
    QVERIFY(store->damage().isSound());
    QCOMPARE(store->rows(), (RowRange{Row{firstRow}, Row{expected.size()}}));
    QCOMPARE(payloadsOf(*store), expected.sliced(firstRow));
    for (qint64 row = firstRow; row < expected.size(); ++row) {
        const Record record = store->readBothForms(Row{row});
        QCOMPARE(record.payload, expected[row]);
        QVERIFY(!record.head.flags.testFlag(RecordFlag::Damaged));
        QVERIFY(record.head.time >= std::chrono::milliseconds(row + 1));
    }
    QCOMPARE(store->startedAt().date().year(), 2026);
    if (hasCompressed)
        QCOMPARE(store->readBothForms(Row{4}).compressedPayload, QByteArray::fromHex("f248cdc9c90700"));
    const Marks::Map marks{{Row{4}, QStringLiteral("look h\u00e9re")}, {Row{6}, QStringLiteral("")}};
    QCOMPARE(store->marks().notes(), firstRow == 3 ? marks : Marks::Map{});
    const auto figures = LatencyArchive::head(store->figures());
    QCOMPARE(figures ? figures->end : Row{}, file == QStringLiteral("version4.wlcap") ? Row{7} : Row{});
}

void TestStoreOpening::refusesANewerVersion()
{
    format::FileHead head;
    head.version = format::version + 1;
    m_folder.write("newer", format::encode(head));
    QCOMPARE(Store::open(m_folder.path("newer")).error, StoreError::NewerVersion);
}

void TestStoreOpening::showsTheFirstRowsOfAHugeFileAndClosesAtOnce()
{
    {
        const auto store = createStore(m_folder.path("huge"));
        for (int i = 0; i < 1000; ++i)
            store->append(test::sent(QByteArray::number(i)));
    }
    QVERIFY(QFile::resize(m_folder.path("huge"), hugeSize));
    auto store = Store::open(m_folder.path("huge")).store;
    QVERIFY(store);
    QTRY_COMPARE_WITH_TIMEOUT(store->count(), 1000, 10'000);
    QVERIFY(store->isIndexing());
    QVERIFY(!store->waitUntilIndexed(std::chrono::milliseconds(1)));
    QCOMPARE(store->indexed().second, hugeSize);
    QVERIFY(store->indexed().first < hugeSize);
    QCOMPARE(store->read(Row{999}).payload, QByteArray("999"));
    QCOMPARE(payloadsOf(*store).size(), 1000);
    QElapsedTimer timer;
    timer.start();
    store.reset();
    QVERIFY(timer.elapsed() < 5000);
}

void TestStoreOpening::canBeClearedWhileItIsIndexed()
{
    {
        const auto store = createStore(m_folder.path("clear"));
        store->append(test::sent("text"));
    }
    QVERIFY(QFile::resize(m_folder.path("clear"), hugeSize));
    const auto store = Store::open(m_folder.path("clear")).store;
    QTRY_COMPARE_WITH_TIMEOUT(store->count(), 1, 10'000);
    store->clear();
    QTRY_VERIFY_WITH_TIMEOUT(!store->isIndexing(), 10'000);
    QCOMPARE(store->count(), 0);
}

void TestStoreOpening::tellsHowFarItIs()
{
    {
        const auto store = createStore(m_folder.path("far"));
        for (int i = 0; i < 200'000; ++i)
            store->append(test::sent("text"));
    }
    const qint64 size = QFile(m_folder.path("far")).size();
    const auto store = Store::open(m_folder.path("far")).store;
    qint64 rows = 0;
    std::pair<qint64, qint64> progress;
    while (store->isIndexing()) {
        const std::pair<qint64, qint64> now = store->indexed();
        QVERIFY(now.first >= progress.first);
        QCOMPARE(now.second, size);
        progress = now;
        const RowRange range = store->rows();
        QVERIFY(range.size() >= rows);
        rows = range.size();
        if (rows > 0)
            QCOMPARE(store->read(Row{rows - 1}).payload, QByteArray("text")); // what is shown can be read
    }
    QCOMPARE(store->indexed(), std::pair(size, size));
    QCOMPARE(store->count(), 200'000);
}

/// However large the gap is: what is read of the row before it is the row.
void TestStoreOpening::readsAroundAGap()
{
    {
        const auto store = createStore(m_folder.path("whole"));
        for (const char *text : {"one", "two", "three"})
            store->append(test::compressed(Direction::Incoming, text, text));
    }
    const QByteArray whole = m_folder.contentOf("whole");
    const auto at = static_cast<qsizetype>(format::fileHeadSize + format::recordHeadSize +
                                           format::compressedHeadSize + 6);
    QFile file(m_folder.path("gap"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.first(at));
    constexpr qint64 gap = 300'000'000;
    file.seek(at + gap);
    file.write(whole.sliced(at));
    file.close();
    const auto store = openStore(m_folder.path("gap"));
    QCOMPARE(store->count(), 3);
    QCOMPARE(store->damage(),
             (FileDamage{FileDamage::Kind::Record, static_cast<quint64>(at), {}, 1, gap, 0}));
    QCOMPARE(store->readBothForms(Row{0}).compressedPayload, QByteArray("one"));
    QCOMPARE(payloadsOf(*store), (QList<QByteArray>{"one", "two", "three"}));
}

void TestStoreOpening::keepsRowNumbersAndMarks()
{
    {
        const auto store = createStore(m_folder.path("limited"));
        for (int i = 0; i < 100; ++i)
            store->append(test::sent(QByteArray::number(i)));
        store->setMark(Row{10}, QStringLiteral("goes"));
        store->setMark(Row{95}, QStringLiteral("stays"));
        store->setLimit({0, 10, {}});
        QTRY_COMPARE_WITH_TIMEOUT(store->rows(), (RowRange{Row{90}, Row{100}}), 10'000);
    }
    const auto store = openStore(m_folder.path("limited"));
    QCOMPARE(store->rows(), (RowRange{Row{90}, Row{100}}));
    QVERIFY(store->damage().isSound());
    QCOMPARE(store->marks().notes(), (Marks::Map{{Row{95}, QStringLiteral("stays")}}));
    RecordCursor cursor(*store, Row{0}, Row{1000});
    for (qint64 row = 90; row < 100; ++row) {
        QVERIFY(cursor.next());
        QCOMPARE(cursor.view().row, Row{row});
        QCOMPARE(cursor.view().payload, QByteArray::number(row));
        QCOMPARE(cursor.view().isMarked, row == 95);
        QCOMPARE(store->read(Row{row}).payload, QByteArray::number(row));
    }
    QVERIFY(!cursor.next());
    QVERIFY(store->read(Row{89}).payload.isEmpty());
}

void TestStoreOpening::salvagesAFileWithoutAHead()
{
    {
        const auto store = createStore(m_folder.path("headless"));
        for (const char *text : {"one", "two", "three"})
            store->append(test::sent(text));
    }
    const QByteArray whole = m_folder.contentOf("headless");
    for (qsizetype position = 0; position < format::fileHeadSize; ++position) {
        QByteArray flipped = whole;
        flipped[position] = static_cast<char>(flipped[position] ^ 0xFF);
        m_folder.write("headless", flipped);
        const StoreResult opened = Store::open(m_folder.path("headless"));
        QCOMPARE(opened.error, position < format::basicHeadSize ? StoreError::NotACapture : StoreError::None);
        const auto store = Store::salvage(m_folder.path("headless")).store;
        QVERIFY(store);
        QVERIFY(!store->isIndexing());
        QVERIFY(store->waitUntilIndexed(std::chrono::milliseconds(0)));
        QCOMPARE(payloadsOf(*store), (QList<QByteArray>{"one", "two", "three"}));
        QCOMPARE(store->damage().kind, FileDamage::Kind::FileHead);
        QVERIFY(std::abs(store->startedAt().secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        store->setMark(Row{0}, QStringLiteral("not written"));
        QVERIFY(!store->areMarksKept());
        QCOMPARE(m_folder.contentOf("headless"), flipped);
    }
    m_folder.write("text", QByteArray(100'000, 't'));
    QCOMPARE(Store::salvage(m_folder.path("text")).error, StoreError::NotACapture);
    QCOMPARE(Store::salvage(m_folder.path("missing")).error, StoreError::CannotOpen);
}

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
