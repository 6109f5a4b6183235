#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "capture/format.h"
#include "capture/store.h"
#include "records.h"

using namespace wireloupe::capture;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void readsWhatWasAppended();
    void cutsPayloadsOnDemand();
    void keepsAPayloadOf16MiB();
    void rowsThatDoNotExistAreEmpty();
    void holdsFewBytesARow();
    void reachesTheFileWithoutBeingClosed();
    void survivesBeingKilled();
    void unsavedCapturesGoWithTheStore();

    void opensWithoutATornTail();
    void survivesAnyFlippedByte();
    void tellsWhatIsNoCapture();
    void tellsWhereItCannotCreate();
    void anOpenedCaptureIsNotWritten();

    void clearForgets();
    void clearGivesSpaceBack();
    void savesAllRows();
    void savesWholeOrNotAtAll();

    void aFullDiskTearsNothing();
    void manyThreadsAppendAndRead();
    void readersSurviveClear();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static std::shared_ptr<Store> create(const QString &path);
    static std::shared_ptr<Store> open(const QString &path);
    static QByteArray contentOf(const QString &path);
    static void write(const QString &path, const QByteArray &content);

    QTemporaryDir m_folder;
};

namespace {

/// Appends without end, and says when the first thousand are in.
int runAsChild(const QString &path)
{
    const auto store = Store::create(path).store;
    if (!store)
        return 1;
    for (int i = 0;; ++i) {
        store->append(test::sent("record " + QByteArray::number(i), monotonicNow()));
        if (i == 1000) {
            std::puts("appended");
            std::fflush(stdout);
        }
        if (i > 1000)
            std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
}

#if __has_include(<sys/resource.h>)
/// No file may grow beyond `bytes` while this lives: the nearest to a full disk that a test can have.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes) : m_previousHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_previous);
        const rlimit limit{bytes, m_previous.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_previous);
        std::signal(SIGXFSZ, m_previousHandler);
    }

    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_previous{};
    void (*m_previousHandler)(int);
};
#endif

} // namespace

std::shared_ptr<Store> TestStore::create(const QString &path)
{
    const StoreResult result = Store::create(path);
    if (!result.store)
        qWarning() << "cannot create" << path << result.detail;
    return result.store;
}

std::shared_ptr<Store> TestStore::open(const QString &path)
{
    const StoreResult result = Store::open(path);
    if (!result.store)
        qWarning() << "cannot open" << path << static_cast<int>(result.error) << result.detail;
    return result.store;
}

QByteArray TestStore::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStore::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestStore::readsWhatWasAppended()
{
    QRandomGenerator random(5);
    std::vector<Record> expected;
    const auto isRead = [&](const Store &store) {
        for (size_t i = 0; i < expected.size(); ++i) {
            const Row row{static_cast<qint64>(i)};
            const Record record = store.read(row);
            if (record.payload != expected[i].payload || !test::isSame(record.head, expected[i].head) ||
                !test::isSame(store.head(row), expected[i].head))
                return false;
        }
        return store.count() == static_cast<qint64>(expected.size());
    };

    QDateTime startedAt;
    {
        const auto store = create(path("property"));
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
        QTRY_COMPARE(open(path("property"))->count(), 3000);
        QVERIFY(isRead(*store));
        QCOMPARE(store->lostRecords(), 0);
        QVERIFY(store->lastError().isEmpty());
    }
    const auto opened = open(path("property"));
    QVERIFY(opened);
    QVERIFY(isRead(*opened));
    QCOMPARE(opened->droppedBytes(), 0);
    QCOMPARE(opened->startedAt(), startedAt);
}

void TestStore::cutsPayloadsOnDemand()
{
    const auto store = create(path("cut"));
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
    QVERIFY(store->save(path("cut2")).isEmpty());
    check(*open(path("cut2")));
}

