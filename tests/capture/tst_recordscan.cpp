#include <QTemporaryDir>
#include <QTest>

#include "capture/format.h"
#include "capture/recordscan.h"
#include "records.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;
using Step = RecordScanner::Step;

class TestRecordScan : public QObject
{
    Q_OBJECT

private slots:
    void findsSmallAndLargeRecords();
    void findsMarks();
    void goesOnBehindADamagedHead();
    void goesOnBehindWhatIsNoRecord();
    void passesOverHeadsInPayloads();
    void tellsOfATornEnd();
    void stopsAtALengthBeyondTheEnd();
    void passesOverADamagedCompressedHead();
    void canBeStopped();
    void tellsOfDamageBeforeItSearches();
    void endsWhereTheFileHasBeenCut();

private:
    struct Scanned
    {
        QList<quint64> offsets;
        QList<format::MarkChange> marks;
        quint64 end = 0;
        FileDamage damage;
    };

    Scanned scan(const QByteArray &bytes, quint64 offset = 0);
    void write(CaptureFile &file, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

QByteArray recordOf(qsizetype payload)
{
    RecordHead head;
    head.payloadLength = static_cast<quint64>(payload);
    const auto bytes = format::encode(format::StoredHead{head, 0});
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) + QByteArray(payload, 'p');
}

QByteArray compressedOf(qsizetype payload, quint64 length, qsizetype stored)
{
    RecordHead head;
    head.flags = RecordFlag::Compressed;
    head.payloadLength = static_cast<quint64>(payload);
    const auto first = format::encode(format::StoredHead{head, 0});
    const auto second = format::encode(format::CompressedHead{length, 0});
    QByteArray bytes = QByteArrayView(first).toByteArray();
    bytes.append(payload, 'p').append(QByteArrayView(second)).append(stored, 'w');
    return bytes;
}

} // namespace

void TestRecordScan::write(CaptureFile &file, const QByteArray &bytes)
{
    QVERIFY(file.open(m_folder.filePath(QStringLiteral("scan")), CaptureFile::Mode::Overwrite));
    file.writeAt(0, {bytes.constData(), static_cast<size_t>(bytes.size())});
}

TestRecordScan::Scanned TestRecordScan::scan(const QByteArray &bytes, quint64 offset)
{
    CaptureFile file;
    write(file, bytes);
    RecordScanner scanner(file, offset, file.size());
    Scanned scanned;
    for (auto step = scanner.next(); step != Step::End; step = scanner.next()) {
        if (step == Step::Damage)
            continue;
        if (scanner.isRow())
            scanned.offsets.append(scanner.offset());
        else if (const auto change = scanner.markChange())
            scanned.marks.append(*change);
    }
    scanned.end = scanner.end();
    scanned.damage = scanner.damage();
    return scanned;
}

