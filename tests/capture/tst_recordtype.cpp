#include <QTest>

#include "capture/recordtype.h"
#include "records.h"

using namespace wireloupe;
using namespace wireloupe::capture;

class TestRecordType : public QObject
{
    Q_OBJECT

private slots:
    void everyFrameHasAType();
    void everyKindHasAType();
};

void TestRecordType::everyFrameHasAType()
{
    for (int opcode = 0; opcode < 16; ++opcode) {
        RecordHead head;
        head.opcode = static_cast<wire::Opcode>(opcode);
        const RecordType type = typeOf(head);
        QCOMPARE((type & controlTypes) != 0, wire::isControl(head.opcode));
        QCOMPARE(type == ReservedDataType || type == ReservedControlType, wire::isReserved(head.opcode));
    }
    RecordHead head;
    head.opcode = wire::Opcode::Pong;
    QCOMPARE(typeOf(head), PongType);
}

void TestRecordType::everyKindHasAType()
{
    RecordHead head;
    head.opcode = wire::Opcode::Text; // says nothing where the kind is not Frame
    const std::pair<RecordKind, RecordType> expected[] = {
        {RecordKind::HandshakeRequest, HandshakeType},
        {RecordKind::HandshakeResponse, HandshakeType},
        {RecordKind::Frame, TextType},
        {RecordKind::State, StateType},
        {RecordKind::Note, NoteType},
        {RecordKind::Bytes, BytesType},
        {static_cast<RecordKind>(77), OtherType},
    };
    for (const auto &[kind, type] : expected) {
        head.kind = kind;
        QCOMPARE(typeOf(head), type);
    }
}

QTEST_APPLESS_MAIN(TestRecordType)
#include "tst_recordtype.moc"
