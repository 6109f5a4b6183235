#include "formats/jsonobject.h"

#include <algorithm>

#include "formats/ascii.h"
#include "formats/numbers.h"
#include "lens/utf8.h"

namespace wireloupe::formats {
namespace {

constexpr qsizetype maxEscape = 6; ///< "\u2028"
constexpr qsizetype chunkSize = 4096;

/// Control characters, line and paragraph separators, bidirectional overrides and isolates.
bool isSteering(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0) ||
           (character >= 0x2028 && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

char *writeEscaped(char *to, char32_t character)
{
    constexpr char digits[] = "0123456789abcdef";
    const auto pair = [&](char letter) {
        *to++ = '\\';
        *to++ = letter;
        return to;
    };
    switch (character) {
    case U'"':
    case U'\\':
        return pair(static_cast<char>(character));
    case U'\n':
        return pair('n');
    case U'\r':
        return pair('r');
    case U'\t':
        return pair('t');
    default:
        break;
    }
    to = pair('u');
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = digits[(character >> shift) & 0xF];
    return to;
}

/// True for bytes that stand for themselves whatever follows. What is steering begins with 0xC2 or 0xE2 in
/// UTF-8, or is ASCII.
bool isPlain(char byte)
{
    const auto value = static_cast<quint8>(byte);
    return value >= 0x20 && byte != '"' && byte != '\\' && value != 0x7F && value != 0xC2 && value != 0xE2;
}

/// How many of the eight bytes at `bytes` stand for themselves before the first that may not.
int plainBytes(const char *bytes)
{
    const quint64 word = swar::load(bytes);
    const quint64 special =
        swar::unprintable(word) | swar::bytesEqual(word, '"') | swar::bytesEqual(word, '\\');
    if (special == 0)
        return 8;
    return std::endian::native == std::endian::little ? std::countr_zero(special) / 8 : 0;
}

/// Writes what is before `chunkEnd`, and of a character that begins there all; says how far it came.
const char *appendChunk(ByteBuffer &to, const char *at, const char *chunkEnd, const char *end)
{
    const qsizetype room = (chunkEnd - at + 8) * maxEscape;
    char *const begin = to.grow(room);
    char *out = begin;
    while (at < chunkEnd) {
        if (end - at >= 8) {
            const int plain = plainBytes(at);
            std::memcpy(out, at, 8);
            at += plain;
            out += plain;
            if (plain == 8)
                continue;
        }
        if (isPlain(*at)) {
            *out++ = *at++;
            continue;
        }
        const lens::Utf8Step step = lens::decodeUtf8({at, end});
        if (step.character == U'"' || step.character == U'\\' || isSteering(step.character))
            out = writeEscaped(out, step.character);
        else
            out = std::copy_n(at, step.length, out);
        at += step.length;
    }
    to.shrink(room - (out - begin));
    return at;
}

} // namespace

void appendJsonString(ByteBuffer &to, QByteArrayView utf8)
{
    to.append('"');
    const char *const end = utf8.data() + utf8.size();
    for (const char *at = utf8.data(); at < end;)
        at = appendChunk(to, at, at + std::min<qsizetype>(chunkSize, end - at), end);
    to.append('"');
}

void JsonObject::addText(QByteArrayView key, QByteArrayView value)
{
    appendJsonString(add(key), value);
}

void JsonObject::addTexts(QByteArrayView key, const QList<QByteArray> &values)
{
    if (values.isEmpty())
        return;
    ByteBuffer &to = add(key);
    char before = '[';
    for (const QByteArray &value : values) {
        to.append(before);
        appendJsonString(to, value);
        before = ',';
    }
    to.append(']');
}

void JsonObject::addNumber(QByteArrayView key, qint64 value)
{
    appendNumber(add(key), value);
}

void JsonObject::addNumber(QByteArrayView key, quint64 value)
{
    appendNumber(add(key), value);
}

void JsonObject::addBool(QByteArrayView key, bool value)
{
    add(key).append(value ? QByteArrayView("true") : QByteArrayView("false"));
}

void JsonObject::addBase64(QByteArrayView key, QByteArrayView bytes)
{
    ByteBuffer &to = add(key);
    to.append('"');
    appendBase64(to, bytes);
    to.append('"');
}

void JsonObject::addRaw(QByteArrayView key, QByteArrayView json)
{
    add(key).append(json);
}

ByteBuffer &JsonObject::add(QByteArrayView key)
{
    if (!m_isEmpty)
        m_to.append(',');
    m_isEmpty = false;
    m_to.append('"');
    m_to.append(key);
    m_to.append(QByteArrayView("\":"));
    return m_to;
}

} // namespace wireloupe::formats