void TestRecordScan::findsSmallAndLargeRecords()
{
    QByteArray bytes("0123456");
    QList<quint64> offsets;
    QRandomGenerator random(4);
    for (int i = 0; i < 5000; ++i) {
        offsets.append(static_cast<quint64>(bytes.size()));
        const int payload = random.bounded(i % 500 == 0 ? 300'000 : 150);
        const int compressed = random.bounded(i % 250 == 0 ? 200'000 : 100);
        if (i % 3 == 0)
            bytes += compressedOf(payload, static_cast<quint64>(compressed), compressed);
        else
            bytes += recordOf(payload);
    }
    const Scanned scanned = scan(bytes, 7);
    QCOMPARE(scanned.offsets, offsets);
    QCOMPARE(scanned.end, static_cast<quint64>(bytes.size()));
    QCOMPARE(scanned.damage, FileDamage());
}

void TestRecordScan::findsMarks()
{
    const format::MarkChange first{Row{7}, false, QStringLiteral("note")};
    const format::MarkChange second{Row{1}, true, {}};
    QByteArray broken = format::encode(second, 0ns);
    broken.back() = 'x';
    const Scanned scanned =
        scan(recordOf(3) + format::encode(first, 0ns) + recordOf(0) + broken + format::encode(second, 0ns));
    QCOMPARE(scanned.offsets.size(), 2);
    QCOMPARE(scanned.marks, (QList<format::MarkChange>{first, second}));
    QVERIFY(scanned.damage.isSound());
}

void TestRecordScan::goesOnBehindADamagedHead()
{
    const QByteArray before = recordOf(10);
    const QByteArray record = recordOf(20);
    const QByteArray after = recordOf(30) + recordOf(40);
    const auto at = static_cast<quint64>(before.size());
    for (qsizetype i = 0; i < format::recordHeadSize; ++i) {
        QByteArray damaged = record;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        const Scanned scanned = scan(before + damaged + after);
        const auto next = at + static_cast<quint64>(record.size());
        QCOMPARE(scanned.offsets, (QList<quint64>{0, next, next + 86}));
        QCOMPARE(scanned.damage, (FileDamage{FileDamage::Kind::Record, at, {}, 1, record.size(), 0}));
    }
}

void TestRecordScan::goesOnBehindWhatIsNoRecord()
{
    QRandomGenerator random(5);
    for (const qsizetype size : {1, 3, 4, 55, 56, 57, 65'530, 65'536, 1'048'576, 3'000'001}) {
        // Full of what may be the start of a record, and is not.
        QByteArray garbage = QByteArray("WLR\x01WWLR\x01").repeated(size / 9 + 1).first(size);
        if (size > 100)
            garbage.replace(50, 40, test::randomBytes(random, 40));
        const Scanned scanned = scan(recordOf(10) + garbage + recordOf(5) + garbage);
        QCOMPARE(scanned.offsets, (QList<quint64>{0, static_cast<quint64>(66 + size)}));
        QCOMPARE(scanned.damage.offset, 66U);
        QCOMPARE(scanned.damage.gaps, 1);
        QCOMPARE(scanned.damage.skippedBytes, size);
        QCOMPARE(scanned.damage.droppedBytes, size);
    }
}

/// A capture that was sent as a file is no rows of this one.
void TestRecordScan::passesOverHeadsInPayloads()
{
    QByteArray nested = recordOf(0).repeated(10);
    RecordHead head;
    head.payloadLength = static_cast<quint64>(nested.size());
    const auto encoded = format::encode(format::StoredHead{head, 0});
    QByteArray record = QByteArrayView(encoded).toByteArray() + nested;
    for (const qsizetype i : {5, 30, 45}) {
        QByteArray damaged = record;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        QCOMPARE(scan(recordOf(1) + damaged + recordOf(2)).offsets,
                 (QList<quint64>{0, static_cast<quint64>(57 + record.size())}));
        QCOMPARE(scan(recordOf(1) + damaged).offsets, QList<quint64>{0});
    }
    QCOMPARE(scan(record.chopped(1)).offsets, QList<quint64>{});
    QCOMPARE(scan(record.chopped(1)).damage.kind, FileDamage::Kind::Torn);
}

void TestRecordScan::tellsOfATornEnd()
{
    const QByteArray sound = recordOf(10);
    for (const QByteArray &record : {recordOf(20), compressedOf(20, 30, 30)}) {
        for (qsizetype size = 1; size < record.size(); ++size) {
            const Scanned scanned = scan(sound + record.first(size));
            QCOMPARE(scanned.offsets, QList<quint64>{0});
            QCOMPARE(scanned.end, static_cast<quint64>(sound.size()));
            QCOMPARE(
                scanned.damage,
                (FileDamage{FileDamage::Kind::Torn, static_cast<quint64>(sound.size()), {}, 0, 0, size}));
        }
    }
}

void TestRecordScan::stopsAtALengthBeyondTheEnd()
{
    for (const quint64 length : {quint64{11}, quint64{1} << 40, ~quint64{0}, ~quint64{0} - 60}) {
        RecordHead head;
        head.payloadLength = length;
        const auto encoded = format::encode(format::StoredHead{head, 0});
        const Scanned scanned =
            scan(recordOf(3) + QByteArray(encoded.data(), format::recordHeadSize) + QByteArray(10, 'p'));
        QCOMPARE(scanned.offsets, QList<quint64>{0});
        QCOMPARE(scanned.damage.kind, FileDamage::Kind::Torn);
    }
}

void TestRecordScan::passesOverADamagedCompressedHead()
{
    const QByteArray sound = compressedOf(100'000, 4, 4);
    QCOMPARE(scan(recordOf(3) + sound).offsets.size(), 2);
    for (int i = 0; i < format::compressedHeadSize; ++i) {
        QByteArray bytes = sound;
        const qsizetype at = format::recordHeadSize + 100'000 + i;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        const Scanned scanned = scan(recordOf(3) + bytes + recordOf(4));
        QCOMPARE(scanned.offsets, (QList<quint64>{0, static_cast<quint64>(59 + bytes.size())}));
        QCOMPARE(scanned.damage.skippedBytes, bytes.size());
    }
    for (const quint64 length : {quint64{5}, quint64{1} << 40, ~quint64{0}, ~quint64{0} - 100'000}) {
        const Scanned scanned = scan(recordOf(3) + compressedOf(10, length, 4));
        QCOMPARE(scanned.offsets, QList<quint64>{0});
        QCOMPARE(scanned.damage.kind, FileDamage::Kind::Torn);
    }
}

void TestRecordScan::canBeStopped()
{
    CaptureFile file;
    write(file, recordOf(1).repeated(1000));
    RecordScanner scanner(file, 0, file.size());
    QCOMPARE(scanner.next(), Step::Record);
    scanner.stop();
    QCOMPARE(scanner.next(), Step::End);
    QVERIFY(scanner.isStopped());
}

/// Those who show what there is so far do so before a long search.
void TestRecordScan::tellsOfDamageBeforeItSearches()
{
    CaptureFile file;
    write(file, recordOf(1) + QByteArray(5, 'x') + recordOf(1) + QByteArray(100, 'x'));
    RecordScanner scanner(file, 0, file.size());
    for (const Step step : {Step::Record, Step::Damage, Step::Record, Step::Damage, Step::End, Step::End})
        QCOMPARE(scanner.next(), step);
}

/// Another program cuts the file under the scan.
void TestRecordScan::endsWhereTheFileHasBeenCut()
{
    CaptureFile file;
    write(file, recordOf(100'000).repeated(10));
    RecordScanner scanner(file, 0, file.size());
    QCOMPARE(scanner.next(), Step::Record);
    file.truncate(250'000);
    int rows = 1;
    while (scanner.next() == Step::Record)
        ++rows;
    QVERIFY(rows <= 3);
    QCOMPARE(scanner.damage().kind, FileDamage::Kind::Torn);
}

QTEST_APPLESS_MAIN(TestRecordScan)
#include "tst_recordscan.moc"
