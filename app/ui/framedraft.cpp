#include "ui/framedraft.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "formats/names.h"
#include "formats/words.h"
#include "wire/closecode.h"
#include "wire/framewriter.h"
#include "wire/utf8validator.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// RFC 6455 section 5.5.
constexpr qsizetype maxControlPayload = 125;

/// As the values of a frame description are quoted: what the user escaped stays so, the rest is made to fit.
QString quoted(const QString &text)
{
    QString result = u"\""_s;
    bool isEscaped = false;
    for (const QChar character : text) {
        if (!isEscaped && character == u'"')
            result += u"\\\""_s;
        else if (character == u'\n')
            result += isEscaped ? u"\\\\n"_s : u"\\n"_s;
        else if (character == u'\t')
            result += isEscaped ? u"\\\\t"_s : u"\\t"_s;
        else
            result += character;
        isEscaped = !isEscaped && character == u'\\';
    }
    return result + u'"';
}

QString withoutSpaces(const QString &hex)
{
    QString digits = hex;
    digits.removeIf([](QChar character) { return character.isSpace(); });
    return digits;
}

QString opcodeWord(wire::Opcode opcode)
{
    return wire::isReserved(opcode) ? QString::number(static_cast<int>(opcode))
                                    : QString::fromLatin1(formats::nameOf(opcode));
}

quint64 largestOf(wire::LengthForm form)
{
    switch (form) {
    case wire::LengthForm::Bits7:
        return 125;
    case wire::LengthForm::Bits16:
        return 0xFFFF;
    case wire::LengthForm::Bits64:
        break;
    }
    return ~quint64{0};
}

/// What is to be known of a frame before it is sent.
class Warnings
{
    Q_DECLARE_TR_FUNCTIONS(FrameDraft)

public:
    Warnings(const wire::HandMadeFrame &frame, bool isDeflateInUse)
        : m_header(frame.header), m_payload(frame.payload), m_isDeflateInUse(isDeflateInUse)
    {
    }

    QStringList take()
    {
        if (!m_header.maskingKey)
            breaks(wire::Rule::UnmaskedClientFrame);
        checkOpcode();
        checkRsv();
        checkLength();
        checkPayload();
        return m_warnings;
    }

private:
    void breaks(wire::Rule rule) { m_warnings << formats::sentence(rule); }

    void checkOpcode()
    {
        if (wire::isReserved(m_header.opcode))
            breaks(wire::Rule::ReservedOpcode);
        if (wire::isControl(m_header.opcode) && !m_header.fin)
            breaks(wire::Rule::FragmentedControlFrame);
        if (wire::isControl(m_header.opcode) && m_payload.size() > maxControlPayload)
            breaks(wire::Rule::OversizedControlFrame);
        if (m_header.opcode == wire::Opcode::Continuation)
            m_warnings << tr("Only right while a message is under way, begun by a frame without FIN "
                             "(RFC 6455, section 5.4).");
        else if (!wire::isControl(m_header.opcode) && !m_header.fin)
            m_warnings << tr("Begins a message that a continuation with FIN must end: what is sent in the "
                             "meantime breaks a rule (RFC 6455, section 5.4).");
    }

    void checkRsv()
    {
        const bool isCompressed = m_header.rsv == wire::Rsv1 && m_isDeflateInUse &&
                                  !wire::isControl(m_header.opcode) &&
                                  m_header.opcode != wire::Opcode::Continuation;
        if (isCompressed)
            m_warnings << tr("RSV1 says that the payload is compressed: it has to be raw DEFLATE data "
                             "(RFC 7692, section 6).");
        else if (m_header.rsv != 0)
            breaks(wire::Rule::ReservedBits);
    }

    void checkLength()
    {
        const quint64 declared = m_header.payloadLength;
        const auto actual = static_cast<quint64>(m_payload.size());
        if (m_header.lengthForm == wire::LengthForm::Bits64 && (declared >> 63) != 0)
            return breaks(wire::Rule::LengthHighBit);
        if (declared > largestOf(m_header.lengthForm))
            m_warnings << tr("The length does not fit into %n bit(s): only its low bits are sent.", nullptr,
                             wire::bitsOf(m_header.lengthForm));
        else if (!m_header.isMinimal())
            breaks(wire::Rule::NonMinimalLength);
        const QLocale locale;
        if (declared > actual)
            m_warnings << tr("The length lies: the other side waits for %1 more bytes, and takes what is "
                             "sent next for payload.")
                              .arg(locale.toString(declared - actual));
        else if (declared < actual)
            m_warnings << tr("The length lies: the last %1 bytes are taken for the next frame.")
                              .arg(locale.toString(actual - declared));
    }

