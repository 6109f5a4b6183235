#include <csignal>
#include <cstdio>
#include <thread>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

#include <QProcess>

#include "capture/format.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

/// Files that are torn, altered, no captures at all or cannot be written.
class TestStoreDamage : public QObject
{
    Q_OBJECT

private slots:
    void opensWithoutATornTail();
    void survivesAnyFlippedByte();
    void survivesBeingKilled();
    void tellsWhatIsNoCapture();
    void tellsWhereItCannotCreate();
    void aFullDiskTearsNothing();

private:
    void checkThatARowIsMissing(const QList<QByteArray> &payloads, qsizetype row,
                                std::pair<qsizetype, qsizetype> bytes);
    void checkThatARowIsDamaged(const QList<QByteArray> &payloads, qsizetype row, bool isInflated);

    test::StoreFolder m_folder;
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

QByteArray wireOf(const QByteArray &payload)
{
    return "wire of " + payload;
}

QByteArray withByteFlipped(QByteArray bytes, qsizetype position)
{
    bytes[position] = static_cast<char>(bytes[position] ^ 0xFF);
    return bytes;
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

void TestStoreDamage::opensWithoutATornTail()
{
    QList<qsizetype> ends{format::fileHeadSize};
    QList<QByteArray> payloads;
    QList<QByteArray> wires;
    {
        const auto store = createStore(m_folder.path("whole"));
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            const QByteArray payload = test::randomBytes(random, random.bounded(200));
            const QByteArray wire = test::randomBytes(random, random.bounded(100));
            const bool isCompressed = i % 2 == 0;
            store->append(isCompressed ? test::compressed(Direction::Outgoing, wire, payload)
                                       : test::sent(payload));
            payloads.append(payload);
            wires.append(isCompressed ? wire : QByteArray());
            const qsizetype second = isCompressed ? format::compressedHeadSize + wire.size() : 0;
            ends.append(ends.back() + format::recordHeadSize + payload.size() + second);
        }
    }
    const QByteArray whole = m_folder.contentOf("whole");
    QCOMPARE(whole.size(), ends.back());
    for (qsizetype size = whole.size(); size >= whole.size() - 2000; --size) {
        m_folder.write("torn", whole.first(size));
        const auto opened = openStore(m_folder.path("torn"));
        QVERIFY(opened);
        const qsizetype rows = std::upper_bound(ends.begin(), ends.end(), size) - ends.begin() - 1;
        QCOMPARE(opened->count(), rows);
        QCOMPARE(opened->droppedBytes(), size - ends[rows]);
        const bool isTorn = size != ends[rows];
        QCOMPARE(opened->damage().kind, isTorn ? FileDamage::Kind::Torn : FileDamage::Kind::None);
        QCOMPARE(opened->damage().offset, static_cast<quint64>(isTorn ? ends[rows] : 0));
        if (rows == 0)
            continue;
        QCOMPARE(opened->read(Row{rows - 1}).payload, payloads[rows - 1]);
        QCOMPARE(opened->readBothForms(Row{rows - 1}).compressedPayload, wires[rows - 1]);
    }
}

void TestStoreDamage::survivesAnyFlippedByte()
{
    const QList<QByteArray> payloads{"first", "", "the third payload", "x"};
    {
        const auto store = createStore(m_folder.path("sound"));
        for (const QByteArray &payload : payloads)
            store->append(test::compressed(Direction::Outgoing, wireOf(payload), payload));
    }
    const QByteArray sound = m_folder.contentOf("sound");
    for (qsizetype position = 0; position < format::fileHeadSize; ++position) {
        m_folder.write("flipped", withByteFlipped(sound, position));
        const bool isBasic = position < format::basicHeadSize;
        QCOMPARE(Store::open(m_folder.path("flipped")).error,
                 isBasic ? StoreError::NotACapture : StoreError::None);
        if (isBasic)
            continue;
        const auto store = openStore(m_folder.path("flipped"));
        QCOMPARE(store->count(), payloads.size());
        QCOMPARE(store->damage().kind, FileDamage::Kind::FileHead);
    }
    qsizetype begin = format::fileHeadSize;
    for (qsizetype row = 0; row < payloads.size(); ++row) {
        const qsizetype second = format::recordHeadSize + payloads[row].size();
        const qsizetype end = second + format::compressedHeadSize + wireOf(payloads[row]).size();
        for (qsizetype place = 0; place < end; ++place) {
            m_folder.write("flipped", withByteFlipped(sound, begin + place));
            if (place < format::recordHeadSize ||
                (place >= second && place < second + format::compressedHeadSize))
                checkThatARowIsMissing(payloads, row, {begin, begin + end});
            else
                checkThatARowIsDamaged(payloads, row, place < second);
        }
        begin += end;
    }
    QCOMPARE(begin, sound.size());
}

/// Its record was where `bytes` of the file are.
void TestStoreDamage::checkThatARowIsMissing(const QList<QByteArray> &payloads, qsizetype row,
                                             std::pair<qsizetype, qsizetype> bytes)
{
    const auto store = openStore(m_folder.path("flipped"));
    QList<QByteArray> expected = payloads;
    expected.removeAt(row);
    QCOMPARE(store->count(), expected.size());
    for (qint64 i = 0; i < expected.size(); ++i) {
        const Record record = store->readBothForms(Row{i});
        QVERIFY(!record.head.flags.testFlag(RecordFlag::Damaged));
        QCOMPARE(record.payload, expected[i]);
        QCOMPARE(record.compressedPayload, wireOf(expected[i]));
    }
    const FileDamage damage = store->damage();
    QCOMPARE(damage.kind, FileDamage::Kind::Record);
    QCOMPARE(damage.offset, static_cast<quint64>(bytes.first));
    const bool isLast = row + 1 == payloads.size();
    QCOMPARE(damage.gaps, isLast ? 0 : 1);
    QCOMPARE(isLast ? damage.droppedBytes : damage.skippedBytes, bytes.second - bytes.first);
    QCOMPARE(isLast ? damage.skippedBytes : damage.droppedBytes, 0);
}

/// Its payload has changed, inflated or as it crossed the wire, and it says so.
void TestStoreDamage::checkThatARowIsDamaged(const QList<QByteArray> &payloads, qsizetype row,
                                             bool isInflated)
{
    const auto store = openStore(m_folder.path("flipped"));
    QVERIFY(store->damage().isSound());
    QCOMPARE(store->count(), payloads.size());
    for (qint64 i = 0; i < payloads.size(); ++i) {
        const Record record = store->readBothForms(Row{i});
        const bool isHit = i == row;
        QCOMPARE(record.head.flags.testFlag(RecordFlag::Damaged), isHit);
        QCOMPARE(record.payload == payloads[i], !isHit || !isInflated);
        QCOMPARE(record.compressedPayload == wireOf(payloads[i]), !isHit || isInflated);
        QCOMPARE(store->read(Row{i}).head.flags.testFlag(RecordFlag::Damaged), isHit && isInflated);
    }
}

void TestStoreDamage::survivesBeingKilled()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--append-to"), m_folder.path("killed")});
    QVERIFY(child.waitForReadyRead());
    QTRY_VERIFY_WITH_TIMEOUT(openStore(m_folder.path("killed"))->count() > 1000, 20'000);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const auto opened = openStore(m_folder.path("killed"));
    QVERIFY(opened->count() > 1000);
    for (qint64 i = 0; i < opened->count(); ++i)
        QCOMPARE(opened->read(Row{i}).payload, "record " + QByteArray::number(i));
}

void TestStoreDamage::tellsWhatIsNoCapture()
{
    const auto errorOf = [](const QString &path) { return Store::open(path).error; };
    QCOMPARE(errorOf(m_folder.path("missing")), StoreError::CannotOpen);
    QVERIFY(!Store::open(m_folder.path("missing")).detail.isEmpty());
    QCOMPARE(errorOf(m_folder.path()), StoreError::NotACapture);
    m_folder.write("empty", {});
    QCOMPARE(errorOf(m_folder.path("empty")), StoreError::NotACapture);
    m_folder.write("text", QByteArray(1000, 't'));
    QCOMPARE(errorOf(m_folder.path("text")), StoreError::NotACapture);

    format::FileHead head;
    m_folder.write("head", format::encode(head));
    QCOMPARE(errorOf(m_folder.path("head")), StoreError::None);
    m_folder.write("cut", format::encode(head).chopped(1));
    QCOMPARE(errorOf(m_folder.path("cut")), StoreError::NotACapture);
    head.version = format::version + 1;
    m_folder.write("newer", format::encode(head));
    QCOMPARE(errorOf(m_folder.path("newer")), StoreError::NewerVersion);
}

void TestStoreDamage::tellsWhereItCannotCreate()
{
    m_folder.write("file", "x");
    const StoreResult below = Store::create(m_folder.path("file/below"));
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

void TestStoreDamage::aFullDiskTearsNothing()
{
#if __has_include(<sys/resource.h>)
    constexpr int records = 100;
    const auto payloadOf = [](qint64 i) { return QByteArray(1 << 20, static_cast<char>('a' + i % 26)); };
    const auto store = createStore(m_folder.path("full"));
    {
        const FileSizeLimit limit((10 << 20) + 12345);
        for (int i = 0; i < records; ++i)
            store->append(test::sent(payloadOf(i)));
        QVERIFY(store->lostRecords() > 0);
        QVERIFY(!store->lastError().isEmpty());
        QCOMPARE(store->health().recording, Recording::Paused);
        QCOMPARE(store->health().reason, store->lastError());
        QCOMPARE(store->count() + store->lostRecords(), records);
        QVERIFY(store->count() > 10);
        for (qint64 i = 0; i < store->count(); ++i)
            QVERIFY(store->read(Row{i}).payload == payloadOf(i));
        const auto onDisk = openStore(m_folder.path("full"));
        QCOMPARE(onDisk->count(), 10);
        QCOMPARE(onDisk->droppedBytes(), 0);
    }
    // There is room again: what waited is written, then what is missing is told, and new records are kept.
    const qint64 lost = store->lostRecords();
    const qint64 kept = records - lost;
    QTRY_COMPARE_WITH_TIMEOUT(openStore(m_folder.path("full"))->count(), kept + 1, 20'000);
    QCOMPARE(store->health(), (StoreHealth{Recording::ToFile, {}, lost}));
    store->append(test::sent("after"));
    QTRY_COMPARE_WITH_TIMEOUT(openStore(m_folder.path("full"))->count(), kept + 2, 20'000);
    const auto opened = openStore(m_folder.path("full"));
    QCOMPARE(opened->read(Row{kept + 1}).payload, QByteArray("after"));
    const auto event = StateEvent::parse(opened->read(Row{kept}).payload);
    QVERIFY(event);
    QCOMPARE(event->kind, StateKind::Gap);
    const auto gap = RecordingGap::parse(event->detail);
    QVERIFY(gap);
    QCOMPARE(gap->records, lost);
    QCOMPARE(QString::fromUtf8(gap->reason), store->lastError());
    store->clear();
    QCOMPARE(store->lostRecords(), 0);
    QVERIFY(store->lastError().isEmpty());
#else
    QSKIP("needs setrlimit()");
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--append-to"))
        return runAsChild(arguments[2]);
    TestStoreDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storedamage.moc"
