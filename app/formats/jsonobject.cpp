#include "formats/jsonobject.h"

#include "lens/utf8.h"

namespace wireloupe::formats {
namespace {

/// Control characters, line and paragraph separators, bidirectional overrides and isolates.
bool isSteering(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0) ||
           (character >= 0x2028 && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

QByteArray escaped(char32_t character)
{
    switch (character) {
    case U'"':
        return "\\\"";
    case U'\\':
        return "\\\\";
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(static_cast<uint>(character), 16).rightJustified(4, '0');
    }
}

/// True for bytes that stand for themselves whatever follows. What is steering begins with 0xC2 or 0xE2 in
/// UTF-8, or is ASCII.
bool isPlain(char byte)
{
    const auto value = static_cast<quint8>(byte);
    return value >= 0x20 && byte != '"' && byte != '\\' && value != 0x7F && value != 0xC2 && value != 0xE2;
}

void appendString(QByteArray &json, QByteArrayView utf8)
{
    json += '"';
    for (qsizetype position = 0; position < utf8.size();) {
        const qsizetype begin = position;
        while (position < utf8.size() && isPlain(utf8[position]))
            ++position;
        json += utf8.sliced(begin, position - begin);
        if (position == utf8.size())
            break;
        const lens::Utf8Step step = lens::decodeUtf8(utf8.sliced(position));
        if (step.character == U'"' || step.character == U'\\' || isSteering(step.character))
            json += escaped(step.character);
        else
            json += utf8.sliced(position, step.length);
        position += step.length;
    }
    json += '"';
}

} // namespace

void JsonObject::addText(QByteArrayView key, QByteArrayView value)
{
    addKey(key);
    appendString(m_json, value);
}

void JsonObject::addTexts(QByteArrayView key, const QList<QByteArray> &values)
{
    if (values.isEmpty())
        return;
    QByteArray list;
    for (const QByteArray &value : values) {
        list += list.isEmpty() ? '[' : ',';
        appendString(list, value);
    }
    addRaw(key, list + ']');
}

void JsonObject::addNumber(QByteArrayView key, qint64 value)
{
    addRaw(key, QByteArray::number(value));
}

void JsonObject::addNumber(QByteArrayView key, quint64 value)
{
    addRaw(key, QByteArray::number(value));
}

void JsonObject::addBool(QByteArrayView key, bool value)
{
    addRaw(key, value ? "true" : "false");
}

void JsonObject::addRaw(QByteArrayView key, QByteArrayView json)
{
    addKey(key);
    m_json += json;
}

QByteArray JsonObject::text() const
{
    return m_json.isEmpty() ? "{}" : m_json + '}';
}

QByteArray JsonObject::line() const
{
    return text() + '\n';
}

void JsonObject::addKey(QByteArrayView key)
{
    m_json += m_json.isEmpty() ? '{' : ',';
    appendString(m_json, key);
    m_json += ':';
}

} // namespace wireloupe::formats
