#include <QTest>

#include "wire/describe.h"
#include "wire/framespec.h"
#include "wire/framewriter.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

constexpr MaskingKey key{0x37, 0xFA, 0x21, 0x3D};

QByteArray nameOf(FrameSpecError::Kind kind)
{
    using enum FrameSpecError::Kind;
    switch (kind) {
    case UnknownKey:
        return "UnknownKey";
    case MissingValue:
        return "MissingValue";
    case BadNumber:
        return "BadNumber";
    case BadHex:
        return "BadHex";
    case BadOpcode:
        return "BadOpcode";
    case BadMask:
        return "BadMask";
    case BadForm:
        return "BadForm";
    case OpenQuote:
        return "OpenQuote";
    case BadEscape:
        return "BadEscape";
    case RawWithOther:
        return "RawWithOther";
    case Repeated:
        return "Repeated";
    }
    return "?";
}

/// The frame in one line, or the error and its position.
QByteArray read(const QString &text, std::optional<MaskingKey> defaultMask = std::nullopt)
{
    const auto parsed = parseFrameSpec(text, defaultMask);
    if (const auto *error = std::get_if<FrameSpecError>(&parsed))
        return nameOf(error->kind) + " at " + QByteArray::number(error->position);
    const auto &frame = std::get<HandMadeFrame>(parsed);
    if (frame.rawBytes)
        return "raw " + frame.rawBytes->toHex();
    return describe(Frame{frame.header, frame.payload});
}

QByteArray bytesOf(const QString &text, std::optional<MaskingKey> defaultMask = std::nullopt)
{
    const auto parsed = parseFrameSpec(text, defaultMask);
    const auto *const frame = std::get_if<HandMadeFrame>(&parsed);
    return frame != nullptr ? frame->serialize().toHex() : QByteArray("error");
}

} // namespace

class TestFrameSpec : public QObject
{
    Q_OBJECT

private slots:
    void frames_data();
    void frames();
    void errors_data();
    void errors();
    void masks();
    void bytes();
};

void TestFrameSpec::frames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *text, const char *frame) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(frame);
    };
    row("op=text", "fin op=1 len=0/7 \"\"");
    row("op=binary", "fin op=2 len=0/7 \"\"");
    row("op=continuation", "fin op=0 len=0/7 \"\"");
    row("op=close", "fin op=8 len=0/7 \"\"");
    row("op=ping", "fin op=9 len=0/7 \"\"");
    row("op=pong", "fin op=a len=0/7 \"\"");
    row("op=0", "fin op=0 len=0/7 \"\"");
    row("op=15", "fin op=f len=0/7 \"\"");
    row("fin=0", "... op=1 len=0/7 \"\"");
    row("fin=1", "fin op=1 len=0/7 \"\"");
    row("rsv=4", "fin rsv=4 op=1 len=0/7 \"\"");
    row("op=ping,fin=0,rsv=7", "... rsv=7 op=9 len=0/7 \"\"");

    row("payload=\"Hello\"", "fin op=1 len=5/7 \"Hello\"");
    row("payload=Hello", "fin op=1 len=5/7 \"Hello\"");
    row("payload= a b ,op=ping", "fin op=9 len=3/7 \"a b\"");
    row("payload=\" a, b \",op=ping", "fin op=9 len=6/7 \" a, b \"");
    row("payload=\"\"", "fin op=1 len=0/7 \"\"");
    row("payload=a=b", "fin op=1 len=3/7 \"a%3Db\"");
    row("payload=\"\u20AC\"", "fin op=1 len=3/7 \"%E2%82%AC\"");
    row(R"(payload="\n\r\t\0\"\\\xfF.")", "fin op=1 len=8/7 \"%0A%0D%09%00%22%5C%FF.\"");
    row(R"(payload=\x41\n)", "fin op=1 len=2/7 \"A%0A\"");
    row("hex=0aFf", "fin op=1 len=2/7 \"%0A%FF\"");
    row("hex= 0a ff ,op=ping", "fin op=9 len=2/7 \"%0A%FF\"");

    row("code=1000", "fin op=8 len=2/7 \"%03%E8\"");
    row("code=65535,payload=x", "fin op=8 len=3/7 \"%FF%FFx\"");
    row("payload=x,code=0", "fin op=8 len=3/7 \"%00%00x\"");
    row("code=1001,op=ping", "fin op=9 len=2/7 \"%03%E9\"");

    row("len=5", "fin op=1 len=5/7 \"\"");
    row("len=126", "fin op=1 len=126/16 \"\"");
    row("len=18446744073709551615", "fin op=1 len=18446744073709551615/64 \"\"");
    row("payload=abc,len=1", "fin op=1 len=1/7 \"abc\"");
    row("form=16,payload=a", "fin op=1 len=1/16 \"a\"");
    row("form=64", "fin op=1 len=0/64 \"\"");
    row("form=7,len=300", "fin op=1 len=300/7 \"\"");
    row("mask=none", "fin op=1 len=0/7 \"\"");
    row("mask=37FA213d", "fin op=1 key=37fa213d len=0/7 \"\"");
    row("  op = ping ,  payload = x  ", "fin op=9 len=1/7 \"x\"");

    row("raw=8100", "raw 8100");
    row("raw=81 00 ff", "raw 8100ff");
}

