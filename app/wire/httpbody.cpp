#include "wire/httpbody.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wireloupe::wire {

namespace {

/// Digits only: no sign, no white space, which readers differ about. At most 19 of them cannot overflow.
std::optional<quint64> parseLength(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 19 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toByteArray().toULongLong();
}

/// Up to 15 hexadecimal digits, which cannot overflow (RFC 9112 section 7.1).
std::optional<quint64> parseChunkSize(QByteArrayView text)
{
    const auto isHexDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (text.isEmpty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), isHexDigit))
        return std::nullopt;
    return text.toByteArray().toULongLong(nullptr, 16);
}

QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

/// A list of values that are all the same counts as that value (RFC 9112 section 6.3).
BodyFrame frameOfLength(const HeaderFields &fields)
{
    const BodyFrame bad{BodyFraming::None, 0, BodyError::BadLength};
    std::optional<quint64> length;
    for (const QByteArray &item : combinedValue(fields, "Content-Length").split(',')) {
        const auto each = parseLength(item.trimmed());
        if (!each || each.value() != length.value_or(*each))
            return bad;
        length = each;
    }
    return {length.value_or(0) == 0 ? BodyFraming::None : BodyFraming::Length, length.value_or(0)};
}

/// Of a message that has the field.
BodyFrame frameOfEncoding(const HeaderFields &fields, const QByteArray &version)
{
    QList<QByteArray> codings = combinedValue(fields, "Transfer-Encoding").toLower().split(',');
    for (QByteArray &coding : codings)
        coding = coding.trimmed();
    codings.removeAll({});
    const bool isChunkedLast = !codings.isEmpty() && codings.last() == "chunked";
    if (version == "HTTP/1.0" || !isChunkedLast || codings.count("chunked") != 1)
        return {BodyFraming::None, 0, BodyError::BadEncoding};
    if (codings.size() > 1)
        return {BodyFraming::None, 0, BodyError::UnknownEncoding};
    return {BodyFraming::Chunked};
}

} // namespace

BodyFrame bodyFrameOf(const RequestHead &request)
{
    const bool hasLength = fieldCount(request.fields, "Content-Length") > 0;
    const bool hasEncoding = fieldCount(request.fields, "Transfer-Encoding") > 0;
    if (hasLength && hasEncoding)
        return {BodyFraming::None, 0, BodyError::LengthAndEncoding};
    if (hasEncoding)
        return frameOfEncoding(request.fields, request.version);
    return hasLength ? frameOfLength(request.fields) : BodyFrame{};
}

BodyFrame bodyFrameOf(const ResponseHead &response, QByteArrayView method)
{
    const int status = response.status;
    if (method == "HEAD" || status < 200 || status == 204 || status == 304)
        return {};
    // The encoding goes before a length that comes too.
    if (fieldCount(response.fields, "Transfer-Encoding") > 0)
        return frameOfEncoding(response.fields, response.version);
    if (fieldCount(response.fields, "Content-Length") > 0)
        return frameOfLength(response.fields);
    return {BodyFraming::UntilClose};
}

BodyReader::BodyReader(const BodyFrame &frame, quint64 maxSize) : m_framing(frame.framing), m_maxSize(maxSize)
{
    if (frame.error != BodyError::None)
        fail(frame.error);
    else if (m_framing == BodyFraming::None)
        m_state = State::Complete;
    else if (m_framing == BodyFraming::Chunked)
        m_state = State::ChunkLine;
    else if (m_framing == BodyFraming::Length)
        expect(frame.length);
}

qsizetype BodyReader::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state != State::Complete && m_state != State::Failed) {
        const QByteArrayView rest = bytes.sliced(taken);
        if (m_state == State::Data)
            taken += takeData(rest);
        else
            taken += takeLine(rest, m_state == State::ChunkEnd ? 2 : maxChunkLine);
    }
    return taken;
}

void BodyReader::feedEnd()
{
    if (m_framing == BodyFraming::UntilClose && m_state == State::Data)
        m_state = State::Complete;
    else if (m_state != State::Complete && m_state != State::Failed)
        fail(BodyError::CutShort);
}

QByteArray BodyReader::take()
{
    return std::exchange(m_data, {});
}

qsizetype BodyReader::takeData(QByteArrayView bytes)
{
    const quint64 room = m_framing == BodyFraming::UntilClose ? m_maxSize - m_size : m_left;
    const auto part =
        bytes.first(static_cast<qsizetype>(std::min<quint64>(room, static_cast<quint64>(bytes.size()))));
    m_data.append(part);
    m_size += static_cast<quint64>(part.size());
    if (m_framing == BodyFraming::UntilClose) {
        if (part.size() < bytes.size())
            fail(BodyError::TooLarge);
        return part.size();
    }
    m_left -= static_cast<quint64>(part.size());
    if (m_left == 0)
        m_state = m_framing == BodyFraming::Chunked ? State::ChunkEnd : State::Complete;
    return part.size();
}

/// A line, or the part of it that has come.
qsizetype BodyReader::takeLine(QByteArrayView bytes, qsizetype maxSize)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype size = end < 0 ? bytes.size() : end + 1;
    const qsizetype room = maxSize - m_line.size();
    m_line.append(bytes.first(std::min(size, room)));
    // A CR anywhere but before the LF is as bad as a missing one.
    const qsizetype cr = m_line.indexOf('\r');
    const bool isWhole = end >= 0 && size <= room;
    const qsizetype crExpected = m_line.size() - (isWhole ? 2 : 1);
    if (size > room || (cr >= 0 ? cr != crExpected : isWhole))
        fail(BodyError::BadChunk);
    else if (isWhole)
        endLine(QByteArrayView(std::exchange(m_line, {})).chopped(2));
    return size;
}

void BodyReader::endLine(QByteArrayView line)
{
    if (m_state == State::ChunkLine) {
        beginChunk(line);
    } else if (m_state == State::ChunkEnd) {
        m_state = State::ChunkLine;
        if (!line.isEmpty())
            fail(BodyError::BadChunk);
    } else if (line.isEmpty()) {
        m_state = State::Complete;
    } else {
        m_trailerSize += line.size();
        if (m_trailerSize > maxTrailers)
            fail(BodyError::BadChunk);
    }
}

void BodyReader::beginChunk(QByteArrayView line)
{
    const qsizetype extensions = line.indexOf(';');
    const auto size = parseChunkSize(withoutTrailingBlanks(extensions < 0 ? line : line.first(extensions)));
    if (!size)
        fail(BodyError::BadChunk);
    else if (*size == 0)
        m_state = State::Trailers;
    else
        expect(*size);
}

void BodyReader::expect(quint64 size)
{
    m_left = size;
    m_state = State::Data;
    if (size > m_maxSize - m_size)
        fail(BodyError::TooLarge);
}

void BodyReader::fail(BodyError error)
{
    m_state = State::Failed;
    m_error = error;
}

QByteArray chunkOf(QByteArrayView data)
{
    QByteArray chunk = QByteArray::number(data.size(), 16);
    chunk.reserve(chunk.size() + data.size() + 4);
    chunk.append("\r\n").append(data).append("\r\n");
    return chunk;
}

} // namespace wireloupe::wire
