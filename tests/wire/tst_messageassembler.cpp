#include <QTest>

#include "wire/messageassembler.h"

using namespace wireloupe::wire;

namespace {

Frame frame(Opcode opcode, bool fin, const QByteArray &payload)
{
    Frame result;
    result.header.opcode = opcode;
    result.header.fin = fin;
    result.header.payloadLength = static_cast<quint64>(payload.size());
    result.payload = payload;
    return result;
}

Message text(const QByteArray &payload)
{
    return {Message::Type::Text, payload};
}

} // namespace

class TestMessageAssembler : public QObject
{
    Q_OBJECT

private slots:
    void singleFrames();
    void fragments();
    void controlFramesBetweenFragments();
    void emptyFragments();
    void framesThatFitNowhereAreIgnored();
};

void TestMessageAssembler::singleFrames()
{
    MessageAssembler assembler;
    QCOMPARE(assembler.add(frame(Opcode::Text, true, "Hello")), text("Hello"));
    QVERIFY(!assembler.isInsideMessage());
    QCOMPARE(assembler.add(frame(Opcode::Binary, true, "\x01")), (Message{Message::Type::Binary, "\x01"}));
    QCOMPARE(assembler.add(frame(Opcode::Text, true, {})), text({}));
}

void TestMessageAssembler::fragments()
{
    MessageAssembler assembler;
    QVERIFY(!assembler.add(frame(Opcode::Binary, false, "a")));
    QVERIFY(assembler.isInsideMessage());
    QVERIFY(!assembler.add(frame(Opcode::Continuation, false, "b")));
    QCOMPARE(assembler.add(frame(Opcode::Continuation, true, "c")), (Message{Message::Type::Binary, "abc"}));
    QVERIFY(!assembler.isInsideMessage());
    QCOMPARE(assembler.add(frame(Opcode::Text, true, "d")), text("d"));
}

void TestMessageAssembler::controlFramesBetweenFragments()
{
    MessageAssembler assembler;
    QVERIFY(!assembler.add(frame(Opcode::Ping, true, "p")));
    QVERIFY(!assembler.add(frame(Opcode::Text, false, "Hel")));
    QVERIFY(!assembler.add(frame(Opcode::Ping, true, "p")));
    QVERIFY(!assembler.add(frame(Opcode::Pong, true, "p")));
    QVERIFY(!assembler.add(frame(Opcode::Close, true, {})));
    QVERIFY(assembler.isInsideMessage());
    QCOMPARE(assembler.add(frame(Opcode::Continuation, true, "lo")), text("Hello"));
}

void TestMessageAssembler::emptyFragments()
{
    MessageAssembler assembler;
    QVERIFY(!assembler.add(frame(Opcode::Text, false, {})));
    QVERIFY(!assembler.add(frame(Opcode::Continuation, false, {})));
    QCOMPARE(assembler.add(frame(Opcode::Continuation, true, {})), text({}));
}

void TestMessageAssembler::framesThatFitNowhereAreIgnored()
{
    MessageAssembler assembler;
    QVERIFY(!assembler.add(frame(Opcode::Continuation, true, "lost")));
    QVERIFY(!assembler.add(frame(static_cast<Opcode>(3), true, "reserved")));
    QVERIFY(!assembler.isInsideMessage());
}

QTEST_APPLESS_MAIN(TestMessageAssembler)

#include "tst_messageassembler.moc"
