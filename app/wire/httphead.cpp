#include "wire/httphead.h"

#include <algorithm>
#include <cstring>

namespace wireloupe::wire {

namespace {

constexpr char CR = '\r';
constexpr char LF = '\n';

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenCharacter(char c)
{
    const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return isLetter || isDigit(c) || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
}

/// What may stand in a reason or a field value besides its bounds: HTAB, SP, VCHAR and obs-text.
bool isTextCharacter(char c)
{
    return c == '\t' || (static_cast<quint8>(c) >= 0x20 && c != '\x7F');
}

/// Bytes above 0x7F are let through, as clients send them unescaped.
bool isTargetCharacter(char c)
{
    return isTextCharacter(c) && c != ' ' && c != '\t';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// "HTTP/" DIGIT "." DIGIT
bool isVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && isDigit(text[5]) && text[6] == '.' &&
           isDigit(text[7]);
}

/// Cuts `text` before the next `separator` and returns that part; all of it where there is none.
QByteArrayView takeUntil(QByteArrayView &text, char separator)
{
    const qsizetype at = text.indexOf(separator);
    const QByteArrayView part = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    return part;
}

std::optional<HeaderField> parseField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return std::nullopt;
    const QByteArrayView value = trimBlanks(line.sliced(colon + 1));
    if (!std::all_of(value.begin(), value.end(), isTextCharacter))
        return std::nullopt;
    return HeaderField{line.first(colon).toByteArray(), value.toByteArray()};
}

/// A head cut to its lines, the empty last one left out.
std::optional<QList<QByteArrayView>> splitLines(QByteArrayView raw)
{
    QList<QByteArrayView> lines;
    while (!raw.isEmpty()) {
        const qsizetype end = raw.indexOf(LF);
        if (end < 1 || raw[end - 1] != CR || raw.first(end - 1).contains(CR))
            return std::nullopt;
        lines.append(raw.first(end - 1));
        raw = raw.sliced(end + 1);
    }
    if (lines.isEmpty() || !lines.last().isEmpty())
        return std::nullopt;
    lines.removeLast();
    if (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines;
}

bool parseRequestLine(QByteArrayView line, RequestHead &head)
{
    head.method = takeUntil(line, ' ').toByteArray();
    head.target = takeUntil(line, ' ').toByteArray();
    head.version = line.toByteArray();
    return isToken(head.method) && !head.target.isEmpty() &&
           std::all_of(head.target.begin(), head.target.end(), isTargetCharacter) && isVersion(head.version);
}

/// The space before an empty reason is often forgotten, so it is not asked for.
bool parseStatusLine(QByteArrayView line, ResponseHead &head)
{
    head.version = takeUntil(line, ' ').toByteArray();
    const QByteArrayView status = takeUntil(line, ' ');
    head.reason = line.toByteArray();
    if (!isVersion(head.version) || status.size() != 3 || !std::all_of(status.begin(), status.end(), isDigit))
        return false;
    head.status = status.toByteArray().toInt();
    return head.status >= 100 && std::all_of(head.reason.begin(), head.reason.end(), isTextCharacter);
}

template <class Head, class ParseStartLine>
HeadError parseInto(Head &head, QByteArrayView raw, ParseStartLine parseStartLine)
{
    const auto lines = splitLines(raw);
    if (!lines)
        return HeadError::BadLineEnd;
    if (lines->isEmpty() || !parseStartLine(lines->first(), head))
        return HeadError::BadStartLine;
    for (const QByteArrayView line : lines->sliced(1)) {
        auto field = parseField(line);
        if (!field)
            return HeadError::BadField;
        head.fields.append(*std::move(field));
    }
    return HeadError::None;
}

template <class Head, class ParseStartLine>
std::optional<Head> parseHead(QByteArrayView raw, HeadError *error, ParseStartLine parseStartLine)
{
    Head head;
    const HeadError found = parseInto(head, raw, parseStartLine);
    if (error != nullptr)
        *error = found;
    return found == HeadError::None ? std::optional<Head>(std::move(head)) : std::nullopt;
}

QByteArray serializeHead(const QByteArray &startLine, const HeaderFields &fields)
{
    QByteArray bytes = startLine + "\r\n";
    for (const HeaderField &field : fields)
        bytes += field.name + ": " + field.value + "\r\n";
    return bytes + "\r\n";
}

} // namespace

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<QByteArray> fieldValue(const HeaderFields &fields, QByteArrayView name)
{
    const auto isNamed = [name](const HeaderField &field) { return isSameName(field.name, name); };
    const auto found = std::find_if(fields.begin(), fields.end(), isNamed);
    return found == fields.end() ? std::nullopt : std::optional(found->value);
}

QByteArray combinedValue(const HeaderFields &fields, QByteArrayView name)
{
    QByteArrayList values;
    for (const HeaderField &field : fields)
        if (isSameName(field.name, name))
            values.append(field.value);
    return values.join(", ");
}

qsizetype fieldCount(const HeaderFields &fields, QByteArrayView name)
{
    return std::count_if(
        fields.begin(), fields.end(),
        [name](const HeaderField &field) { return isSameName(field.name, name); });
}

bool hasToken(const HeaderFields &fields, QByteArrayView name, QByteArrayView token)
{
    const QByteArray combined = combinedValue(fields, name);
    QByteArrayView rest = combined;
    while (!rest.isEmpty())
        if (isSameName(trimBlanks(takeUntil(rest, ',')), token))
            return true;
    return false;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

QByteArray RequestHead::serialize() const
{
    return serializeHead(method + ' ' + target + ' ' + version, fields);
}

QByteArray ResponseHead::serialize() const
{
    return serializeHead(version + ' ' + QByteArray::number(status) + ' ' + reason, fields);
}

HeadReader::HeadReader(const Limits &limits)
    : m_maxSize(limits.maxHeadSize), m_maxFields(limits.maxHeaderFields)
{
}

qsizetype HeadReader::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && !m_isComplete && m_error == HeadError::None)
        take(bytes[taken++]);
    return taken;
}

void HeadReader::take(char byte)
{
    const bool isAfterCr = m_raw.endsWith(CR);
    m_raw.append(byte);
    if (isAfterCr != (byte == LF))
        m_error = HeadError::BadLineEnd;
    else if (byte == LF)
        endLine();
    else if (byte != CR && !isTextCharacter(byte))
        m_error = m_lines == 0 ? HeadError::BadStartLine : HeadError::BadField;
    if (!m_isComplete && m_error == HeadError::None && m_raw.size() >= m_maxSize)
        m_error = HeadError::TooLarge;
}

void HeadReader::endLine()
{
    const bool isEmpty = m_raw.size() - m_lineStart == 2;
    const bool isFirst = m_lineStart == 0;
    m_lineStart = m_raw.size();
    if (!isEmpty) {
        ++m_lines;
        m_error = m_lines > m_maxFields + 1 ? HeadError::TooManyFields : HeadError::None;
    } else if (!isFirst) {
        m_isComplete = true;
    }
}

std::optional<RequestHead> parseRequestHead(QByteArrayView raw, HeadError *error)
{
    return parseHead<RequestHead>(raw, error, parseRequestLine);
}

std::optional<ResponseHead> parseResponseHead(QByteArrayView raw, HeadError *error)
{
    return parseHead<ResponseHead>(raw, error, parseStatusLine);
}

} // namespace wireloupe::wire