void TestStore::keepsAPayloadOf16MiB()
{
    QRandomGenerator random(6);
    const QByteArray payload = test::randomBytes(random, 16 << 20);
    {
        const auto store = create(path("huge"));
        for (int i = 0; i < 5; ++i) {
            store->append(test::sent("before"));
            store->append(test::frame(Direction::Incoming, wireloupe::wire::Opcode::Binary, payload));
        }
        QCOMPARE(store->count(), 10);
        QVERIFY(store->read(Row{9}).payload == payload);
        QCOMPARE(store->read(Row{8}).payload, QByteArray("before"));
    }
    const auto opened = open(path("huge"));
    QCOMPARE(opened->count(), 10);
    QVERIFY(opened->read(Row{1}).payload == payload);
    QVERIFY(opened->read(Row{9}).payload == payload);
    QCOMPARE(opened->read(Row{9}, 3).payload, payload.first(3));
}

void TestStore::rowsThatDoNotExistAreEmpty()
{
    const auto store = create(path("none"));
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
    const auto store = create(path("memory"));
    const Record record = test::sent(QByteArray(100, 'x'));
    constexpr int rows = 100'000;
    for (int i = 0; i < rows; ++i)
        store->append(record);
    QVERIFY2(store->memoryUse() < 10 * rows, qPrintable(QString::number(store->memoryUse())));
}

void TestStore::reachesTheFileWithoutBeingClosed()
{
    const auto store = create(path("live"));
    for (int i = 0; i < 100; ++i)
        store->append(test::sent("text"));
    QTRY_COMPARE(open(path("live"))->count(), 100);
    store->append(test::sent("text"));
    QTRY_COMPARE(open(path("live"))->count(), 101);
}

void TestStore::survivesBeingKilled()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--append-to"), path("killed")});
    QVERIFY(child.waitForReadyRead());
    QTRY_VERIFY_WITH_TIMEOUT(open(path("killed"))->count() > 1000, 20'000);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const auto opened = open(path("killed"));
    QVERIFY(opened->count() > 1000);
    for (qint64 i = 0; i < opened->count(); ++i)
        QCOMPARE(opened->read(Row{i}).payload, "record " + QByteArray::number(i));
}

void TestStore::unsavedCapturesGoWithTheStore()
{
    auto first = create({});
    auto second = create({});
    QVERIFY(first && second);
    const QString path = first->path();
    QVERIFY(path != second->path());
    QVERIFY(QFile::exists(path));
    first->append(test::sent("x"));
    first.reset();
    QVERIFY(!QFile::exists(path));

    const QString named = m_folder.filePath(QStringLiteral("named"));
    create(named).reset();
    QVERIFY(QFile::exists(named));
}

void TestStore::opensWithoutATornTail()
{
    QList<qsizetype> ends{format::fileHeadSize};
    {
        const auto store = create(path("whole"));
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const QByteArray payload = test::randomBytes(random, random.bounded(200));
            store->append(test::sent(payload));
            ends.append(ends.back() + format::recordHeadSize + payload.size());
        }
    }
    const QByteArray whole = contentOf(path("whole"));
    QCOMPARE(whole.size(), ends.back());
    for (qsizetype size = whole.size(); size >= whole.size() - 2000; --size) {
        write(path("torn"), whole.first(size));
        const auto opened = open(path("torn"));
        QVERIFY(opened);
        const qsizetype rows = std::upper_bound(ends.begin(), ends.end(), size) - ends.begin() - 1;
        QCOMPARE(opened->count(), rows);
        QCOMPARE(opened->droppedBytes(), size - ends[rows]);
        if (rows == 0)
            continue;
        const qsizetype payload = ends[rows] - ends[rows - 1] - format::recordHeadSize;
        QCOMPARE(opened->read(Row{rows - 1}).payload, whole.sliced(ends[rows] - payload, payload));
    }
}

