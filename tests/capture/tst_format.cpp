#include <QTest>
#include <QtEndian>

#include "capture/format.h"
#include "records.h"

using namespace wireloupe::capture;
using namespace std::chrono_literals;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void fileHeadComesBackAsItWas();
    void fileHeadIsAsDocumented();
    void noByteOfAFileHeadMayChange();
    void beginningIsAsDocumented();
    void beginningIsWrittenInPlace();
    void damagedBeginningIsNone();
    void readsOlderFileHeads();
    void recordHeadComesBackAsItWas();
    void recordHeadIsAsDocumented();
    void noByteOfARecordHeadMayChange();
    void compressedHeadIsAsDocumented();
    void refusesAnImpossibleTime();
    void countsWholeRecords();
    void markIsAsDocumented();
    void markComesBackAsItWas();
    void figuresAreAsDocumented();
    void figuresComeBackAsTheyWere();
};

void TestFormat::fileHeadComesBackAsItWas()
{
    format::FileHead head;
    head.startedAt = QDateTime::fromMSecsSinceEpoch(-12345, Qt::UTC);
    head.startFraction = 999'999;
    head.program = "0.1.0";
    const auto back = format::decodeFileHead(format::encode(head));
    QVERIFY(back);
    QCOMPARE(back->version, format::version);
    QCOMPARE(back->size, quint16{96});
    QCOMPARE(back->startedAt, head.startedAt);
    QCOMPARE(back->startFraction, 999'999U);
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
    head.startFraction = 1;
    head.program = "0.1.0";
    const QByteArray bytes = format::encode(head);
    QCOMPARE(bytes.size(), 96);
    QCOMPARE(bytes.first(8), QByteArray("WLCAP\r\n\x1A"));
    QCOMPARE(bytes.sliced(8, 8).toHex(), QByteArray("0400600001000000"));
    QCOMPARE(bytes.sliced(16, 8).toHex(), QByteArray("0504030201000000"));
    QCOMPARE(bytes.sliced(24, 32), QByteArray("0.1.0").leftJustified(32, '\0'));
    QCOMPARE(bytes.sliced(56, 4).toHex(), QByteArray("00000000"));
}

void TestFormat::noByteOfAFileHeadMayChange()
{
    const QByteArray sound = format::encode(format::FileHead{});
    for (qsizetype i = 0; i < format::basicHeadSize; ++i) {
        QByteArray bytes = sound;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
        QVERIFY2(!format::decodeFileHead(bytes), qPrintable(QString::number(i)));
        QVERIFY(!format::decodeFileHead(QByteArrayView(sound).first(i)));
    }
}

void TestFormat::beginningIsAsDocumented()
{
    const auto bytes = format::encode(format::Beginning{0x0102030405, Row{0x060708}});
    QCOMPARE(QByteArrayView(bytes).first(28).toByteArray().toHex(), QByteArray("0504030201000000"
                                                                               "0807060000000000"
                                                                               "000000000000000000000000"));
    QCOMPARE(qFromLittleEndian<quint32>(bytes.data() + 28),
             format::checksum(QByteArrayView(bytes).first(28)));
}

void TestFormat::beginningIsWrittenInPlace()
{
    QByteArray bytes = format::encode(format::FileHead{});
    QCOMPARE(*format::decodeFileHead(bytes)->beginning, (format::Beginning{96, Row{0}}));
    const format::Beginning later{1'000'000, Row{123}};
    bytes.replace(format::basicHeadSize, bytes.size() - format::basicHeadSize,
                  QByteArrayView(format::encode(later)).toByteArray());
    QCOMPARE(*format::decodeFileHead(bytes)->beginning, later);
    format::FileHead head;
    head.beginning = later;
    QCOMPARE(format::encode(head).sliced(64), bytes.sliced(64));
}

void TestFormat::damagedBeginningIsNone()
{
    const QByteArray sound = format::encode(format::FileHead{});
    for (qsizetype i = format::basicHeadSize; i < sound.size(); ++i) {
        QByteArray bytes = sound;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
        for (const QByteArrayView damaged : {QByteArrayView(bytes), QByteArrayView(sound).first(i)}) {
            const auto head = format::decodeFileHead(damaged);
            QVERIFY(head);
            QVERIFY2(!head->beginning, qPrintable(QString::number(i)));
        }
    }
    for (const format::Beginning &impossible :
         {format::Beginning{95, Row{0}}, format::Beginning{1ULL << 63, Row{0}},
          format::Beginning{96, Row{-1}}}) {
        format::FileHead head;
        head.beginning = impossible;
        QVERIFY(!format::decodeFileHead(format::encode(head))->beginning);
    }
}

void TestFormat::readsOlderFileHeads()
{
    for (const auto version : {quint16{1}, quint16{2}, quint16{3}}) {
        format::FileHead head;
        head.version = version;
        head.startFraction = 5; // no such version has one
        head.size = 64;
        const QByteArray bytes = format::encode(head);
        QCOMPARE(bytes.size(), 64);
        // A record follows at once, which is no beginning.
        for (const QByteArray &content : {bytes, bytes + QByteArray(32, 'r')}) {
            const auto back = format::decodeFileHead(content);
            QVERIFY(back);
            QCOMPARE(back->version, version);
            QCOMPARE(back->startFraction, 0U);
            QCOMPARE(*back->beginning, (format::Beginning{64, Row{0}}));
        }
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

void TestFormat::markIsAsDocumented()
{
    const QByteArray bytes =
        format::encode(format::MarkChange{Row{0x0102}, true, QStringLiteral("\u00e9")}, 5ns);
    const auto stored = format::decodeRecordHead(bytes);
    QVERIFY(stored);
    QCOMPARE(static_cast<int>(stored->head.kind), 7);
    QVERIFY(!format::isRow(stored->head));
    QVERIFY(format::isRow(RecordHead{}));
    QCOMPARE(stored->head.time, 5ns);
    const QByteArrayView payload = QByteArrayView(bytes).sliced(format::recordHeadSize);
    QCOMPARE(payload.toByteArray().toHex(), QByteArray("0201000000000000"
                                                       "01"
                                                       "c3a9"));
    QCOMPARE(stored->head.payloadLength, static_cast<quint64>(payload.size()));
    QCOMPARE(stored->payloadChecksum, format::checksum(payload));
}

void TestFormat::markComesBackAsItWas()
{
    const auto payloadOf = [](const format::MarkChange &change) {
        return format::encode(change, 0ns).sliced(format::recordHeadSize);
    };
    for (const format::MarkChange &change :
         {format::MarkChange{}, format::MarkChange{Row{5}, true, QStringLiteral("x")},
          format::MarkChange{Row{1LL << 40}, false, QStringLiteral("\u4e16 \U0001F600")}})
        QCOMPARE(*format::decodeMarkChange(payloadOf(change)), change);

    const QString longest(format::maxNoteLength, QChar(0x4e16));
    QCOMPARE(payloadOf({Row{1}, false, longest + u'x'}).size(), format::maxMarkSize);
    QCOMPARE(format::decodeMarkChange(payloadOf({Row{1}, false, longest + u'x'}))->note, longest);
    QVERIFY(!format::decodeMarkChange(QByteArray(format::maxMarkSize + 1, '\0')));
    QVERIFY(!format::decodeMarkChange(QByteArray(8, '\0')));
}

void TestFormat::figuresAreAsDocumented()
{
    const QByteArray bytes = format::encodeFigures("abc", 5ns);
    const auto stored = format::decodeRecordHead(bytes);
    QVERIFY(stored);
    QCOMPARE(static_cast<int>(stored->head.kind), 8);
    QVERIFY(!format::isRow(stored->head));
    QCOMPARE(stored->head.time, 5ns);
    const QByteArrayView payload = QByteArrayView(bytes).sliced(format::recordHeadSize);
    QCOMPARE(payload.toByteArray(), QByteArray("abc\x4b\0\0\0\0\0\0\0WLFIGURE", 19));
    QCOMPARE(bytes.size(), 0x4b);
    QCOMPARE(stored->payloadChecksum, format::checksum(payload));
    QCOMPARE(format::figuresRecordSize(bytes.last(format::figuresTrailerSize)), quint64{0x4b});
}

void TestFormat::figuresComeBackAsTheyWere()
{
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, format::maxFiguresSize}) {
        const QByteArray figures(size, 'f');
        const QByteArray bytes = format::encodeFigures(figures, 0ns);
        QCOMPARE(format::decodeFigures(QByteArrayView(bytes).sliced(format::recordHeadSize)), figures);
    }
    const QByteArray trailer = format::encodeFigures("abc", 0ns).last(format::figuresTrailerSize);
    for (const QByteArray &other :
         {trailer.chopped(1), trailer + 'x', QByteArray(16, '\0'), QByteArray(8, '\0') + trailer.last(8),
          QByteArray(8, '\xff') + trailer.last(8)})
        QVERIFY(!format::figuresRecordSize(other));
    QVERIFY(!format::decodeFigures("short"));
    QVERIFY(!format::decodeFigures(QByteArray(100, 'x')));
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
