#include <QTest>

#include "wire/frame.h"

using namespace wireloupe::wire;

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void sizeCountsLengthAndMask();
    void minimalFormChangesAtTheBorders_data();
    void minimalFormChangesAtTheBorders();
    void wireLengthIsHeaderAndPayload();
    void opcodesAreToldApart();
    void formsHaveTheirBits();
};

void TestFrame::sizeCountsLengthAndMask()
{
    FrameHeader header;
    QCOMPARE(header.size(), 2);
    header.lengthForm = LengthForm::Bits16;
    QCOMPARE(header.size(), 4);
    header.lengthForm = LengthForm::Bits64;
    QCOMPARE(header.size(), 10);
    header.maskingKey = MaskingKey{};
    QCOMPARE(header.size(), 14);
}

void TestFrame::minimalFormChangesAtTheBorders_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<LengthForm>("form");
    QTest::newRow("0") << 0ULL << LengthForm::Bits7;
    QTest::newRow("125") << 125ULL << LengthForm::Bits7;
    QTest::newRow("126") << 126ULL << LengthForm::Bits16;
    QTest::newRow("65535") << 65535ULL << LengthForm::Bits16;
    QTest::newRow("65536") << 65536ULL << LengthForm::Bits64;
    QTest::newRow("2^63-1") << (~0ULL >> 1) << LengthForm::Bits64;
}

void TestFrame::minimalFormChangesAtTheBorders()
{
    QFETCH(const quint64, length);
    QFETCH(const LengthForm, form);
    QCOMPARE(minimalForm(length), form);
    for (const LengthForm used : {LengthForm::Bits7, LengthForm::Bits16, LengthForm::Bits64}) {
        FrameHeader header;
        header.payloadLength = length;
        header.lengthForm = used;
        QCOMPARE(header.isMinimal(), used == form);
    }
}

void TestFrame::wireLengthIsHeaderAndPayload()
{
    Frame frame;
    frame.payload = "Hello";
    frame.header.payloadLength = 5;
    QCOMPARE(frame.wireLength(), 7ULL);
    frame.header.maskingKey = MaskingKey{1, 2, 3, 4};
    QCOMPARE(frame.wireLength(), 11ULL);
}

void TestFrame::opcodesAreToldApart()
{
    for (quint8 value = 0; value < 16; ++value) {
        const auto opcode = static_cast<Opcode>(value);
        QCOMPARE(isControl(opcode), value >= 8);
        QCOMPARE(isReserved(opcode), !QList<quint8>({0, 1, 2, 8, 9, 10}).contains(value));
    }
}

void TestFrame::formsHaveTheirBits()
{
    QCOMPARE(bitsOf(LengthForm::Bits7), 7);
    QCOMPARE(bitsOf(LengthForm::Bits16), 16);
    QCOMPARE(bitsOf(LengthForm::Bits64), 64);
}

QTEST_APPLESS_MAIN(TestFrame)

#include "tst_frame.moc"
