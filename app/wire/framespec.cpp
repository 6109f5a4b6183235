#include "wire/framespec.h"

#include <algorithm>
#include <array>

#include <QList>
#include <QtEndian>

#include "wire/framewriter.h"
#include "wire/specvalue.h"

namespace wireloupe::wire {

using namespace Qt::StringLiterals;

namespace {

using Kind = FrameSpecError::Kind;

/// A part of the description, and where in it it stands.
struct Part
{
    QStringView text;
    qsizetype position = 0;
};

struct OpcodeName
{
    QLatin1StringView name;
    Opcode opcode;
};

constexpr std::array<OpcodeName, 6> opcodeNames{{
    {"text"_L1, Opcode::Text},
    {"binary"_L1, Opcode::Binary},
    {"continuation"_L1, Opcode::Continuation},
    {"ping"_L1, Opcode::Ping},
    {"pong"_L1, Opcode::Pong},
    {"close"_L1, Opcode::Close},
}};

class FrameSpecReader
{
public:
    FrameSpecReader(QStringView text, std::optional<MaskingKey> defaultMask)
        : m_text(text), m_defaultMask(defaultMask)
    {
        m_frame.header.maskingKey = defaultMask;
    }

    std::variant<HandMadeFrame, FrameSpecError> read()
    {
        bool isRight = true;
        do
            isRight = readPair();
        while (isRight && takeComma());
        if (!isRight)
            return m_error;
        finish();
        return m_frame;
    }

private:
    using Reader = bool (FrameSpecReader::*)(const Part &);
    struct Key
    {
        QStringView name;
        Reader read;
    };

    static const Key *findKey(QStringView name)
    {
        using Self = FrameSpecReader;
        static constexpr std::array<Key, 10> keys{{
            {u"op", &Self::readOpcode},
            {u"fin", &Self::readFin},
            {u"rsv", &Self::readRsv},
            {u"mask", &Self::readMask},
            {u"len", &Self::readLength},
            {u"form", &Self::readForm},
            {u"code", &Self::readCode},
            {u"payload", &Self::readPayload},
            {u"hex", &Self::readHex},
            {u"raw", &Self::readRaw},
        }};
        const auto *const found =
            std::find_if(keys.begin(), keys.end(), [name](const Key &key) { return key.name == name; });
        return found == keys.end() ? nullptr : found;
    }

    bool fail(Kind kind, qsizetype position)
    {
        m_error = {kind, position};
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool takeComma()
    {
        if (m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    /// `key=value`, up to the next comma or the end.
    bool readPair()
    {
        skipBlanks();
        const Part name{m_text.sliced(m_at, endOf(u"=,") - m_at), m_at};
        const Key *const key = findKey(name.text.trimmed());
        if (key == nullptr)
            return fail(Kind::UnknownKey, name.position);
        m_at += name.text.size();
        if (!isFirstOfItsKind(*key))
            return fail(m_error.kind, name.position);
        if (m_at == m_text.size() || m_text[m_at] != u'=')
            return fail(Kind::MissingValue, m_at);
        ++m_at;
        const auto value = takeValue();
        if (!value)
            return false;
        if (value->text.isEmpty())
            return fail(Kind::MissingValue, value->position);
        return (this->*key->read)(*value);
    }

    /// Nothing stands twice, `payload` and `hex` are the same thing, and `raw` goes with nothing else.
    bool isFirstOfItsKind(const Key &key)
    {
        const QStringView kind = key.name == u"hex" ? QStringView(u"payload") : key.name;
        if (m_seen.contains(kind))
            return fail(Kind::Repeated, m_at);
        if (!m_seen.isEmpty() && (kind == u"raw" || m_seen.contains(u"raw")))
            return fail(Kind::RawWithOther, m_at);
        m_seen.append(kind);
        return true;
    }

    /// The first of these characters from m_at on, or the end.
    qsizetype endOf(QStringView characters) const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && !characters.contains(m_text[at]))
            ++at;
        return at;
    }

    /// Quotes, where there are some, stay on it.
    std::optional<Part> takeValue()
    {
        skipBlanks();
        const qsizetype start = m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            m_at = endOfQuoted();
            if (m_at < 0) {
                fail(Kind::OpenQuote, start);
                return std::nullopt;
            }
        } else {
            m_at = endOf(u",");
        }
        const Part value{m_text.sliced(start, m_at - start).trimmed(), start};
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] != u',') {
            fail(Kind::UnknownKey, m_at); // where a comma is missing behind a quote
            return std::nullopt;
        }
        return value;
    }

