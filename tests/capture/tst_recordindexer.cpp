#include "capture/recordindexer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "records.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

class TestRecordIndexer : public QObject
{
    Q_OBJECT

private slots:
    void findsRowsAndWhereTheyEnd();
    void beginsWhereTheHeadSays();
    void findsARecordBehindADamagedBeginning();
    void takesMarks();
    void remembersGaps();
    void showsTheFirstRowsOfAHugeFile();
    void endsAtOnceWhenStopped();
    void addsNothingAfterAClear();

private:
    void write(const QByteArray &bytes);
    void start(RecordIndexer &indexer, const format::FileHead &head = {});

    QTemporaryDir m_folder;
    CaptureFile m_file;
};

namespace {

QByteArray recordOf(qsizetype payload)
{
    RecordHead head;
    head.payloadLength = static_cast<quint64>(payload);
    const auto bytes = format::encode(format::StoredHead{head, 0});
    return QByteArrayView(bytes).toByteArray() + QByteArray(payload, 'p');
}

QByteArray fileHead(const format::FileHead &head = {})
{
    return format::encode(head);
}

} // namespace

void TestRecordIndexer::write(const QByteArray &bytes)
{
    QVERIFY(m_file.open(m_folder.filePath(QStringLiteral("indexed")), CaptureFile::Mode::Overwrite));
    m_file.writeAt(0, {bytes.constData(), static_cast<size_t>(bytes.size())});
}

void TestRecordIndexer::start(RecordIndexer &indexer, const format::FileHead &head)
{
    indexer.start(head, m_file.size());
}

void TestRecordIndexer::findsRowsAndWhereTheyEnd()
{
    for (const qsizetype rows : {0, 1, 511, 512, 513, 8192, 100'000}) {
        write(fileHead() + recordOf(3).repeated(rows) + recordOf(5).chopped(1));
        StoreState state;
        RecordIndexer indexer(state, m_file);
        QVERIFY(!indexer.isRunning());
        start(indexer);
        indexer.wait();
        QVERIFY(!indexer.isRunning());
        QCOMPARE(state.rows.first(), Row{0});
        QCOMPARE(state.rows.end(), Row{rows});
        for (qint64 row = 0; row < rows; row += 100)
            QCOMPARE(state.rows.offset(Row{row}), static_cast<quint64>(96 + row * 59));
        QCOMPARE(state.queue.end(), static_cast<quint64>(96 + rows * 59));
        QVERIFY(state.queue.isEmpty());
        QCOMPARE(indexer.damage().kind, FileDamage::Kind::Torn);
        QCOMPARE(indexer.damage().droppedBytes, 60);
    }
}

void TestRecordIndexer::beginsWhereTheHeadSays()
{
    format::FileHead head;
    head.beginning = format::Beginning{5000, Row{123'456}};
    write(fileHead(head).leftJustified(5000, '\0') + recordOf(1).repeated(10));
    StoreState state;
    RecordIndexer indexer(state, m_file);
    start(indexer, head);
    indexer.wait();
    QCOMPARE(state.rows.first(), Row{123'456});
    QCOMPARE(state.rows.end(), Row{123'466});
    QCOMPARE(state.rows.offset(Row{123'456}), 5000U);
    QVERIFY(indexer.damage().isSound());
}

void TestRecordIndexer::findsARecordBehindADamagedBeginning()
{
    format::FileHead head;
    head.beginning.reset();
    write(fileHead().leftJustified(5'000'000, '\0') + recordOf(1).repeated(10));
    StoreState state;
    RecordIndexer indexer(state, m_file);
    start(indexer, head);
    indexer.wait();
    QCOMPARE(state.rows.end(), Row{10});
    QCOMPARE(indexer.damage().kind, FileDamage::Kind::FileHead);
    QCOMPARE(indexer.damage().offset, 0U);
    QCOMPARE(indexer.damage().droppedBytes, 0);
}

void TestRecordIndexer::takesMarks()
{
    const auto mark = [](qint64 row, const QString &note) {
        return format::encode(format::MarkChange{Row{row}, false, note}, 0ns);
    };
    const QByteArray unmark = format::encode(format::MarkChange{Row{101}, true, {}}, 0ns);
    format::FileHead head;
    head.beginning->row = Row{100};
    write(fileHead(head) + mark(99, QStringLiteral("dropped")) + recordOf(1) +
          mark(100, QStringLiteral("old")) + recordOf(2) + mark(101, {}) + recordOf(3) +
          mark(100, QStringLiteral("new")) + unmark);
    StoreState state;
    RecordIndexer indexer(state, m_file);
    start(indexer, head);
    indexer.wait();
    QCOMPARE(state.rows.end(), Row{103});
    QCOMPARE(state.marks.notes(), (Marks::Map{{Row{100}, QStringLiteral("new")}}));
    QVERIFY(state.marksRevision > 0);
    QCOMPARE(state.queue.end(), m_file.size());
}

void TestRecordIndexer::remembersGaps()
{
    write(fileHead() + recordOf(1) + QByteArray(1000, 'x') + recordOf(2) + QByteArray(10, 'x') + recordOf(3));
    StoreState state;
    RecordIndexer indexer(state, m_file);
    start(indexer);
    indexer.wait();
    QCOMPARE(state.gaps.size(), size_t{2});
    QCOMPARE(state.gaps[0].begin, 96U + 57);
    QCOMPARE(state.gaps[0].end, 96U + 57 + 1000);
    QCOMPARE(state.gaps[1].end - state.gaps[1].begin, 10U);
    QCOMPARE(indexer.damage().gaps, 2);
    QCOMPARE(indexer.damage().skippedBytes, 1010);
}

/// The rest is a hole that takes minutes to be searched.
void TestRecordIndexer::showsTheFirstRowsOfAHugeFile()
{
    write(fileHead() + recordOf(10).repeated(1000));
    QVERIFY(m_file.truncate(4ULL << 40));
    StoreState state;
    RecordIndexer indexer(state, m_file);
    start(indexer);
    QTRY_COMPARE_WITH_TIMEOUT(
        [&] {
            const std::lock_guard lock(state.mutex);
            return toInt(state.rows.end());
        }(),
        1000, 10'000);
    QVERIFY(indexer.isRunning());
    QElapsedTimer timer;
    timer.start();
    indexer.stop();
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!indexer.isRunning());
}

void TestRecordIndexer::endsAtOnceWhenStopped()
{
    write(fileHead() + recordOf(10).repeated(300'000));
    for (int i = 0; i < 20; ++i) {
        StoreState state;
        {
            RecordIndexer indexer(state, m_file);
            start(indexer);
            std::this_thread::sleep_for(std::chrono::microseconds(i * 200));
        }
        const qint64 rows = toInt(state.rows.end());
        QVERIFY(rows <= 300'000);
        QCOMPARE(state.queue.end(), static_cast<quint64>(96 + rows * 66));
    }
}

void TestRecordIndexer::addsNothingAfterAClear()
{
    write(fileHead() + recordOf(10).repeated(1000));
    QVERIFY(m_file.truncate(4ULL << 40));
    StoreState state;
    RecordIndexer indexer(state, m_file);
    start(indexer);
    {
        const std::lock_guard lock(state.mutex);
        ++state.generation;
        state.rows.reset();
        state.queue.reset(96);
    }
    indexer.abandon();
    QTRY_VERIFY_WITH_TIMEOUT(!indexer.isRunning(), 10'000);
    QCOMPARE(state.rows.end(), Row{0});
    QCOMPARE(state.queue.end(), 96U);
}

QTEST_GUILESS_MAIN(TestRecordIndexer)
#include "tst_recordindexer.moc"
