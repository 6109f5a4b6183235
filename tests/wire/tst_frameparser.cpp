#include <QTest>

#include "wire/describe.h"
#include "wire/frameparser.h"
#include "wire/framewriter.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.maxFramePayload = 1000;
    return limits;
}

/// Every frame that comes out, and how it ends.
QByteArrayList play(const QList<QByteArray> &pieces, const Limits &limits = {})
{
    FrameParser parser(limits);
    QByteArrayList events;
    for (const QByteArray &piece : pieces) {
        parser.feed(piece);
        while (const auto frame = parser.next())
            events.append(describe(*frame));
    }
    if (parser.failure() != Rule::None) {
        events.append("failed: " + QByteArray::number(static_cast<int>(parser.failure())) + ' ' +
                      describe(parser.failedHeader()));
    } else if (parser.pendingBytes() > 0) {
        events.append("pending: " + QByteArray::number(parser.pendingBytes()));
    }
    return events;
}

/// The same without a copy of the pieces.
QByteArrayList playInPlace(const QList<QByteArray> &pieces, const Limits &limits = {})
{
    FrameParser parser(limits);
    QByteArrayList events;
    for (const QByteArray &piece : pieces) {
        QByteArrayView bytes = piece;
        while (const auto frame = parser.take(bytes))
            events.append(describe(*frame));
        if (parser.failure() == Rule::None && !bytes.isEmpty())
            events.append("left: " + bytes.toByteArray());
    }
    if (parser.failure() != Rule::None)
        events.append("failed: " + QByteArray::number(static_cast<int>(parser.failure())) + ' ' +
                      describe(parser.failedHeader()));
    else if (parser.pendingBytes() > 0)
        events.append("pending: " + QByteArray::number(parser.pendingBytes()));
    return events;
}

LengthForm randomForm(QRandomGenerator &random, quint64 length)
{
    const int shortest = static_cast<int>(minimalForm(length));
    return static_cast<LengthForm>(random.bounded(shortest, 3));
}

Frame randomFrame(QRandomGenerator &random)
{
    Frame frame;
    frame.header.fin = random.bounded(2) == 0;
    frame.header.rsv = static_cast<quint8>(random.bounded(8));
    frame.header.opcode = static_cast<Opcode>(random.bounded(16));
    frame.payload.resize(random.bounded(random.bounded(10) == 0 ? 70'000 : 300));
    for (char &byte : frame.payload)
        byte = static_cast<char>(random.bounded(256));
    frame.header.payloadLength = static_cast<quint64>(frame.payload.size());
    frame.header.lengthForm = randomForm(random, frame.header.payloadLength);
    if (random.bounded(2) == 0)
        frame.header.maskingKey = std::bit_cast<MaskingKey>(random.generate());
    return frame;
}

} // namespace

class TestFrameParser : public QObject
{
    Q_OBJECT

private slots:
    void plays_data();
    void plays();
    void serializedFramesComeBack();
    void partialFrameGrowsUnmasked();
    void pendingBytesCountHeaderAndPayload();
    void framesMayBeTakenLate();
    void nothingIsReadAfterAFailure();
    void lyingLengthCostsNoMemory();
    void singleBytesOfALargeFrameStayLinear();
};

void TestFrameParser::plays_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArrayList>("events");
    const auto row = [](const char *name, const char *hex, const QByteArrayList &events) {
        QTest::newRow(name) << QByteArray(hex) << events;
    };
    row("nothing", "", {});
    // RFC 6455 section 5.7.
    row("unmasked text", "810548656c6c6f", {"fin op=1 len=5/7 \"Hello\""});
    row("masked text", "818537fa213d7f9f4d5158", {"fin op=1 key=37fa213d len=5/7 \"Hello\""});
    row("fragmented text", "010348656c80026c6f", {"... op=1 len=3/7 \"Hel\"", "fin op=0 len=2/7 \"lo\""});
    row("ping and masked pong", "890548656c6c6f8a8537fa213d7f9f4d5158",
        {"fin op=9 len=5/7 \"Hello\"", "fin op=a key=37fa213d len=5/7 \"Hello\""});
    // What breaks the rules comes through as it is.
    row("empty", "82008880010203048100",
        {"fin op=2 len=0/7 \"\"", "fin op=8 key=01020304 len=0/7 \"\"", "fin op=1 len=0/7 \"\""});
    row("reserved bits and opcodes", "f301614b00",
        {"fin rsv=7 op=3 len=1/7 \"a\"", "... rsv=4 op=b len=0/7 \"\""});
    row("16-bit length for 1 byte", "827e000161", {"fin op=2 len=1/16 \"a\""});
    row("64-bit length for 1 byte", "827f000000000000000161", {"fin op=2 len=1/64 \"a\""});
    row("64-bit length for no byte", "827f0000000000000000", {"fin op=2 len=0/64 \"\""});
    // What is not whole stays.
    row("half a header", "81", {"pending: 1"});
    row("half a length", "827e00", {"pending: 3"});
    row("half a key", "818537fa", {"pending: 4"});
    row("half a payload", "8100810548656c", {"fin op=1 len=0/7 \"\"", "pending: 5"});
    // What cannot be held stops the parser.
    row("highest bit of the length", "8100827f8000000000000000",
        {"fin op=1 len=0/7 \"\"", "failed: 6 fin op=2 len=9223372036854775808/64"});
    row("above the limit", "827e03e9ffff", {"failed: 15 fin op=2 len=1001/16"});
}