    /// Behind the quote that closes the one at m_at; negative where there is none.
    qsizetype endOfQuoted() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] == u'"')
                return at + 1;
            if (m_text[at] == u'\\')
                ++at;
        }
        return -1;
    }

    bool readOpcode(const Part &value)
    {
        const auto *const named =
            std::find_if(opcodeNames.begin(), opcodeNames.end(),
                         [&](const OpcodeName &candidate) { return candidate.name == value.text; });
        const auto number = parseNumber(value.text, 15);
        if (named == opcodeNames.end() && !number)
            return fail(Kind::BadOpcode, value.position);
        m_frame.header.opcode = number ? static_cast<Opcode>(*number) : named->opcode;
        return true;
    }

    bool readNumber(const Part &value, quint64 most, quint64 &number)
    {
        const auto parsed = parseNumber(value.text, most);
        number = parsed.value_or(0);
        return parsed || fail(Kind::BadNumber, value.position);
    }

    bool readFin(const Part &value)
    {
        quint64 number = 0;
        const bool isRight = readNumber(value, 1, number);
        m_frame.header.fin = number == 1;
        return isRight;
    }

    bool readRsv(const Part &value)
    {
        quint64 number = 0;
        const bool isRight = readNumber(value, 7, number);
        m_frame.header.rsv = static_cast<quint8>(number);
        return isRight;
    }

    bool readLength(const Part &value) { return readNumber(value, ~quint64{0}, m_length.emplace()); }
    bool readCode(const Part &value) { return readNumber(value, 0xFFFF, m_code.emplace()); }

    bool readMask(const Part &value)
    {
        auto &key = m_frame.header.maskingKey;
        key.reset();
        if (value.text == u"none")
            return true;
        if (value.text == u"random") {
            key = m_defaultMask;
            return key || fail(Kind::BadMask, value.position);
        }
        qsizetype bad = 0;
        const auto bytes = parseHex(value.text, bad);
        if (!bytes || bytes->size() != 4)
            return fail(Kind::BadMask, value.position);
        std::copy(bytes->begin(), bytes->end(), key.emplace().begin());
        return true;
    }

    bool readForm(const Part &value)
    {
        if (value.text == u"7")
            m_form = LengthForm::Bits7;
        else if (value.text == u"16")
            m_form = LengthForm::Bits16;
        else if (value.text == u"64")
            m_form = LengthForm::Bits64;
        return m_form || fail(Kind::BadForm, value.position);
    }

    bool readPayload(const Part &value)
    {
        const bool isQuoted = value.text.front() == u'"';
        const QStringView text = isQuoted ? value.text.sliced(1).chopped(1) : value.text;
        qsizetype bad = 0;
        const auto bytes = parseEscaped(text, bad);
        m_frame.payload = bytes.value_or(QByteArray());
        return bytes || fail(Kind::BadEscape, value.position + bad + (isQuoted ? 1 : 0));
    }

    bool readBytes(const Part &value, QByteArray &bytes)
    {
        qsizetype bad = 0;
        const auto parsed = parseHex(value.text, bad);
        bytes = parsed.value_or(QByteArray());
        return parsed || fail(Kind::BadHex, value.position + bad);
    }

    bool readHex(const Part &value) { return readBytes(value, m_frame.payload); }
    bool readRaw(const Part &value) { return readBytes(value, m_frame.rawBytes.emplace()); }

    /// What follows from all that was read, in whatever order it stood.
    void finish()
    {
        FrameHeader &header = m_frame.header;
        if (m_code) {
            const quint16 code = qToBigEndian(static_cast<quint16>(*m_code));
            m_frame.payload.prepend(reinterpret_cast<const char *>(&code), sizeof code);
            if (!m_seen.contains(u"op"))
                header.opcode = Opcode::Close;
        }
        header.payloadLength = m_length.value_or(static_cast<quint64>(m_frame.payload.size()));
        header.lengthForm = m_form.value_or(minimalForm(header.payloadLength));
    }

    QStringView m_text;
    std::optional<MaskingKey> m_defaultMask;
    qsizetype m_at = 0;
    QList<QStringView> m_seen; ///< keys
    FrameSpecError m_error;

    HandMadeFrame m_frame;
    std::optional<quint64> m_length;
    std::optional<LengthForm> m_form;
    std::optional<quint64> m_code;
};

} // namespace

QByteArray HandMadeFrame::serialize() const
{
    return rawBytes ? *rawBytes : wire::serialize(Frame{header, payload});
}

std::variant<HandMadeFrame, FrameSpecError> parseFrameSpec(const QString &text,
                                                           std::optional<MaskingKey> defaultMask)
{
    return FrameSpecReader(text, defaultMask).read();
}

} // namespace wireloupe::wire
