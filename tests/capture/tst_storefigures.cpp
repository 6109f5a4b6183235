#include <QTest>

#include "capture/recordcursor.h"
#include "capture/unsavedfolder.h"
#include "records.h"
#include "storefolder.h"

using namespace wireloupe::capture;
using test::createStore;
using test::openStore;

/// Figures that are kept in a capture's file.
class TestStoreFigures : public QObject
{
    Q_OBJECT

private slots:
    void areThereWhenTheFileIsOpenedAgain();
    void areNoRow();
    void areThereBeforeTheRows();
    void areFoundBehindMarks();
    void theLastOnesCount();
    void goWithASavedCopyOnce();
    void goWithTheRows();
    void damagedOnesAreNone();
    void areLeftOutOfARepairedFile();
    void tooLargeOnesAreNone();
    void anUnsavedCaptureKeepsThem();
    void theWallClockIsKeptExactly();

private:
    void record(const char *name, const QByteArray &figures) const;

    test::StoreFolder m_folder;
};

namespace {

const QByteArray someFigures = "figures " + QByteArray(5'000, 'f');

} // namespace

void TestStoreFigures::record(const char *name, const QByteArray &figures) const
{
    const auto store = createStore(m_folder.path(name));
    for (const char *text : {"zero", "one", "two"})
        store->append(test::sent(text, monotonicNow()));
    store->setFigures(figures);
    QCOMPARE(store->figures(), figures);
}

void TestStoreFigures::areThereWhenTheFileIsOpenedAgain()
{
    record("kept", someFigures);
    QCOMPARE(openStore(m_folder.path("kept"))->figures(), someFigures);
    record("none", {});
    QCOMPARE(openStore(m_folder.path("none"))->figures(), QByteArray());
}

void TestStoreFigures::areNoRow()
{
    record("rows", someFigures);
    const auto store = openStore(m_folder.path("rows"));
    QCOMPARE(store->count(), 3);
    QVERIFY(store->damage().isSound());
    const Record last = store->readBothForms(Row{2});
    QCOMPARE(last.payload, QByteArray("two"));
    QVERIFY(!last.head.flags.testFlag(RecordFlag::Damaged));
    RecordCursor cursor(*store, Row{0}, Row{3});
    int rows = 0;
    while (cursor.next())
        ++rows;
    QCOMPARE(rows, 3);
    store->setMark(Row{2}, QStringLiteral("mark"));
    QCOMPARE(openStore(m_folder.path("rows"))->marks().note(Row{2}), QStringLiteral("mark"));
}

/// However long it takes to find those.
void TestStoreFigures::areThereBeforeTheRows()
{
    record("huge", someFigures);
    const QByteArray content = m_folder.contentOf("huge");
    const qsizetype size = format::recordHeadSize + someFigures.size() + format::figuresTrailerSize;
    constexpr qint64 hugeSize = 4LL << 40; // takes minutes to be searched, and no space on the disk
    {
        QFile file(m_folder.path("huge"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(hugeSize));
        QVERIFY(file.seek(hugeSize - size));
        QCOMPARE(file.write(content.last(size)), size);
    }
    const auto store = Store::open(m_folder.path("huge")).store;
    QVERIFY(store);
    QTRY_COMPARE_WITH_TIMEOUT(store->figures(), someFigures, 10'000);
    QVERIFY(store->isIndexing());
}

void TestStoreFigures::areFoundBehindMarks()
{
    record("marked", someFigures);
    openStore(m_folder.path("marked"))->setMark(Row{1}, QStringLiteral("later"));
    const auto store = openStore(m_folder.path("marked"));
    QCOMPARE(store->figures(), someFigures);
    QCOMPARE(store->marks().size(), 1);
    QCOMPARE(store->count(), 3);
}

void TestStoreFigures::theLastOnesCount()
{
    record("two", someFigures);
    {
        QFile file(m_folder.path("two"));
        QVERIFY(file.open(QIODevice::Append));
        file.write(format::encodeFigures("newer", {}));
    }
    QCOMPARE(openStore(m_folder.path("two"))->figures(), QByteArray("newer"));
    const auto store = openStore(m_folder.path("two"));
    store->setFigures("mine");
    QCOMPARE(store->figures(), QByteArray("mine"));
    // They are not written to a file that was opened.
    QCOMPARE(openStore(m_folder.path("two"))->figures(), QByteArray("newer"));
}

void TestStoreFigures::goWithASavedCopyOnce()
{
    record("original", someFigures);
    const qsizetype size = m_folder.contentOf("original").size();
    QString from = m_folder.path("original");
    for (int round = 0; round < 3; ++round) {
        const QString to = m_folder.path(qPrintable(QStringLiteral("copy%1").arg(round)));
        QVERIFY(openStore(from)->save(to).isEmpty());
        QCOMPARE(openStore(to)->figures(), someFigures);
        QCOMPARE(QFileInfo(to).size(), size);
        from = to;
    }
    const auto store = openStore(from);
    store->setFigures("newer");
    QVERIFY(store->save(m_folder.path("renewed")).isEmpty());
    QCOMPARE(openStore(m_folder.path("renewed"))->figures(), QByteArray("newer"));
    QCOMPARE(openStore(m_folder.path("renewed"))->count(), 3);

    const auto recording = createStore(m_folder.path("recording"));
    recording->append(test::sent("x", monotonicNow()));
    recording->setFigures("live");
    QVERIFY(recording->save(m_folder.path("saved")).isEmpty());
    QCOMPARE(openStore(m_folder.path("saved"))->figures(), QByteArray("live"));
}

void TestStoreFigures::goWithTheRows()
{
    {
        const auto store = createStore(m_folder.path("cleared"));
        store->append(test::sent("x", monotonicNow()));
        store->setFigures(someFigures);
        store->clear();
        QCOMPARE(store->figures(), QByteArray());
        store->append(test::sent("y", monotonicNow()));
    }
    QCOMPARE(openStore(m_folder.path("cleared"))->figures(), QByteArray());
}

void TestStoreFigures::damagedOnesAreNone()
{
    record("damaged", someFigures);
    const QByteArray sound = m_folder.contentOf("damaged");
    const qsizetype begin =
        sound.size() - someFigures.size() - format::figuresTrailerSize - format::recordHeadSize;
    for (const qsizetype at :
         {begin + 20, begin + 100, sound.size() - 20, sound.size() - 12, sound.size() - 1}) {
        QByteArray bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        m_folder.write("damaged", bytes);
        const auto store = openStore(m_folder.path("damaged"));
        QCOMPARE(store->figures(), QByteArray());
        QCOMPARE(store->count(), 3);
    }
    for (const qsizetype size : {begin + 10, begin + 1'000, sound.size() - 1}) {
        m_folder.write("damaged", sound.first(size));
        const auto store = openStore(m_folder.path("damaged"));
        QCOMPARE(store->figures(), QByteArray());
        QCOMPARE(store->count(), 3);
        QCOMPARE(store->damage().kind, FileDamage::Kind::Torn);
    }
}

/// Rows have other numbers where one is lost.
void TestStoreFigures::areLeftOutOfARepairedFile()
{
    record("lost", someFigures);
    QByteArray bytes = m_folder.contentOf("lost");
    bytes[format::fileHeadSize + 20] = static_cast<char>(bytes[format::fileHeadSize + 20] ^ 1);
    m_folder.write("lost", bytes);
    const auto store = openStore(m_folder.path("lost"));
    QCOMPARE(store->count(), 2);
    QCOMPARE(store->figures(), someFigures); // to be judged by who knows the damage
    QVERIFY(store->save(m_folder.path("repaired")).isEmpty());
    QCOMPARE(openStore(m_folder.path("repaired"))->figures(), QByteArray());
}

void TestStoreFigures::tooLargeOnesAreNone()
{
    const auto store = createStore(m_folder.path("large"));
    store->setFigures(QByteArray(format::maxFiguresSize, 'x'));
    QCOMPARE(store->figures().size(), format::maxFiguresSize);
    store->setFigures(QByteArray(format::maxFiguresSize + 1, 'x'));
    QVERIFY(store->figures().isEmpty());
}

void TestStoreFigures::anUnsavedCaptureKeepsThem()
{
    QString path;
    {
        const auto store = Store::create().store;
        store->append(test::sent("x", monotonicNow()));
        store->setFigures(someFigures);
        store->keepFile();
        path = closedPath(store->path());
    }
    QCOMPARE(openStore(path)->figures(), someFigures);
    QVERIFY(QFile::remove(path));
}

void TestStoreFigures::theWallClockIsKeptExactly()
{
    const auto before = std::chrono::system_clock::now().time_since_epoch();
    std::chrono::nanoseconds start{};
    {
        const auto store = createStore(m_folder.path("clock"));
        start = store->wallStart();
        const auto at = start + (monotonicNow() - store->origin());
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        QVERIFY(before <= start && start <= now);
        QVERIFY(std::chrono::abs(now - at) < std::chrono::milliseconds(100));
    }
    const auto opened = openStore(m_folder.path("clock"));
    QVERIFY(opened->wallStart() == start);
    QCOMPARE(opened->startedAt().toMSecsSinceEpoch(), start / std::chrono::milliseconds(1));
    QVERIFY(opened->save(m_folder.path("clock copy")).isEmpty());
    QVERIFY(openStore(m_folder.path("clock copy"))->wallStart() == start);
    const auto given =
        Store::create(m_folder.path("given"), QDateTime::fromMSecsSinceEpoch(5, Qt::UTC)).store;
    QVERIFY(given->wallStart() == std::chrono::milliseconds(5));
    const auto last = QDateTime::fromMSecsSinceEpoch(253'402'300'799'999, Qt::UTC);
    QVERIFY(Store::create(m_folder.path("far"), last).store->wallStart() > std::chrono::hours(1'000'000));
}

QTEST_GUILESS_MAIN(TestStoreFigures)
#include "tst_storefigures.moc"
