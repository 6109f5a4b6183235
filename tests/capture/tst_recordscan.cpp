#include <QTemporaryDir>
#include <QTest>

#include "capture/format.h"
#include "capture/recordscan.h"
#include "records.h"

using namespace wireloupe::capture;

class TestRecordScan : public QObject
{
    Q_OBJECT

private slots:
    void findsSmallAndLargeRecords();
    void stopsAtADamagedHead();
    void stopsAtALengthBeyondTheEnd();
    void stopsAtADamagedCompressedHead();

private:
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
    CaptureFile file;
    write(file, bytes);
    RowIndex rows;
    QCOMPARE(scanRecords(file, 7, file.size(), rows), file.size());
    QCOMPARE(rows.count(), offsets.size());
    for (qint64 i = 0; i < offsets.size(); ++i)
        QCOMPARE(rows.offset(Row{i}), offsets[i]);
}

void TestRecordScan::stopsAtADamagedHead()
{
    QByteArray bytes = recordOf(10) + recordOf(20) + recordOf(30);
    const qsizetype second = format::recordHeadSize + 10;
    bytes[second + 20] = static_cast<char>(bytes[second + 20] ^ 1);
    CaptureFile file;
    write(file, bytes);
    RowIndex rows;
    QCOMPARE(scanRecords(file, 0, file.size(), rows), static_cast<quint64>(second));
    QCOMPARE(rows.count(), 1);
}

void TestRecordScan::stopsAtALengthBeyondTheEnd()
{
    for (const quint64 length : {quint64{11}, quint64{1} << 40, ~quint64{0}, ~quint64{0} - 60}) {
        RecordHead head;
        head.payloadLength = length;
        const auto encoded = format::encode(format::StoredHead{head, 0});
        CaptureFile file;
        write(file, recordOf(3) + QByteArray(encoded.data(), format::recordHeadSize) + QByteArray(10, 'p'));
        RowIndex rows;
        QCOMPARE(scanRecords(file, 0, file.size(), rows), static_cast<quint64>(format::recordHeadSize + 3));
        QCOMPARE(rows.count(), 1);
    }
}

void TestRecordScan::stopsAtADamagedCompressedHead()
{
    const auto scan = [this](const QByteArray &bytes) {
        CaptureFile file;
        write(file, recordOf(3) + bytes);
        RowIndex rows;
        const quint64 end = scanRecords(file, 0, file.size(), rows);
        return end == file.size() ? 2 : static_cast<int>(rows.count());
    };
    const QByteArray sound = compressedOf(100'000, 4, 4);
    QCOMPARE(scan(sound), 2);
    for (int i = 0; i < format::compressedHeadSize; ++i) {
        QByteArray bytes = sound;
        const qsizetype at = format::recordHeadSize + 100'000 + i;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        QCOMPARE(scan(bytes), 1);
    }
    for (qsizetype cut = 1; cut <= 4 + format::compressedHeadSize; ++cut)
        QCOMPARE(scan(sound.chopped(cut)), 1);
    for (const quint64 length : {quint64{5}, quint64{1} << 40, ~quint64{0}, ~quint64{0} - 100'000})
        QCOMPARE(scan(compressedOf(10, length, 4)), 1);
}

QTEST_APPLESS_MAIN(TestRecordScan)
#include "tst_recordscan.moc"
