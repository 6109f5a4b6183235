#include "wire/frameparser.h"

#include <algorithm>
#include <limits>

#include <QtEndian>

#include "wire/framewriter.h"

namespace wireloupe::wire {

namespace {

/// An input buffer above this size is given back when it has been read.
constexpr qsizetype keptCapacity = 256 << 10;
/// What QByteArray can hold, with room for its own needs.
constexpr quint64 maxByteArray = static_cast<quint64>(std::numeric_limits<qsizetype>::max()) - 64;

LengthForm lengthFormOf(quint8 length7)
{
    switch (length7) {
    case 126:
        return LengthForm::Bits16;
    case 127:
        return LengthForm::Bits64;
    default:
        return LengthForm::Bits7;
    }
}

quint64 readLength(const uchar *bytes, LengthForm form)
{
    switch (form) {
    case LengthForm::Bits7:
        return bytes[1] & 0x7F;
    case LengthForm::Bits16:
        return qFromBigEndian<quint16>(bytes + 2);
    case LengthForm::Bits64:
        return qFromBigEndian<quint64>(bytes + 2);
    }
    Q_UNREACHABLE();
}

/// The header at the start of `input`, or nothing when it is not whole (RFC 6455 section 5.2).
std::optional<FrameHeader> decodeHeader(QByteArrayView input)
{
    if (input.size() < 2)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const uchar *>(input.data());
    FrameHeader header;
    header.fin = (bytes[0] & 0x80) != 0;
    header.rsv = static_cast<quint8>((bytes[0] >> 4) & 0x7);
    header.opcode = static_cast<Opcode>(bytes[0] & 0xF);
    header.lengthForm = lengthFormOf(bytes[1] & 0x7F);
    if ((bytes[1] & 0x80) != 0)
        header.maskingKey.emplace();
    const int size = header.size();
    if (input.size() < size)
        return std::nullopt;
    header.payloadLength = readLength(bytes, header.lengthForm);
    if (header.maskingKey)
        std::copy_n(bytes + size - 4, 4, header.maskingKey->begin());
    return header;
}

} // namespace

FrameParser::FrameParser(const Limits &limits) : m_maxPayload(std::min(limits.maxFramePayload, maxByteArray))
{
}

void FrameParser::feed(QByteArrayView bytes)
{
    if (m_failure != Rule::None)
        return;
    // Payload goes straight where it belongs. While some is missing, m_input is empty.
    const QByteArrayView rest = m_header ? takePayload(bytes) : bytes;
    if (!rest.isEmpty()) {
        dropRead();
        m_input.append(rest);
    }
}

std::optional<Frame> FrameParser::next()
{
    QByteArrayView unread = QByteArrayView(m_input).sliced(m_inputRead);
    auto frame = take(unread);
    m_inputRead = m_input.size() - unread.size();
    return frame;
}

std::optional<Frame> FrameParser::take(QByteArrayView &bytes)
{
    if (!m_header && !readHeader(bytes))
        return std::nullopt;
    bytes = takePayload(bytes);
    if (missingPayload() > 0)
        return std::nullopt;
    Frame frame{*m_header, std::move(m_payload)};
    m_payload = {};
    m_header.reset();
    return frame;
}

std::optional<PartialFrame> FrameParser::partial() const
{
    if (!m_header)
        return std::nullopt;
    return PartialFrame{*m_header, m_payload};
}

quint64 FrameParser::pendingBytes() const
{
    const auto unread = static_cast<quint64>(m_headSize + m_input.size() - m_inputRead);
    return m_header ? unread + static_cast<quint64>(m_header->size() + m_payload.size()) : unread;
}

/// Of a header that cannot be taken nothing is taken.
bool FrameParser::readHeader(QByteArrayView &bytes)
{
    if (m_failure != Rule::None)
        return false;
    const qsizetype kept = m_headSize;
    QByteArrayView input = bytes;
    if (kept > 0) {
        const qsizetype more = std::min(bytes.size(), static_cast<qsizetype>(m_head.size()) - kept);
        std::copy_n(bytes.data(), more, m_head.data() + kept);
        input = QByteArrayView(m_head.data(), kept + more);
    }
    const std::optional<FrameHeader> header = decodeHeader(input);
    if (!header) {
        if (kept == 0)
            std::copy(bytes.begin(), bytes.end(), m_head.begin());
        m_headSize = input.size();
        bytes = {};
        return false;
    }
    m_failure = refusalOf(*header);
    if (m_failure != Rule::None) {
        m_failedHeader = *header;
        return false;
    }
    m_header = header;
    m_headSize = 0;
    bytes = bytes.sliced(header->size() - kept);
    return true;
}

Rule FrameParser::refusalOf(const FrameHeader &header) const
{
    if ((header.payloadLength >> 63) != 0)
        return Rule::LengthHighBit;
    return header.payloadLength > m_maxPayload ? Rule::FrameTooLarge : Rule::None;
}

/// Moves what belongs to the frame under way to m_payload and returns the rest.
QByteArrayView FrameParser::takePayload(QByteArrayView bytes)
{
    const auto size = static_cast<qsizetype>(std::min(static_cast<quint64>(bytes.size()), missingPayload()));
    if (size == 0)
        return bytes;
    const qsizetype start = m_payload.size();
    growPayload(size);
    if (m_header->maskingKey) {
        m_payload.resize(start + size);
        copyMasked(m_payload.data() + start, bytes.first(size), *m_header->maskingKey,
                   static_cast<quint64>(start));
    } else {
        m_payload.append(bytes.data(), size);
    }
    return bytes.sliced(size);
}

/// Doubles, so that single bytes cost no more than one block, but is led by what has come and not by the
/// declared length, so that a lie costs no memory (RFC 6455 section 10.4).
void FrameParser::growPayload(qsizetype more)
{
    const qsizetype needed = m_payload.size() + more;
    if (needed <= m_payload.capacity())
        return;
    const auto declared = static_cast<qsizetype>(m_header->payloadLength);
    m_payload.reserve(std::min(declared, std::max(needed, 2 * m_payload.capacity())));
}

quint64 FrameParser::missingPayload() const
{
    return m_header->payloadLength - static_cast<quint64>(m_payload.size());
}

/// Forgets input that has been read, once that is worth moving the rest.
void FrameParser::dropRead()
{
    if (m_inputRead == m_input.size()) {
        if (m_input.capacity() > keptCapacity)
            m_input = {};
        m_input.resize(0);
    } else if (m_inputRead > m_input.size() / 2) {
        m_input.remove(0, m_inputRead);
    } else {
        return;
    }
    m_inputRead = 0;
}

} // namespace wireloupe::wire
