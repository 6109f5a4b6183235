#include <QTest>

#include "capture/record.h"

using namespace wireloupe;
using namespace wireloupe::capture;

class TestRecord : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFieldOfAHeader();
    void keepsADeclaredLengthThatNeverCame();
    void flagsAViolation();
    void keepsBothFormsOfACompressedFrame();
    void marksWhatWasInjected();
    void clockIsMonotonic();
};

void TestRecord::keepsEveryFieldOfAHeader()
{
    for (int bits = 0; bits < 16; ++bits) {
        for (int opcode = 0; opcode < 16; ++opcode) {
            for (const auto form :
                 {wire::LengthForm::Bits7, wire::LengthForm::Bits16, wire::LengthForm::Bits64}) {
                wire::Frame frame;
                frame.header.fin = (bits & 8) != 0;
                frame.header.rsv = static_cast<quint8>(bits & 7);
                frame.header.opcode = static_cast<wire::Opcode>(opcode);
                frame.header.lengthForm = form;
                if (opcode % 2 == 0)
                    frame.header.maskingKey = wire::MaskingKey{1, 2, 3, static_cast<quint8>(bits)};
                frame.header.payloadLength = 5;
                frame.payload = "hello";
                const Record record = makeFrameRecord(frame, ConnectionId{7}, Direction::Incoming,
                                                      std::chrono::nanoseconds(42));
                QCOMPARE(frameHeader(record.head), frame.header);
                QCOMPARE(record.payload, frame.payload);
                QCOMPARE(record.head.payloadLength, quint64{5});
                QCOMPARE(record.head.wireLength, frame.wireLength());
                QCOMPARE(toInt(record.head.connection), 7U);
                QCOMPARE(record.head.time.count(), 42);
                QVERIFY(!record.head.flags.testFlag(RecordFlag::Partial));
            }
        }
    }
}

void TestRecord::keepsADeclaredLengthThatNeverCame()
{
    for (const quint64 declared : {quint64{6}, quint64{1} << 40, ~quint64{0}}) {
        wire::Frame frame;
        frame.header.lengthForm = wire::LengthForm::Bits64;
        frame.header.payloadLength = declared;
        frame.payload = "hello";
        const Record record = makeFrameRecord(frame, {}, Direction::Incoming, {});
        QVERIFY(record.head.flags.testFlag(RecordFlag::Partial));
        QCOMPARE(record.head.payloadLength, quint64{5});
        QCOMPARE(frameHeader(record.head).payloadLength, declared);
    }
}

void TestRecord::flagsAViolation()
{
    const Record sound = makeFrameRecord({}, {}, Direction::Outgoing, {});
    QVERIFY(!sound.head.flags.testFlag(RecordFlag::Violation));
    const Record broken = makeFrameRecord({}, {}, Direction::Outgoing, {}, wire::Rule::InvalidUtf8);
    QVERIFY(broken.head.flags.testFlag(RecordFlag::Violation));
    QCOMPARE(broken.head.violation, wire::Rule::InvalidUtf8);
}

void TestRecord::keepsBothFormsOfACompressedFrame()
{
    wire::Frame frame;
    frame.header.rsv = wire::Rsv1;
    frame.header.payloadLength = 3;
    frame.payload = "abc";
    Record record = makeFrameRecord(frame, {}, Direction::Incoming, {}, {.inflated = "inflated"});
    QCOMPARE(record.payload, QByteArray("inflated"));
    QCOMPARE(record.compressedPayload, QByteArray("abc"));
    QCOMPARE(record.head.payloadLength, quint64{8});
    QCOMPARE(record.head.wireLength, quint64{5});
    QCOMPARE(frameHeader(record.head), frame.header);
    QCOMPARE(record.head.flags, RecordFlag::Fin | RecordFlag::Rsv1 | RecordFlag::Compressed);

    // Less inflated than there is on the wire, and nothing at all, are of a compressed message too.
    record = makeFrameRecord(frame, {}, Direction::Incoming, {}, {.inflated = QByteArray()});
    QVERIFY(record.head.flags.testFlag(RecordFlag::Compressed));
    QVERIFY(!record.head.flags.testFlag(RecordFlag::Partial));
    QCOMPARE(record.head.payloadLength, quint64{0});
    QCOMPARE(frameHeader(record.head).payloadLength, quint64{3});

    // Cut by the end of the connection, whatever the part that came inflates to.
    frame.header.payloadLength = 5;
    record = makeFrameRecord(frame, {}, Direction::Incoming, {}, {.inflated = QByteArray(100, 'x')});
    QVERIFY(record.head.flags.testFlag(RecordFlag::Partial));
    QCOMPARE(frameHeader(record.head).payloadLength, quint64{5});
    QCOMPARE(record.compressedPayload, QByteArray("abc"));
}

void TestRecord::marksWhatWasInjected()
{
    const Record record = makeFrameRecord({}, {}, Direction::Outgoing, {},
                                          {.violation = wire::Rule::ReservedBits, .isInjected = true});
    QCOMPARE(record.head.flags, RecordFlag::Fin | RecordFlag::Injected | RecordFlag::Violation);
    QCOMPARE(record.head.violation, wire::Rule::ReservedBits);
    QVERIFY(record.compressedPayload.isEmpty());
}

void TestRecord::clockIsMonotonic()
{
    const auto first = monotonicNow();
    QVERIFY(first.count() > 0);
    QVERIFY(monotonicNow() >= first);
}

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