    void checkPayload()
    {
        if (m_header.opcode == wire::Opcode::Text && m_header.fin && m_header.rsv == 0 &&
            !wire::isValidUtf8(m_payload))
            breaks(wire::Rule::InvalidUtf8);
        if (m_header.opcode != wire::Opcode::Close)
            return;
        const wire::ClosePayload close = wire::parseClosePayload(m_payload);
        if (close.violation != wire::Rule::None)
            breaks(close.violation);
    }

    const wire::FrameHeader &m_header;
    const QByteArray &m_payload;
    bool m_isDeflateInUse;
    QStringList m_warnings;
};

class FrameSpecWords
{
    Q_DECLARE_TR_FUNCTIONS(FrameSpec)

public:
    static QString of(wire::FrameSpecError::Kind kind)
    {
        using enum wire::FrameSpecError::Kind;
        switch (kind) {
        case UnknownKey:
            return tr("No such key. There are op, fin, rsv, mask, len, form, payload, hex, code and raw.");
        case MissingValue:
            return tr("A value is missing.");
        case BadNumber:
            return tr("This is not a number, or it is out of range.");
        case BadHex:
            return tr("This is not hex: two digits for each byte are expected.");
        case BadOpcode:
            return tr("This is not an opcode: a name, or 0 to 15.");
        case BadMask:
            return tr("A masking key has 8 hex digits.");
        case BadForm:
            return tr("The form of the length is 7, 16 or 64.");
        case OpenQuote:
            return tr("The closing quote is missing: does the text end with a backslash?");
        case BadEscape:
            return tr(
                "No such escape. There are \\n, \\r, \\t, \\0, \\\", \\\\ and \\x with two hex digits.");
        case RawWithOther:
            return tr("Raw bytes take no other key beside them.");
        case Repeated:
            return tr("The same key is given twice.");
        }
        return tr("This cannot be read.");
    }

    static QString raw() { return tr("Sent as they are, whatever they mean to the other side."); }
    static QString empty() { return tr("No bytes yet."); }
};

} // namespace

QString frameSpec(const FrameDraft &draft)
{
    if (draft.isRaw)
        return u"raw=%1"_s.arg(withoutSpaces(draft.rawHex));
    QStringList parts{u"op="_s + opcodeWord(wire::Opcode{draft.opcode})};
    if (!draft.fin)
        parts << u"fin=0"_s;
    if (draft.rsv != 0)
        parts << u"rsv=%1"_s.arg(draft.rsv);
    if (draft.mask == FrameDraft::Mask::None)
        parts << u"mask=none"_s;
    else if (draft.mask == FrameDraft::Mask::Chosen)
        parts << u"mask="_s + withoutSpaces(draft.maskingKey);
    if (draft.length)
        parts << u"len="_s + draft.length->trimmed();
    if (draft.form)
        parts << u"form=%1"_s.arg(wire::bitsOf(*draft.form));
    if (draft.closeCode)
        parts << u"code=%1"_s.arg(*draft.closeCode);
    if (draft.payload.isEmpty())
        return parts.join(u',');
    parts << (draft.payloadForm == FrameDraft::PayloadForm::Hex ? u"hex="_s + withoutSpaces(draft.payload)
                                                                : u"payload="_s + quoted(draft.payload));
    return parts.join(u',');
}

QString sentence(const wire::FrameSpecError &error)
{
    return FrameSpecWords::of(error.kind);
}

QStringList frameWarnings(const wire::HandMadeFrame &frame, bool isDeflateInUse)
{
    return Warnings(frame, isDeflateInUse).take();
}

BuiltFrame buildFrame(const FrameDraft &draft, wire::MaskingKey key, bool isDeflateInUse)
{
    BuiltFrame built;
    if (draft.isRaw && withoutSpaces(draft.rawHex).isEmpty()) {
        built.problem = FrameSpecWords::empty();
        return built;
    }
    const auto parsed = wire::parseFrameSpec(frameSpec(draft), key);
    if (const auto *error = std::get_if<wire::FrameSpecError>(&parsed)) {
        built.problem = sentence(*error);
        return built;
    }
    built.frame = std::get<wire::HandMadeFrame>(parsed);
    built.bytes = built.frame->serialize();
    if (built.frame->rawBytes) {
        built.warnings << FrameSpecWords::raw();
        return built;
    }
    built.headerSize = built.frame->header.size();
    built.warnings = frameWarnings(*built.frame, isDeflateInUse);
    return built;
}

} // namespace wireloupe::ui
