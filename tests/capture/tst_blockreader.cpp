#include "capture/blockreader.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "records.h"

using namespace wireloupe::capture;

class TestBlockReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsFromFrontToBack();
    void readsAnything();
    void readsLargePieces();
    void goesNoFurtherThanAsked();
    void tellsWhatIsNotThere();

private:
    /// As what the file holds; empty where the reader refuses.
    QByteArray pieceOf(BlockReader &reader, quint64 offset, quint64 size);
    bool isRight(BlockReader &reader, quint64 offset, quint64 size);

    static constexpr qsizetype fileSize = 20'000'000;
    QTemporaryDir m_folder;
    QByteArray m_content;
    CaptureFile m_file;
};

void TestBlockReader::initTestCase()
{
    QRandomGenerator random(1);
    m_content = test::randomBytes(random, 1'000'003).repeated(20).first(fileSize);
    QVERIFY(m_file.open(m_folder.filePath(QStringLiteral("blocks")), CaptureFile::Mode::Overwrite));
    m_file.writeAt(0, {m_content.constData(), static_cast<size_t>(m_content.size())});
}

QByteArray TestBlockReader::pieceOf(BlockReader &reader, quint64 offset, quint64 size)
{
    if (!reader.holds(offset, size) && !reader.load(offset, size, fileSize))
        return {};
    return reader.bytes(offset).first(static_cast<qsizetype>(size)).toByteArray();
}

bool TestBlockReader::isRight(BlockReader &reader, quint64 offset, quint64 size)
{
    return pieceOf(reader, offset, size) ==
           m_content.mid(static_cast<qsizetype>(offset), static_cast<qsizetype>(size));
}

void TestBlockReader::readsFromFrontToBack()
{
    for (const quint64 step : {157ULL, 5000ULL, 70'000ULL, 1'048'576ULL, 1'500'000ULL}) {
        BlockReader reader(m_file);
        for (quint64 offset = 0; offset + step <= fileSize; offset += step)
            QVERIFY(isRight(reader, offset, step));
    }
}

void TestBlockReader::readsAnything()
{
    QRandomGenerator random(2);
    BlockReader reader(m_file);
    quint64 offset = 0;
    for (int i = 0; i < 5000; ++i) {
        const auto size = static_cast<quint64>(random.bounded(i % 10 == 0 ? 3'000'000 : 5000));
        if (i % 3 == 0)
            offset = static_cast<quint64>(random.bounded(static_cast<int>(fileSize)));
        offset = std::min(offset, fileSize - size);
        QVERIFY(isRight(reader, offset, size));
        offset += size;
    }
}

void TestBlockReader::readsLargePieces()
{
    BlockReader reader(m_file);
    QVERIFY(isRight(reader, 10, 100));
    QVERIFY(isRight(reader, 50, fileSize - 50)); // part of which is held
    QVERIFY(isRight(reader, 0, 10));
    QVERIFY(isRight(reader, fileSize - 10, 10));
}

void TestBlockReader::goesNoFurtherThanAsked()
{
    BlockReader reader(m_file);
    QVERIFY(reader.load(100, 10, 150));
    QCOMPARE(reader.bytes(100).size(), 50);
    QVERIFY(!reader.holds(100, 51));
    QVERIFY(!reader.holds(99, 2));
    QVERIFY(!reader.holds(0, ~quint64{0}));
    QVERIFY(!reader.load(100, 51, 150));
    QVERIFY(!reader.load(151, 0, 150));
}

void TestBlockReader::tellsWhatIsNotThere()
{
    BlockReader reader(m_file);
    QVERIFY(!reader.load(fileSize - 5, 10, fileSize + 100));
    QVERIFY(reader.error().isEmpty());
    const CaptureFile closed;
    BlockReader unreadable(closed);
    QVERIFY(!unreadable.load(0, 1, 10));
    QVERIFY(!unreadable.error().isEmpty());
}

QTEST_APPLESS_MAIN(TestBlockReader)
#include "tst_blockreader.moc"
