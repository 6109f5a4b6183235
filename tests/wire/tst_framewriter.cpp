#include <QTest>

#include "wire/framewriter.h"

using namespace wireloupe::wire;

namespace {

constexpr MaskingKey rfcKey{0x37, 0xfa, 0x21, 0x3d};

Frame textFrame(bool fin, Opcode opcode, const QByteArray &payload)
{
    Frame frame;
    frame.header.fin = fin;
    frame.header.opcode = opcode;
    frame.header.payloadLength = static_cast<quint64>(payload.size());
    frame.payload = payload;
    return frame;
}

} // namespace

class TestFrameWriter : public QObject
{
    Q_OBJECT

private slots:
    void examplesOfTheRfc();
    void lengthBorders();
    void everyHeaderBitIsWritten();
    void lengthThatDoesNotFitIsCut();
    void maskAtAnyOffsetAndSize();
};

/// RFC 6455 section 5.7.
void TestFrameWriter::examplesOfTheRfc()
{
    QCOMPARE(serialize(Opcode::Text, "Hello").toHex(), QByteArray("810548656c6c6f"));
    QCOMPARE(serialize(Opcode::Text, "Hello", rfcKey).toHex(), QByteArray("818537fa213d7f9f4d5158"));
    QCOMPARE(serialize(textFrame(false, Opcode::Text, "Hel")).toHex(), QByteArray("010348656c"));
    QCOMPARE(serialize(textFrame(true, Opcode::Continuation, "lo")).toHex(), QByteArray("80026c6f"));
    QCOMPARE(serialize(Opcode::Ping, "Hello").toHex(), QByteArray("890548656c6c6f"));
    QCOMPARE(serialize(Opcode::Pong, "Hello", rfcKey).toHex(), QByteArray("8a8537fa213d7f9f4d5158"));
    QCOMPARE(serialize(Opcode::Binary, QByteArray(256, 'x')).first(4).toHex(), QByteArray("827e0100"));
    QCOMPARE(serialize(Opcode::Binary, QByteArray(65536, 'x')).first(10).toHex(),
             QByteArray("827f0000000000010000"));
}

void TestFrameWriter::lengthBorders()
{
    QCOMPARE(serialize(Opcode::Binary, {}).toHex(), QByteArray("8200"));
    QCOMPARE(serialize(Opcode::Binary, QByteArray(125, 'x')).first(2).toHex(), QByteArray("827d"));
    QCOMPARE(serialize(Opcode::Binary, QByteArray(126, 'x')).first(4).toHex(), QByteArray("827e007e"));
    QCOMPARE(serialize(Opcode::Binary, QByteArray(65535, 'x')).first(4).toHex(), QByteArray("827effff"));
}

void TestFrameWriter::everyHeaderBitIsWritten()
{
    FrameHeader header;
    header.fin = false;
    header.rsv = Rsv1 | Rsv3;
    header.opcode = static_cast<Opcode>(0xB);
    header.lengthForm = LengthForm::Bits64;
    header.maskingKey = rfcKey;
    header.payloadLength = 5;
    QCOMPARE(serializeHeader(header).toHex(), QByteArray("5bff000000000000000537fa213d"));
    QCOMPARE(serializeHeader(header).size(), header.size());
}

void TestFrameWriter::lengthThatDoesNotFitIsCut()
{
    FrameHeader header;
    header.payloadLength = 0x12345;
    header.lengthForm = LengthForm::Bits7;
    QCOMPARE(serializeHeader(header).toHex(), QByteArray("8145"));
    header.lengthForm = LengthForm::Bits16;
    QCOMPARE(serializeHeader(header).toHex(), QByteArray("817e2345"));
}

void TestFrameWriter::maskAtAnyOffsetAndSize()
{
    QByteArray plain;
    for (int i = 0; i < 100; ++i)
        plain.append(static_cast<char>(i * 7));
    for (qsizetype size = 0; size <= plain.size(); ++size) {
        for (quint64 offset = 0; offset < 6; ++offset) {
            QByteArray masked = plain.first(size);
            applyMask(masked.data(), masked.size(), rfcKey, offset);
            for (qsizetype i = 0; i < size; ++i) {
                const auto key = rfcKey[(offset + static_cast<quint64>(i)) % 4];
                QCOMPARE(static_cast<quint8>(masked[i]),
                         static_cast<quint8>(static_cast<quint8>(plain[i]) ^ key));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestFrameWriter)

#include "tst_framewriter.moc"
