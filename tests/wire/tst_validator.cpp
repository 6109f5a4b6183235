#include <QTest>

#include "wire/frameparser.h"
#include "wire/splits.h"
#include "wire/validator.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.maxMessagePayload = 300;
    limits.maxFragments = 3;
    return limits;
}

const char *nameOf(Rule rule)
{
    static const QHash<Rule, const char *> names{
        {Rule::None, "ok"},
        {Rule::ReservedBits, "ReservedBits"},
        {Rule::ReservedOpcode, "ReservedOpcode"},
        {Rule::UnmaskedClientFrame, "UnmaskedClientFrame"},
        {Rule::MaskedServerFrame, "MaskedServerFrame"},
        {Rule::NonMinimalLength, "NonMinimalLength"},
        {Rule::FragmentedControlFrame, "FragmentedControlFrame"},
        {Rule::OversizedControlFrame, "OversizedControlFrame"},
        {Rule::UnexpectedContinuation, "UnexpectedContinuation"},
        {Rule::InterruptedMessage, "InterruptedMessage"},
        {Rule::InvalidUtf8, "InvalidUtf8"},
        {Rule::ClosePayloadOfOneByte, "ClosePayloadOfOneByte"},
        {Rule::InvalidCloseCode, "InvalidCloseCode"},
        {Rule::InvalidUtf8InReason, "InvalidUtf8InReason"},
        {Rule::MessageTooLarge, "MessageTooLarge"},
        {Rule::TooManyFragments, "TooManyFragments"},
        {Rule::DataAfterClose, "DataAfterClose"},
    };
    return names.value(rule, "?");
}

/// What a server sends, judged: one word for each frame, up to the first fatal violation.
QByteArray play(const QList<QByteArray> &pieces, Role sender = Role::Server, quint8 allowedRsv = 0)
{
    FrameParser parser;
    Validator validator(sender, smallLimits());
    validator.allowRsv(allowedRsv);
    QByteArrayList verdicts;
    for (const QByteArray &piece : pieces) {
        parser.feed(piece);
        while (const auto frame = parser.next()) {
            const Rule rule = validator.check(*frame);
            verdicts.append(nameOf(rule));
            if (isFatal(rule))
                return verdicts.join(' ');
        }
        const auto partial = parser.partial();
        const Rule rule = partial ? validator.check(*partial) : Rule::None;
        if (isFatal(rule))
            return (verdicts << nameOf(rule)).join(' ');
    }
    return verdicts.join(' ');
}

} // namespace

class TestValidator : public QObject
{
    Q_OBJECT

private slots:
    void serverPlays_data();
    void serverPlays();
    void clientsMustMask();
    void allowedRsvBits();
    void headersAreJudgedBeforeTheirPayload();
    void textFailsAtItsFirstBadByte();
    void payloadIsNotCheckedTwice();
    void oneByteLongerThanAllowed();
};

void TestValidator::serverPlays_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("verdicts");
    const auto row = [](const char *name, const QByteArray &hex, const char *verdicts) {
        QTest::newRow(name) << hex << QByteArray(verdicts);
    };
    row("text, binary, ping, pong", "810161 8201ff 890170 8a00", "ok ok ok ok");
    row("fragments with a ping between", "010161 000162 8900 800163 810164", "ok ok ok ok ok");
    row("empty fragments", "0100 0000 8000", "ok ok ok");

    row("RSV1", "c100", "ReservedBits");
    row("RSV2", "a100", "ReservedBits");
    row("RSV3 on a ping", "8900 9900", "ok ReservedBits");
    row("reserved data opcode 3", "8300", "ReservedOpcode");
    row("reserved data opcode 7", "8700", "ReservedOpcode");
    row("reserved control opcode 11", "8b00", "ReservedOpcode");
    row("reserved control opcode 15", "8f00", "ReservedOpcode");
    row("masked", "818137fa213d56", "MaskedServerFrame");

    row("16-bit length for 1 byte", "817e000161 8100", "NonMinimalLength ok");
    row("longer length with bad text", "817e0001ff", "InvalidUtf8");
    row("longer length with a bad close", "887e000103", "ClosePayloadOfOneByte");

    row("ping without FIN", "0900", "FragmentedControlFrame");
    row("close without FIN", "0800", "FragmentedControlFrame");
    row("ping of 125", "897d" + QByteArray(250, '0'), "ok");
    row("ping of 126", "897e007e" + QByteArray(252, '0'), "OversizedControlFrame");

    row("continuation first", "800161", "UnexpectedContinuation");
    row("continuation after a whole message", "8100 0000", "ok UnexpectedContinuation");
    row("text inside a message", "0100 8100", "ok InterruptedMessage");
    row("fragmented binary inside a message", "0100 0200", "ok InterruptedMessage");

    row("bad text", "8101ff", "InvalidUtf8");
    row("bad text in a later fragment", "010161 0001c3 80012e", "ok ok InvalidUtf8");
    row("code point across fragments", "0101e2 000182 8001ac", "ok ok ok");
    row("code point around a ping", "0101e2 890180 800282ac", "ok ok ok");
    row("text ends inside a code point", "8102e282", "InvalidUtf8");
    row("last fragment ends inside a code point", "0102e282 8000", "ok InvalidUtf8");
    row("next text starts anew", "810161 8103e282ac 0101c3 8001a4", "ok ok ok ok");
    row("binary is not text", "0201ff 8001fe", "ok ok");

    row("empty close", "8800", "ok");
    row("close with a reason", "880603e8 42796521", "ok");
    row("close of 1 byte", "880103", "ClosePayloadOfOneByte");
    row("close code 1005", "880203ed", "InvalidCloseCode");
    row("close reason cut in a code point", "880403e8e282", "InvalidUtf8InReason");
    row("after a close", "8800 810161 8900 8100 c100",
        "ok DataAfterClose DataAfterClose DataAfterClose DataAfterClose");

    row("as much as allowed", "027e00c8" + QByteArray(400, '0') + "8064" + QByteArray(200, '0'), "ok ok");
    row("more in one frame", "827e012d" + QByteArray(602, '0'), "MessageTooLarge");
    row("more over two frames", "027e00c8" + QByteArray(400, '0') + "8065" + QByteArray(202, '0'),
        "ok MessageTooLarge");
    row("as many fragments as allowed", "0200 0000 8000 0200", "ok ok ok ok");
    row("too many fragments", "0200 0000 0000 0000", "ok ok ok TooManyFragments");
}