void TestStore::survivesAnyFlippedByte()
{
    const QList<QByteArray> payloads{"first", "", "the third payload", "x"};
    {
        const auto store = create(path("sound"));
        for (const QByteArray &payload : payloads)
            store->append(test::sent(payload));
    }
    const QByteArray sound = contentOf(path("sound"));
    for (qsizetype position = 0; position < sound.size(); ++position) {
        QByteArray flipped = sound;
        flipped[position] = static_cast<char>(flipped[position] ^ 0xFF);
        write(path("flipped"), flipped);
        const StoreResult result = Store::open(path("flipped"));
        if (position < format::fileHeadSize) {
            QCOMPARE(result.error, StoreError::NotACapture);
            continue;
        }
        QVERIFY(result.store);
        qint64 damaged = 0;
        for (qint64 i = 0; i < result.store->count(); ++i) {
            const Record record = result.store->read(Row{i});
            if (record.head.flags.testFlag(RecordFlag::Damaged))
                ++damaged;
            else
                QCOMPARE(record.payload, payloads[i]);
        }
        // A payload that has changed is known by its row, a head by the end of the rows before it.
        QVERIFY(damaged == 1 ? result.store->count() == payloads.size()
                             : result.store->count() < payloads.size());
    }
}

void TestStore::tellsWhatIsNoCapture()
{
    const auto errorOf = [](const QString &path) { return Store::open(path).error; };
    QCOMPARE(errorOf(path("missing")), StoreError::CannotOpen);
    QVERIFY(!Store::open(path("missing")).detail.isEmpty());
    QCOMPARE(errorOf(m_folder.path()), StoreError::NotACapture);
    write(path("empty"), {});
    QCOMPARE(errorOf(path("empty")), StoreError::NotACapture);
    write(path("text"), QByteArray(1000, 't'));
    QCOMPARE(errorOf(path("text")), StoreError::NotACapture);

    format::FileHead head;
    write(path("head"), format::encode(head));
    QCOMPARE(errorOf(path("head")), StoreError::None);
    write(path("cut"), format::encode(head).chopped(1));
    QCOMPARE(errorOf(path("cut")), StoreError::NotACapture);
    head.version = 2;
    write(path("newer"), format::encode(head));
    QCOMPARE(errorOf(path("newer")), StoreError::NewerVersion);
}

void TestStore::tellsWhereItCannotCreate()
{
    write(path("file"), "x");
    const StoreResult below = Store::create(path("file/below"));
    QVERIFY(!below.store);
    QCOMPARE(below.error, StoreError::CannotOpen);
    QVERIFY(!below.detail.isEmpty());
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("needs /dev/full");
    const StoreResult full = Store::create(QStringLiteral("/dev/full"));
    QVERIFY(!full.store);
    QCOMPARE(full.error, StoreError::CannotOpen);
    QVERIFY(!full.detail.isEmpty());
}

void TestStore::anOpenedCaptureIsNotWritten()
{
    create(path("opened"))->append(test::sent("kept"));
    const QByteArray before = contentOf(path("opened"));
    const auto opened = open(path("opened"));
    opened->append(test::sent("lost"));
    QCOMPARE(opened->count(), 1);
    QCOMPARE(opened->lostRecords(), 1);
    opened->clear();
    QCOMPARE(opened->count(), 0);
    QCOMPARE(opened->generation(), 1U);
    QVERIFY(opened->read(Row{0}).payload.isEmpty());
    QCOMPARE(contentOf(path("opened")), before);
}

void TestStore::clearForgets()
{
    const auto store = create(path("clear"));
    store->append(test::sent("old"));
    QCOMPARE(store->generation(), 0U);
    store->clear();
    QCOMPARE(store->generation(), 1U);
    QCOMPARE(store->count(), 0);
    QVERIFY(store->read(Row{0}).payload.isEmpty());
    store->append(test::sent("new"));
    QCOMPARE(store->count(), 1);
    QCOMPARE(store->read(Row{0}).payload, QByteArray("new"));
    QTRY_COMPARE(open(path("clear"))->count(), 1);
    QCOMPARE(open(path("clear"))->read(Row{0}).payload, QByteArray("new"));
}