void TestFrameSpec::frames()
{
    QFETCH(const QString, text);
    QTEST(read(text), "frame");
}

void TestFrameSpec::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *text, const char *error) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(error);
    };
    row("", "UnknownKey at 0");
    row("opcode=1", "UnknownKey at 0");
    row("op=ping,Fin=0", "UnknownKey at 8");
    row("op=ping,", "UnknownKey at 8");
    row("op=ping,,fin=0", "UnknownKey at 8");
    row("=1", "UnknownKey at 0");
    row("payload=\"a\"b", "UnknownKey at 11");
    row("op", "MissingValue at 2");
    row("op,fin=0", "MissingValue at 2");
    row("op=", "MissingValue at 3");
    row("op= ,fin=0", "MissingValue at 4");
    row("hex=", "MissingValue at 4");
    row("raw=", "MissingValue at 4");
    row("op=txt", "BadOpcode at 3");
    row("op=Text", "BadOpcode at 3");
    row("op=16", "BadOpcode at 3");
    row("op=-1", "BadOpcode at 3");
    row("op=\"text\"", "BadOpcode at 3");
    row("fin=2", "BadNumber at 4");
    row("fin=no", "BadNumber at 4");
    row("rsv=8", "BadNumber at 4");
    row("len=-1", "BadNumber at 4");
    row("len=+1", "BadNumber at 4");
    row("len=0x10", "BadNumber at 4");
    row("len=1 0", "BadNumber at 4");
    row("len=18446744073709551616", "BadNumber at 4");
    row("len=\u0661", "BadNumber at 4"); // a digit, but none of ASCII
    row("code=65536", "BadNumber at 5");
    row("form=8", "BadForm at 5");
    row("mask=37fa21", "BadMask at 5");
    row("mask=37fa213d00", "BadMask at 5");
    row("mask=37fa213g", "BadMask at 5");
    row("mask=random", "BadMask at 5"); // where there is no key to take
    row("hex=0", "BadHex at 4");
    row("hex=0a0", "BadHex at 6");
    row("hex=0a 0g", "BadHex at 7");
    row("raw=0a,0b", "UnknownKey at 7");
    row("raw=zz", "BadHex at 4");
    row("payload=\"abc", "OpenQuote at 8");
    row("payload=\"", "OpenQuote at 8");
    row("payload=\"abc\\\"", "OpenQuote at 8");
    row("payload=\"ab\\q\"", "BadEscape at 11");
    row("payload=\"\\x4\"", "BadEscape at 9");
    row("payload=a\\", "BadEscape at 9");
    row("payload=\\x", "BadEscape at 8");
    row("raw=00,op=1", "RawWithOther at 7");
    row("op=1,raw=00", "RawWithOther at 5");
    row("op=1,fin=0,op=2", "Repeated at 11");
    row("raw=00,raw=00", "Repeated at 7");
    row("hex=00,payload=a", "Repeated at 7");
}

void TestFrameSpec::errors()
{
    QFETCH(const QString, text);
    QTEST(read(text), "error");
}

/// What a client does, who has a key at hand.
void TestFrameSpec::masks()
{
    QCOMPARE(read(QStringLiteral("op=ping"), key), "fin op=9 key=37fa213d len=0/7 \"\"");
    QCOMPARE(read(QStringLiteral("mask=random"), key), "fin op=1 key=37fa213d len=0/7 \"\"");
    QCOMPARE(read(QStringLiteral("mask=none"), key), "fin op=1 len=0/7 \"\"");
    QCOMPARE(read(QStringLiteral("mask=00000001"), key), "fin op=1 key=00000001 len=0/7 \"\"");
}

/// RFC 6455 section 5.7, and what no right sender sends.
void TestFrameSpec::bytes()
{
    QCOMPARE(bytesOf(QStringLiteral("payload=Hello")), "810548656c6c6f");
    QCOMPARE(bytesOf(QStringLiteral("payload=Hello"), key), "818537fa213d7f9f4d5158");
    QCOMPARE(bytesOf(QStringLiteral("fin=0,payload=Hel")), "010348656c");
    QCOMPARE(bytesOf(QStringLiteral("op=2,hex=00,form=64")), "827f000000000000000100");
    QCOMPARE(bytesOf(QStringLiteral("op=2,hex=00,len=9223372036854775807")), "827f7fffffffffffffff00");
    QCOMPARE(bytesOf(QStringLiteral("op=3,rsv=7,len=4")), "f304");
    QCOMPARE(bytesOf(QStringLiteral("code=1000,payload=bye")), "880503e8627965");
    QCOMPARE(bytesOf(QStringLiteral("raw=00ff"), key), "00ff");
}

QTEST_APPLESS_MAIN(TestFrameSpec)

#include "tst_framespec.moc"
