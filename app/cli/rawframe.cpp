#include "cli/rawframe.h"

#include <QRandomGenerator>

#include "lens/lens.h"
#include "wire/framespec.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

using Kind = wire::FrameSpecError::Kind;

/// RFC 6455 section 5.3: unpredictable, and another for every frame.
wire::MaskingKey randomKey()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return {static_cast<quint8>(random), static_cast<quint8>(random >> 8U),
            static_cast<quint8>(random >> 16U), static_cast<quint8>(random >> 24U)};
}

QString meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::UnknownKey:
        return u"This is none of op, fin, rsv, mask, len, form, payload, hex, code and raw"_s;
    case Kind::MissingValue:
        return u"A value is missing"_s;
    case Kind::BadNumber:
        return u"This is not a number that can stand here"_s;
    case Kind::BadHex:
        return u"This is not pairs of hexadecimal digits"_s;
    case Kind::BadOpcode:
        return u"An opcode is text, binary, continuation, ping, pong, close or 0 to 15"_s;
    case Kind::BadMask:
        return u"A mask is random, none or 8 hexadecimal digits"_s;
    case Kind::BadForm:
        return u"The form of a length is 7, 16 or 64, and must hold it"_s;
    case Kind::OpenQuote:
        return u"The quotes are not closed"_s;
    case Kind::BadEscape:
        return u"This escape means nothing; there are \\n \\r \\t \\xFF \\\" and \\\\"_s;
    case Kind::RawWithOther:
        return u"raw stands alone"_s;
    case Kind::Repeated:
        return u"This has been said already"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::variant<QByteArray, QString> rawFrame(const QString &spec)
{
    const auto result = wire::parseFrameSpec(spec, randomKey());
    if (const auto *frame = std::get_if<wire::HandMadeFrame>(&result))
        return frame->serialize();
    const auto &error = std::get<wire::FrameSpecError>(result);
    // One character for one, so that the mark stands below its place.
    QString shown = spec;
    for (QChar &c : shown)
        c = c.isPrint() || c.isSurrogate() ? c : u'.';
    return u"%1 (at character %2).\n  %3\n  %4^"_s.arg(
        meaningOf(error.kind), QString::number(error.position + 1), shown, QString(error.position, u' '));
}

QString rawFrameHelp()
{
    return u"key=value joined by commas, of op=text|binary|continuation|ping|pong|close|0..15, fin=0|1, "
           u"rsv=0..7, "
           "mask=random|none|HEX, len=N (declared), form=7|16|64, payload=\"TEXT\" or hex=HEX, code=N; or raw=HEX"_s;
}

} // namespace wireloupe::cli
