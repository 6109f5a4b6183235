#include <QTest>
#include <QtEndian>

#include "capture/format.h"
#include "records.h"

using namespace wireloupe::capture;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void fileHeadComesBackAsItWas();
    void fileHeadIsAsDocumented();
    void noByteOfAFileHeadMayChange();
    void recordHeadComesBackAsItWas();
    void recordHeadIsAsDocumented();
    void noByteOfARecordHeadMayChange();
    void compressedHeadIsAsDocumented();
    void refusesAnImpossibleTime();
    void countsWholeRecords();
};

void TestFormat::fileHeadComesBackAsItWas()
{
    format::FileHead head;
    head.startedAt = QDateTime::fromMSecsSinceEpoch(-12345, Qt::UTC);
    head.program = "0.1.0";
    const auto back = format::decodeFileHead(format::encode(head));
    QVERIFY(back);
    QCOMPARE(back->version, format::version);
    QCOMPARE(back->size, quint16{64});
    QCOMPARE(back->startedAt, head.startedAt);
    QCOMPARE(back->program, head.program);

    head.startedAt = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 2, Qt::UTC);
    QVERIFY(!format::decodeFileHead(format::encode(head)));
    head.startedAt = {};
    head.program = QByteArray(100, 'x');
    QCOMPARE(format::decodeFileHead(format::encode(head))->program, QByteArray(32, 'x'));
}

void TestFormat::fileHeadIsAsDocumented()
{
    format::FileHead head;
    head.startedAt = QDateTime::fromMSecsSinceEpoch(0x0102030405, Qt::UTC);
    head.program = "0.1.0";
    const QByteArray bytes = format::encode(head);
    QCOMPARE(bytes.size(), 64);
    QCOMPARE(bytes.first(8), QByteArray("WLCAP\r\n\x1A"));
    QCOMPARE(bytes.sliced(8, 8).toHex(), QByteArray("0200400000000000"));
    QCOMPARE(bytes.sliced(16, 8).toHex(), QByteArray("0504030201000000"));
    QCOMPARE(bytes.sliced(24, 32), QByteArray("0.1.0").leftJustified(32, '\0'));
    QCOMPARE(bytes.sliced(56, 4).toHex(), QByteArray("00000000"));
}

void TestFormat::noByteOfAFileHeadMayChange()
{
    const QByteArray sound = format::encode(format::FileHead{});
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray bytes = sound;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
        QVERIFY2(!format::decodeFileHead(bytes), qPrintable(QString::number(i)));
        QVERIFY(!format::decodeFileHead(QByteArrayView(sound).first(i)));
    }
}

void TestFormat::recordHeadComesBackAsItWas()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const Record record = test::randomRecord(random, 10);
        const format::StoredHead stored{record.head, random.generate()};
        const auto back = format::decodeRecordHead(format::encode(stored));
        QVERIFY(back);
        QVERIFY(test::isSame(back->head, record.head));
        QCOMPARE(back->payloadChecksum, stored.payloadChecksum);
    }
}