void TestStore::clearGivesSpaceBack()
{
    const auto store = create(path("space"));
    for (int i = 0; i < 50; ++i)
        store->append(test::sent(QByteArray(100'000, 'x')));
    QTRY_VERIFY(QFileInfo(path("space")).size() > 5'000'000);
    store->clear();
    QCOMPARE(QFileInfo(path("space")).size(), format::fileHeadSize);
    QCOMPARE(store->memoryUse(), 0);
}

void TestStore::savesAllRows()
{
    const auto store = create({});
    std::atomic_bool isStopping = false;
    std::thread appender([&] {
        while (!isStopping)
            store->append(test::sent("appended meanwhile"));
    });
    for (int i = 0; i < 5; ++i) {
        const qint64 before = store->count();
        const QString error = store->save(path("saved"));
        const auto saved = open(path("saved"));
        if (!error.isEmpty() || !saved || saved->count() < before || saved->droppedBytes() != 0) {
            isStopping = true;
            appender.join();
            QFAIL(qPrintable(error));
        }
    }
    isStopping = true;
    appender.join();
    QVERIFY(store->save(path("saved")).isEmpty());
    const auto saved = open(path("saved"));
    QCOMPARE(saved->count(), store->count());
    for (qint64 i = 0; i < saved->count(); i += 1009)
        QCOMPARE(saved->read(Row{i}).payload, QByteArray("appended meanwhile"));
}

void TestStore::savesWholeOrNotAtAll()
{
    const auto store = create(path("original"));
    store->append(test::sent("x"));
    write(path("blocker"), "x");
    QVERIFY(!store->save(path("blocker/below")).isEmpty());
    QVERIFY(!QFile::exists(path("blocker/below")));

    // Onto itself there is nothing to do, and recording goes on.
    QVERIFY(store->save(path("original")).isEmpty());
    store->append(test::sent("y"));
    QTRY_COMPARE(open(path("original"))->count(), 2);
}

void TestStore::aFullDiskTearsNothing()
{
#if __has_include(<sys/resource.h>)
    constexpr int records = 100;
    const auto payloadOf = [](qint64 i) { return QByteArray(1 << 20, static_cast<char>('a' + i % 26)); };
    const auto store = create(path("full"));
    {
        const FileSizeLimit limit((10 << 20) + 12345);
        for (int i = 0; i < records; ++i)
            store->append(test::sent(payloadOf(i)));
        QVERIFY(store->lostRecords() > 0);
        QVERIFY(!store->lastError().isEmpty());
        QCOMPARE(store->count() + store->lostRecords(), records);
        QVERIFY(store->count() > 10);
        for (qint64 i = 0; i < store->count(); ++i)
            QVERIFY(store->read(Row{i}).payload == payloadOf(i));
        const auto onDisk = open(path("full"));
        QCOMPARE(onDisk->count(), 10);
        QCOMPARE(onDisk->droppedBytes(), 0);
    }
    // There is room again: what waited is written, and new records are kept.
    const qint64 kept = store->count();
    QTRY_COMPARE_WITH_TIMEOUT(open(path("full"))->count(), kept, 20'000);
    store->append(test::sent("after"));
    QTRY_COMPARE_WITH_TIMEOUT(open(path("full"))->count(), kept + 1, 20'000);
    QCOMPARE(open(path("full"))->read(Row{kept}).payload, QByteArray("after"));
    QVERIFY(store->lostRecords() > 0);
    store->clear();
    QCOMPARE(store->lostRecords(), 0);
    QVERIFY(store->lastError().isEmpty());
#else
    QSKIP("needs setrlimit()");
#endif
}

void TestStore::manyThreadsAppendAndRead()
{
    constexpr int perThread = 20'000;
    const auto store = create(path("threads"));
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

void TestStore::readersSurviveClear()
{
    const auto store = create(path("cleared"));
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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--append-to"))
        return runAsChild(arguments[2]);
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
