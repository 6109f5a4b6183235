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
        bytes += recordOf(random.bounded(i % 500 == 0 ? 300'000 : 150));
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

QTEST_APPLESS_MAIN(TestRecordScan)
#include "tst_recordscan.moc"