void TestFormat::recordHeadIsAsDocumented()
{
    RecordHead head;
    head.time = std::chrono::nanoseconds(-2);
    head.connection = ConnectionId{0x11223344};
    head.direction = Direction::Incoming;
    head.opcode = wireloupe::wire::Opcode::Pong;
    head.flags = RecordFlag::Fin | RecordFlag::Length64;
    head.violation = wireloupe::wire::Rule::DataAfterClose;
    head.maskingKey = {0xA1, 0xA2, 0xA3, 0xA4};
    head.wireLength = 0x0102;
    head.payloadLength = 0x0304;
    const auto encoded = format::encode(format::StoredHead{head, 0xCAFEBABE});
    const QByteArray bytes(encoded.data(), static_cast<qsizetype>(encoded.size()));
    QCOMPARE(bytes.first(4), QByteArray("WLR\x01"));
    QCOMPARE(bytes.sliced(8).toHex(), QByteArray("bebafeca"
                                                 "01100000"
                                                 "0403000000000000"
                                                 "0201000000000000"
                                                 "feffffffffffffff"
                                                 "44332211"
                                                 "a1a2a3a4"
                                                 "1200"
                                                 "03"
                                                 "02"
                                                 "0a"
                                                 "000000"));
    // The checksum is the one of zlib: that of "123456789" is its published check value.
    QCOMPARE(format::checksum("123456789"), 0xCBF43926U);
    QCOMPARE(bytes.sliced(4, 4), [&] {
        const quint32 sum = format::checksum(QByteArrayView(bytes).sliced(8));
        return QByteArray{}
            .append(static_cast<char>(sum))
            .append(static_cast<char>(sum >> 8))
            .append(static_cast<char>(sum >> 16))
            .append(static_cast<char>(sum >> 24));
    }());
}

void TestFormat::noByteOfARecordHeadMayChange()
{
    QRandomGenerator random(2);
    const auto sound = format::encode(format::StoredHead{test::randomRecord(random, 10).head, 1});
    for (size_t i = 0; i < sound.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            auto bytes = sound;
            bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
            QVERIFY2(!format::decodeRecordHead(bytes), qPrintable(QString::number(i)));
        }
    }
}

void TestFormat::compressedHeadIsAsDocumented()
{
    const auto sound = format::encode(format::CompressedHead{0x0102030405, 0xCAFEBABE});
    const QByteArrayView bytes(sound);
    QCOMPARE(bytes.first(12).toByteArray().toHex(), QByteArray("0504030201000000"
                                                               "bebafeca"));
    QCOMPARE(qFromLittleEndian<quint32>(bytes.data() + 12), format::checksum(bytes.first(12)));
    const auto back = format::decodeCompressedHead(bytes);
    QVERIFY(back);
    QCOMPARE(back->length, quint64{0x0102030405});
    QCOMPARE(back->checksum, 0xCAFEBABEU);
    for (size_t i = 0; i < sound.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            auto flipped = sound;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            QVERIFY2(!format::decodeCompressedHead(flipped), qPrintable(QString::number(i)));
        }
    }
    QVERIFY(!format::decodeCompressedHead(QByteArray(format::compressedHeadSize, '\0')));
}

void TestFormat::refusesAnImpossibleTime()
{
    RecordHead head;
    for (const qint64 time :
         {1LL << 62, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        head.time = std::chrono::nanoseconds(time);
        QVERIFY(!format::decodeRecordHead(format::encode(format::StoredHead{head, 0})));
    }
    head.time = std::chrono::nanoseconds((1LL << 62) - 1);
    QVERIFY(format::decodeRecordHead(format::encode(format::StoredHead{head, 0})));
}

void TestFormat::countsWholeRecords()
{
    QByteArray bytes;
    QList<qsizetype> ends{0};
    for (const qsizetype size : {0, 3, 0, 100, 7, 0}) {
        RecordHead head;
        head.flags.setFlag(RecordFlag::Compressed, size == 7 || bytes.size() > 300);
        head.payloadLength = static_cast<quint64>(size);
        const auto encoded = format::encode(format::StoredHead{head, 0});
        bytes += QByteArrayView(encoded);
        bytes += QByteArray(size, 'x');
        if (head.flags.testFlag(RecordFlag::Compressed)) {
            const auto second = format::encode(format::CompressedHead{static_cast<quint64>(size / 2), 0});
            bytes += QByteArrayView(second);
            bytes += QByteArray(size / 2, 'z');
        }
        ends.append(bytes.size());
    }
    for (qsizetype available = 0; available <= bytes.size(); ++available) {
        const auto end =
            std::find_if(ends.rbegin(), ends.rend(), [&](qsizetype e) { return e <= available; });
        QCOMPARE(format::wholeRecordsSize(bytes, available), *end);
    }
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
