#include "capture/store.h"

#include <vector>

#include <QFileInfo>
#include <QStandardPaths>

#include "capture/format.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

/// What is recorded is read again, from memory as from the file.
class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void readsWhatWasAppended();
    void cutsPayloadsOnDemand();
    void keepsBothFormsOfCompressedFrames();
    void keepsACompressedFrameThatWasCut();
    void storesNoSecondFormOfOtherFrames();
    void readsVersion1();
    void keepsAPayloadOf16MiB();
    void rowsThatDoNotExistAreEmpty();
    void holdsFewBytesARow();
    void reachesTheFileWithoutBeingClosed();
    void unsavedCapturesGoWithTheStore();
    void anOpenedCaptureIsNotWritten();

    void clearForgets();
    void clearGivesSpaceBack();
    void savesWholeOrNotAtAll();

private:
    test::StoreFolder m_folder;
};

void TestStore::readsWhatWasAppended()
{
    QRandomGenerator random(5);
    std::vector<Record> expected;
    const auto isRead = [&](const Store &store) {
        for (size_t i = 0; i < expected.size(); ++i) {
            const Row row{static_cast<qint64>(i)};
            const Record record = store.read(row);
            const Record both = store.readBothForms(row);
            if (both.payload != expected[i].payload ||
                both.compressedPayload != expected[i].compressedPayload ||
                !test::isSame(both.head, expected[i].head) || !record.compressedPayload.isEmpty())
                return false;
            if (record.payload != expected[i].payload || !test::isSame(record.head, expected[i].head) ||
                !test::isSame(store.head(row), expected[i].head))
                return false;
        }
        return store.count() == static_cast<qint64>(expected.size());
    };

    QDateTime startedAt;
    {
        const auto store = createStore(m_folder.path("property"));
        QVERIFY(store);
        startedAt = store->startedAt();
        for (int i = 0; i < 3000; ++i) {
            const Record record = test::randomRecord(random, i % 300 == 0 ? 200'000 : 300);
            store->append(record);
            expected.push_back(record);
            expected.back().head.time -= store->origin();
            QCOMPARE(store->count(), i + 1);
            if (i % 1000 == 0) // some rows are in memory yet, some in the file
                QVERIFY(isRead(*store));
        }
        QVERIFY(isRead(*store));
        QTRY_COMPARE(openStore(m_folder.path("property"))->count(), 3000);
        QVERIFY(isRead(*store));
        QCOMPARE(store->lostRecords(), 0);
        QVERIFY(store->lastError().isEmpty());
    }
    const auto opened = openStore(m_folder.path("property"));
    QVERIFY(opened);
    QVERIFY(isRead(*opened));
    QCOMPARE(opened->droppedBytes(), 0);
    QCOMPARE(opened->startedAt(), startedAt);
}

void TestStore::cutsPayloadsOnDemand()
{
    const auto store = createStore(m_folder.path("cut"));
    store->append(test::sent("0123456789"));
    const auto check = [&](const Store &from) {
        QCOMPARE(from.read(Row{0}, 0).payload, QByteArray());
        QCOMPARE(from.read(Row{0}, 4).payload, QByteArray("0123"));
        QCOMPARE(from.read(Row{0}, 4).head.payloadLength, quint64{10});
        QCOMPARE(from.read(Row{0}, 10).payload, QByteArray("0123456789"));
        QCOMPARE(from.read(Row{0}, 1'000'000'000'000).payload, QByteArray("0123456789"));
        QCOMPARE(from.read(Row{0}).payload, QByteArray("0123456789"));
    };
    check(*store);
    QVERIFY(store->save(m_folder.path("cut2")).isEmpty());
    check(*openStore(m_folder.path("cut2")));
}

void TestStore::keepsBothFormsOfCompressedFrames()
{
    const QByteArray large(300'000, 'L');
    {
        const auto store = createStore(m_folder.path("both"));
        store->append(test::compressed(Direction::Incoming, "wire", "0123456789"));
        store->append(test::compressed(Direction::Incoming, "", ""));
        store->append(test::compressed(Direction::Incoming, large, "x"));
        store->append(test::compressed(Direction::Incoming, "w", large));
        store->append(test::received("plain"));
    }
    const auto check = [&](const Store &from) {
        QCOMPARE(from.count(), 5);
        QCOMPARE(from.read(Row{0}, 0).payload, QByteArray());
        QCOMPARE(from.head(Row{0}).payloadLength, quint64{10});
        QCOMPARE(frameHeader(from.head(Row{0})).payloadLength, quint64{4});
        for (const qint64 wanted : {1, 9, 10, 11, 29, 30, 31, 1000, -1}) {
            const Record record = from.read(Row{0}, wanted);
            QCOMPARE(record.payload, QByteArray("0123456789").left(wanted < 0 ? 10 : wanted));
            QVERIFY(record.compressedPayload.isEmpty());
            QVERIFY(!record.head.flags.testFlag(RecordFlag::Damaged));
        }
        QCOMPARE(from.readBothForms(Row{0}).payload, QByteArray("0123456789"));
        QCOMPARE(from.readBothForms(Row{0}).compressedPayload, QByteArray("wire"));
        QVERIFY(from.readBothForms(Row{1}).compressedPayload.isEmpty());
        QVERIFY(from.head(Row{1}).flags.testFlag(RecordFlag::Compressed));
        QVERIFY(from.readBothForms(Row{2}).compressedPayload == large);
        QCOMPARE(from.read(Row{2}).payload, QByteArray("x"));
        QVERIFY(from.read(Row{3}).payload == large);
        QCOMPARE(from.readBothForms(Row{3}).compressedPayload, QByteArray("w"));
        QCOMPARE(from.readBothForms(Row{4}).payload, QByteArray("plain"));
        QVERIFY(from.readBothForms(Row{4}).compressedPayload.isEmpty());
        QVERIFY(from.readBothForms(Row{5}).payload.isEmpty());
    };
    const auto opened = openStore(m_folder.path("both"));
    check(*opened);
    QVERIFY(opened->save(m_folder.path("both2")).isEmpty());
    QCOMPARE(m_folder.contentOf("both2"), m_folder.contentOf("both"));
    check(*openStore(m_folder.path("both2")));
}

void TestStore::keepsACompressedFrameThatWasCut()
{
    wireloupe::wire::Frame frame;
    frame.header.rsv = wireloupe::wire::Rsv1;
    frame.header.payloadLength = 1000;
    frame.header.lengthForm = wireloupe::wire::LengthForm::Bits16;
    frame.payload = "part";
    createStore(m_folder.path("partial"))
        ->append(makeFrameRecord(frame, {}, Direction::Incoming, {}, {.inflated = "so far"}));
    const auto opened = openStore(m_folder.path("partial"));
    QCOMPARE(opened->count(), 1);
    const Record record = opened->readBothForms(Row{0});
    QCOMPARE(record.payload, QByteArray("so far"));
    QCOMPARE(record.compressedPayload, QByteArray("part"));
    QVERIFY(record.head.flags.testFlag(RecordFlag::Partial));
    QVERIFY(!record.head.flags.testFlag(RecordFlag::Damaged));
    QCOMPARE(frameHeader(record.head), frame.header);
}

void TestStore::storesNoSecondFormOfOtherFrames()
{
    Record record = test::sent("plain");
    record.compressedPayload = "has no place";
    createStore(m_folder.path("single"))->append(record);
    QCOMPARE(m_folder.contentOf("single").size(), format::fileHeadSize + format::recordHeadSize + 5);
    QVERIFY(openStore(m_folder.path("single"))->readBothForms(Row{0}).compressedPayload.isEmpty());
}

void TestStore::readsVersion1()
{
    // As the first release wrote it: a head, and a record that is one text frame.
    const auto file = QByteArray::fromHex("574c4341500d0a1a"
                                          "0100400000000000"
                                          "0050f2a99b010000"
                                          "302e312e30000000000000000000000000000000000000000000000000000000"
                                          "00000000");
    QByteArray bytes = file;
    const auto put = [&bytes](quint32 number) {
        for (int i = 0; i < 4; ++i)
            bytes.append(static_cast<char>(number >> (8 * i)));
    };
    put(format::checksum(file));
    const auto head = QByteArray::fromHex("86a61036" // CRC-32 of "hello"
                                          "01000000"
                                          "0500000000000000"
                                          "0700000000000000"
                                          "2a00000000000000"
                                          "01000000"
                                          "00000000"
                                          "0000"
                                          "03"
                                          "01"
                                          "01"
                                          "000000");
    bytes += "WLR\x01";
    put(format::checksum(head));
    bytes += head + "hello";
    m_folder.write("version1", bytes);
    const auto opened = openStore(m_folder.path("version1"));
    QVERIFY(opened);
    QCOMPARE(opened->count(), 1);
    QCOMPARE(opened->droppedBytes(), 0);
    for (const Record &record : {opened->read(Row{0}), opened->readBothForms(Row{0})}) {
        QCOMPARE(record.payload, QByteArray("hello"));
        QCOMPARE(record.head.time.count(), 42);
        QCOMPARE(record.head.direction, Direction::Outgoing);
        QVERIFY(!record.head.flags.testFlag(RecordFlag::Damaged));
    }
}

void TestStore::keepsAPayloadOf16MiB()
{
    QRandomGenerator random(6);
    const QByteArray payload = test::randomBytes(random, 16 << 20);
    {
        const auto store = createStore(m_folder.path("huge"));
        for (int i = 0; i < 5; ++i) {
            store->append(test::sent("before"));
            store->append(test::frame(Direction::Incoming, wireloupe::wire::Opcode::Binary, payload));
        }
        QCOMPARE(store->count(), 10);
        QVERIFY(store->read(Row{9}).payload == payload);
        QCOMPARE(store->read(Row{8}).payload, QByteArray("before"));
    }
    const auto opened = openStore(m_folder.path("huge"));
    QCOMPARE(opened->count(), 10);
    QVERIFY(opened->read(Row{1}).payload == payload);
    QVERIFY(opened->read(Row{9}).payload == payload);
    QCOMPARE(opened->read(Row{9}, 3).payload, payload.first(3));
}

void TestStore::rowsThatDoNotExistAreEmpty()
{
    const auto store = createStore(m_folder.path("none"));
    store->append(test::sent("one"));
    for (const qint64 row : {qint64{-1}, qint64{1}, qint64{2}, std::numeric_limits<qint64>::max(),
                             std::numeric_limits<qint64>::min()}) {
        const Record record = store->read(Row{row});
        QVERIFY(record.payload.isEmpty());
        QVERIFY(test::isSame(record.head, RecordHead{}));
        QVERIFY(test::isSame(store->head(Row{row}), RecordHead{}));
    }
}

void TestStore::holdsFewBytesARow()
{
    const auto store = createStore(m_folder.path("memory"));
    const Record record = test::sent(QByteArray(100, 'x'));
    constexpr int rows = 100'000;
    for (int i = 0; i < rows; ++i)
        store->append(record);
    QVERIFY2(store->memoryUse() < 10 * rows, qPrintable(QString::number(store->memoryUse())));
}

void TestStore::reachesTheFileWithoutBeingClosed()
{
    const auto store = createStore(m_folder.path("live"));
    for (int i = 0; i < 100; ++i)
        store->append(test::sent("text"));
    QTRY_COMPARE(openStore(m_folder.path("live"))->count(), 100);
    store->append(test::sent("text"));
    QTRY_COMPARE(openStore(m_folder.path("live"))->count(), 101);
}

void TestStore::unsavedCapturesGoWithTheStore()
{
    auto first = createStore({});
    auto second = createStore({});
    QVERIFY(first && second);
    const QString path = first->path();
    QVERIFY(path != second->path());
    QVERIFY(QFile::exists(path));
    first->append(test::sent("x"));
    first.reset();
    QVERIFY(!QFile::exists(path));

    const QString named = m_folder.path("named");
    createStore(named).reset();
    QVERIFY(QFile::exists(named));
}

void TestStore::anOpenedCaptureIsNotWritten()
{
    createStore(m_folder.path("opened"))->append(test::sent("kept"));
    const QByteArray before = m_folder.contentOf("opened");
    const auto opened = openStore(m_folder.path("opened"));
    opened->append(test::sent("lost"));
    QCOMPARE(opened->count(), 1);
    QCOMPARE(opened->lostRecords(), 1);
    opened->clear();
    QCOMPARE(opened->count(), 0);
    QCOMPARE(opened->generation(), 1U);
    QVERIFY(opened->read(Row{0}).payload.isEmpty());
    QCOMPARE(m_folder.contentOf("opened"), before);
}

void TestStore::clearForgets()
{
    const auto store = createStore(m_folder.path("clear"));
    store->append(test::sent("old"));
    QCOMPARE(store->generation(), 0U);
    store->clear();
    QCOMPARE(store->generation(), 1U);
    QCOMPARE(store->count(), 0);
    QVERIFY(store->read(Row{0}).payload.isEmpty());
    store->append(test::sent("new"));
    QCOMPARE(store->count(), 1);
    QCOMPARE(store->read(Row{0}).payload, QByteArray("new"));
    QTRY_COMPARE(openStore(m_folder.path("clear"))->count(), 1);
    QCOMPARE(openStore(m_folder.path("clear"))->read(Row{0}).payload, QByteArray("new"));
}

void TestStore::clearGivesSpaceBack()
{
    const auto store = createStore(m_folder.path("space"));
    for (int i = 0; i < 50; ++i)
        store->append(test::sent(QByteArray(100'000, 'x')));
    QTRY_VERIFY(QFileInfo(m_folder.path("space")).size() > 5'000'000);
    store->clear();
    QCOMPARE(QFileInfo(m_folder.path("space")).size(), format::fileHeadSize);
    QCOMPARE(store->memoryUse(), 0);
}

void TestStore::savesWholeOrNotAtAll()
{
    const auto store = createStore(m_folder.path("original"));
    store->append(test::sent("x"));
    m_folder.write("blocker", "x");
    QVERIFY(!store->save(m_folder.path("blocker/below")).isEmpty());
    QVERIFY(!QFile::exists(m_folder.path("blocker/below")));

    // Onto itself there is nothing to do, and recording goes on.
    QVERIFY(store->save(m_folder.path("original")).isEmpty());
    store->append(test::sent("y"));
    QTRY_COMPARE(openStore(m_folder.path("original"))->count(), 2);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