void TestValidator::serverPlays()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArray, verdicts);
    for (const Split &split : splitsOf(QByteArray::fromHex(hex))) {
        const QByteArray actual = play(split.pieces);
        QVERIFY2(actual == verdicts, (split.name + ": " + actual).constData());
    }
}

void TestValidator::clientsMustMask()
{
    const auto masked = QByteArray::fromHex("818537fa213d7f9f4d5158");
    const auto unmasked = QByteArray::fromHex("8900");
    QCOMPARE(play({masked, unmasked}, Role::Client), QByteArray("ok UnmaskedClientFrame"));
    // A bad sequence hidden by the mask is found as well.
    QCOMPARE(play({QByteArray::fromHex("81810000000fff")}, Role::Client), QByteArray("InvalidUtf8"));
}

void TestValidator::allowedRsvBits()
{
    const auto judge = [](const char *hex) { return play({QByteArray::fromHex(hex)}, Role::Server, Rsv1); };
    QCOMPARE(judge("c101ff"), QByteArray("ok")); // compressed, so not text yet
    QCOMPARE(judge("4101ff 0001ff 8000"), QByteArray("ok ok ok"));
    QCOMPARE(judge("8101ff"), QByteArray("InvalidUtf8"));
    QCOMPARE(judge("a100"), QByteArray("ReservedBits"));
    QCOMPARE(judge("e100"), QByteArray("ReservedBits")); // RSV1 and RSV2
    QCOMPARE(judge("c900"), QByteArray("ReservedBits"));
    QCOMPARE(judge("4100 c800"), QByteArray("ok ReservedBits"));
    QCOMPARE(judge("4100 c000"), QByteArray("ok ReservedBits"));
    QCOMPARE(judge("4100 4000"), QByteArray("ok ReservedBits"));
}

void TestValidator::headersAreJudgedBeforeTheirPayload()
{
    const auto judge = [](const char *hex) { return play({QByteArray::fromHex(hex)}); };
    QCOMPARE(judge("c17d"), QByteArray("ReservedBits"));
    QCOMPARE(judge("897e007e"), QByteArray("OversizedControlFrame"));
    QCOMPARE(judge("827f00000000000f4240"), QByteArray("MessageTooLarge"));
    QCOMPARE(judge("807d"), QByteArray("UnexpectedContinuation"));
}

void TestValidator::textFailsAtItsFirstBadByte()
{
    FrameParser parser;
    Validator validator(Role::Server);
    const auto judge = [&](const char *hex) {
        parser.feed(QByteArray::fromHex(hex));
        return parser.next() ? Rule::None : validator.check(*parser.partial());
    };
    QCOMPARE(judge("817d6162"), Rule::None);
    QCOMPARE(judge("e2"), Rule::None);
    QCOMPARE(judge("82"), Rule::None);
    QCOMPARE(judge("41"), Rule::InvalidUtf8);
    QCOMPARE(judge("42"), Rule::InvalidUtf8);
}

void TestValidator::payloadIsNotCheckedTwice()
{
    FrameParser parser;
    Validator validator(Role::Server);
    for (const char *hex : {"8104", "e2", "82ac"}) {
        parser.feed(QByteArray::fromHex(hex));
        QVERIFY(!parser.next());
        QCOMPARE(validator.check(*parser.partial()), Rule::None);
        QCOMPARE(validator.check(*parser.partial()), Rule::None);
    }
    parser.feed("!");
    QCOMPARE(validator.check(*parser.next()), Rule::None);
}

/// The sum must not wrap around where lengths are near the largest number.
void TestValidator::oneByteLongerThanAllowed()
{
    Limits limits;
    limits.maxMessagePayload = ~0ULL;
    Validator validator(Role::Server, limits);
    Frame first;
    first.header.fin = false;
    first.header.opcode = Opcode::Binary;
    first.header.lengthForm = LengthForm::Bits64;
    first.header.payloadLength = ~0ULL;
    QCOMPARE(validator.check(first), Rule::None);
    Frame second;
    second.header.opcode = Opcode::Continuation;
    second.header.payloadLength = 1;
    second.payload = "x";
    QCOMPARE(validator.check(second), Rule::MessageTooLarge);
}

QTEST_APPLESS_MAIN(TestValidator)

#include "tst_validator.moc"