void TestFrameParser::plays()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArrayList, events);
    for (const Split &split : splitsOf(QByteArray::fromHex(hex))) {
        const QByteArrayList actual = play(split.pieces, smallLimits());
        QVERIFY2(actual == events, (split.name + ": " + actual.join(" | ")).constData());
        const QByteArrayList inPlace = playInPlace(split.pieces, smallLimits());
        QVERIFY2(inPlace == events, (split.name + " in place: " + inPlace.join(" | ")).constData());
    }
}

void TestFrameParser::serializedFramesComeBack()
{
    QRandomGenerator random(6455);
    for (quint32 round = 0; round < 40; ++round) {
        QByteArray stream;
        QList<Frame> sent;
        for (int i = 0; i < 12; ++i) {
            sent.append(randomFrame(random));
            stream += serialize(sent.last());
        }
        FrameParser parser;
        QList<Frame> received;
        for (const QByteArray &piece : randomSplit(stream, round).pieces) {
            parser.feed(piece);
            while (auto frame = parser.next())
                received.append(*std::move(frame));
        }
        QVERIFY(received == sent);
        QCOMPARE(parser.pendingBytes(), 0ULL);
    }
}

void TestFrameParser::partialFrameGrowsUnmasked()
{
    FrameParser parser;
    QVERIFY(!parser.partial());
    parser.feed(QByteArray::fromHex("818537fa21"));
    QVERIFY(!parser.next());
    QVERIFY(!parser.partial());
    parser.feed(QByteArray::fromHex("3d7f9f"));
    QVERIFY(!parser.next());
    QVERIFY(parser.partial());
    QCOMPARE(parser.partial()->header.payloadLength, 5ULL);
    QCOMPARE(parser.partial()->payload, QByteArrayView("He"));
    parser.feed(QByteArray::fromHex("4d"));
    QVERIFY(!parser.next());
    QCOMPARE(parser.partial()->payload, QByteArrayView("Hel"));
    parser.feed(QByteArray::fromHex("5158"));
    QCOMPARE(parser.next()->payload, QByteArray("Hello"));
    QVERIFY(!parser.partial());
}

void TestFrameParser::pendingBytesCountHeaderAndPayload()
{
    const QByteArray stream = QByteArray::fromHex("827e0003616263");
    FrameParser parser;
    for (qsizetype i = 0; i < stream.size(); ++i) {
        QCOMPARE(parser.pendingBytes(), static_cast<quint64>(i));
        QVERIFY(!parser.next());
        parser.feed(stream.mid(i, 1));
    }
    QCOMPARE(parser.pendingBytes(), static_cast<quint64>(stream.size()));
    QVERIFY(parser.next());
    QCOMPARE(parser.pendingBytes(), 0ULL);
}

void TestFrameParser::framesMayBeTakenLate()
{
    FrameParser parser;
    QByteArrayList taken;
    for (int i = 0; i < 100; ++i) {
        parser.feed(serialize(Opcode::Text, QByteArray::number(i)));
        if (i % 3 == 0)
            taken.append(parser.next()->payload);
    }
    while (const auto frame = parser.next())
        taken.append(frame->payload);
    QCOMPARE(taken.size(), 100);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(taken[i], QByteArray::number(i));
}

void TestFrameParser::nothingIsReadAfterAFailure()
{
    FrameParser parser(smallLimits());
    parser.feed(QByteArray::fromHex("827e03e9"));
    QVERIFY(!parser.next());
    QCOMPARE(parser.failure(), Rule::FrameTooLarge);
    const quint64 pending = parser.pendingBytes();
    parser.feed(serialize(Opcode::Text, "Hello"));
    QVERIFY(!parser.next());
    QVERIFY(!parser.partial());
    QCOMPARE(parser.pendingBytes(), pending);
}

/// Many parsers told of 60 MiB each would need 60 GiB if they believed it.
void TestFrameParser::lyingLengthCostsNoMemory()
{
    FrameHeader header;
    header.payloadLength = 60ULL << 20;
    header.lengthForm = LengthForm::Bits64;
    QList<std::shared_ptr<FrameParser>> parsers;
    for (int i = 0; i < 1000; ++i) {
        parsers.append(std::make_shared<FrameParser>());
        parsers.last()->feed(serializeHeader(header) + "few");
        QVERIFY(!parsers.last()->next());
    }
}

/// A quadratic parser would move 8 TiB here.
void TestFrameParser::singleBytesOfALargeFrameStayLinear()
{
    const QByteArray payload(4 << 20, 'x');
    const QByteArray stream = serialize(Opcode::Binary, payload, MaskingKey{1, 2, 3, 4});
    FrameParser parser;
    for (const char byte : stream) {
        QVERIFY(!parser.next());
        parser.feed(QByteArrayView(&byte, 1));
    }
    QVERIFY(parser.next()->payload == payload);
}

QTEST_APPLESS_MAIN(TestFrameParser)

#include "tst_frameparser.moc"
