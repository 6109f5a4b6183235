#include <QTest>

#include "wire/deflater.h"
#include "wire/frameparser.h"
#include "wire/messageinflater.h"
#include "wire/validator.h"

using namespace wireloupe::wire;

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.maxMessagePayload = 20;
    return limits;
}

const char *nameOf(Rule rule)
{
    switch (rule) {
    case Rule::None:
        return "";
    case Rule::BadCompressedData:
        return "!BadCompressedData";
    case Rule::MessageTooLarge:
        return "!MessageTooLarge";
    case Rule::InvalidUtf8:
        return "!InvalidUtf8";
    default:
        return "!?";
    }
}

/// What a server sends, validated and inflated: for each frame what came out, "-" for nothing, and the rule
/// that it breaks. Up to the first violation.
QByteArray play(const QByteArray &hex, const DeflateParameters &parameters = {})
{
    FrameParser parser;
    Validator validator(Role::Server);
    validator.allowRsv(Rsv1);
    MessageInflater inflater(Role::Server, parameters, smallLimits());
    parser.feed(QByteArray::fromHex(hex));
    QByteArrayList events;
    while (const auto frame = parser.next()) {
        if (validator.check(*frame) != Rule::None)
            return "refused by the validator";
        const InflatedPayload payload = inflater.inflate(*frame);
        const QByteArray text = payload.bytes ? payload.bytes->toPercentEncoding() : QByteArray("-");
        events.append(text + nameOf(payload.rule));
        if (payload.rule != Rule::None)
            break;
    }
    return events.join('|');
}

/// A frame of `first`, its two first hexadecimal digits, and a payload.
QByteArray frame(const char *first, const QByteArray &payload)
{
    return first + QByteArray(1, static_cast<char>(payload.size())).toHex() + payload.toHex();
}

/// A whole message, compressed by itself.
QByteArray deflated(QByteArrayView bytes)
{
    return Deflater(Role::Server, {}, 6).deflate(bytes);
}

} // namespace

class TestMessageInflater : public QObject
{
    Q_OBJECT

private slots:
    void plays_data();
    void plays();
};

void TestMessageInflater::plays_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("events");
    const auto row = [](const char *name, const QByteArray &hex, const char *events) {
        QTest::newRow(name) << hex << QByteArray(events);
    };
    row("RFC 7692, 7.2.3.1", "c107f248cdc9c90700", "Hello");
    row("RFC 7692, 7.2.3.1, in fragments", "4103f248cd 8004c9c90700", "He|llo");
    row("the window is shared", "c107f248cdc9c90700 c105f200110000", "Hello|Hello");
    row("with a ping between", "4103f248cd 890178 8004c9c90700", "He|-|llo");
    row("not compressed", "810548656c6c6f", "-");
    row("not compressed, in fragments", "010348656c 80026c6f", "-|-");
    row("compressed and not in turns", "c107f248cdc9c90700 810178 c105f200110000", "Hello|-|Hello");
    row("empty", "c10100 c10100", "|");
    row("empty last fragment", "4106f248cdc9c907 800100", "Hello|");
    row("text begins anew", frame("c1", deflated("\xE2\x82\xAC")) + frame("c1", deflated("x")),
        "%E2%82%AC|x");

    row("not UTF-8", frame("c1", deflated("ab\xFFz")), "ab%FFz!InvalidUtf8");
    row("ends inside a code point", frame("c1", deflated("\xE2\x82")), "%E2%82!InvalidUtf8");
    row("binary is not text", frame("c2", deflated("\xE2\x82")), "%E2%82");
    row("code point across fragments", "4106000100feffc3 8007000100feffa400", "%C3|%A4");
    row("more than allowed over fragments",
        "4210000b00f4ff" + QByteArray("0123456789a").toHex() + "8010000a00f5ff" +
            QByteArray("0123456789").toHex() + "00",
        "0123456789a|012345678!MessageTooLarge");

    row("cannot be inflated", "c10106", "!BadCompressedData");
    row("cannot be inflated from here", "c10cf248cdc9c907000000ffff06", "Hello!BadCompressedData");
    row("text is judged before what cannot be inflated", "c107000100feffff06", "%FF!InvalidUtf8");
    row("as much as allowed", frame("c2", deflated("01234567890123456789")), "01234567890123456789");
    row("more than allowed", frame("c2", deflated("01234567890123456789x")),
        "01234567890123456789!MessageTooLarge");
    row("each message by itself",
        frame("c2", deflated("01234567890123")) + frame("c2", deflated("01234567890123")),
        "01234567890123|01234567890123");
}

void TestMessageInflater::plays()
{
    QFETCH(const QByteArray, hex);
    QTEST(play(hex), "events");
}

QTEST_APPLESS_MAIN(TestMessageInflater)

#include "tst_messageinflater.moc"
