#include "capture/recordscan.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace wireloupe::capture {
namespace {

constexpr auto headSize = static_cast<quint64>(format::recordHeadSize);
constexpr auto secondSize = static_cast<quint64>(format::compressedHeadSize);

} // namespace

RecordScanner::RecordScanner(const CaptureFile &file, quint64 offset, quint64 fileSize)
    : m_reader(file), m_fileSize(fileSize), m_end(offset), m_previousEnd(offset)
{
}

RecordScanner::Step RecordScanner::next()
{
    quint64 offset = m_hasEnded ? m_fileSize : m_end;
    if (m_damagedAt)
        offset = search(*std::exchange(m_damagedAt, std::nullopt)).value_or(m_fileSize);
    if (offset < m_fileSize && !m_isStopped) {
        const Kind kind = examine(offset);
        if (kind == Kind::None)
            return take(offset);
        note(kind, offset);
        if (kind == Kind::Record) {
            m_damagedAt = offset;
            return Step::Damage;
        }
    }
    m_hasEnded = true;
    m_damage.droppedBytes = static_cast<qint64>(m_fileSize - std::min(m_end, m_fileSize));
    return Step::End;
}

RecordScanner::Step RecordScanner::take(quint64 offset)
{
    m_damage.gaps += offset == m_end ? 0 : 1;
    m_damage.skippedBytes += static_cast<qint64>(offset - m_end);
    m_found = offset;
    m_previousEnd = m_end;
    m_end = m_examinedEnd;
    return Step::Record;
}

/// Kind::None where a sound record is at `offset`.
FileDamage::Kind RecordScanner::examine(quint64 offset)
{
    const quint64 left = m_fileSize - offset;
    if (left < headSize)
        return Kind::Torn;
    if (!bring(offset, headSize))
        return m_reader.error().isEmpty() ? Kind::Torn : Kind::Unreadable;
    const QByteArrayView bytes = m_reader.bytes(offset);
    if (!format::isRecordHead(bytes))
        return Kind::Record;
    m_stored = format::readRecordHead(bytes);
    if (m_stored.head.payloadLength > left - headSize)
        return Kind::Torn;
    m_examinedEnd = offset + headSize + m_stored.head.payloadLength;
    return m_stored.head.flags.testFlag(RecordFlag::Compressed) ? examineCompressed(m_examinedEnd)
                                                                : Kind::None;
}

FileDamage::Kind RecordScanner::examineCompressed(quint64 offset)
{
    if (m_fileSize - offset < secondSize)
        return Kind::Torn;
    if (!bring(offset, secondSize))
        return m_reader.error().isEmpty() ? Kind::Torn : Kind::Unreadable;
    const auto second = format::decodeCompressedHead(m_reader.bytes(offset));
    if (!second)
        return Kind::Record;
    if (second->length > m_fileSize - offset - secondSize)
        return Kind::Torn;
    m_examinedEnd = offset + secondSize + second->length;
    return Kind::None;
}

bool RecordScanner::bring(quint64 offset, quint64 size)
{
    return m_reader.holds(offset, size) || m_reader.load(offset, size, m_fileSize);
}

bool RecordScanner::isHeadAt(quint64 offset)
{
    return bring(offset, headSize) && format::isRecordHead(m_reader.bytes(offset));
}

void RecordScanner::note(Kind kind, quint64 offset)
{
    if (m_damage.kind != Kind::None)
        return;
    m_damage.kind = kind;
    m_damage.offset = offset;
    m_damage.detail = m_reader.error();
}

/// Where the record with a damaged head at `offset` ends if the length that it gives is right: then another
/// record or the end of the file is there.
std::optional<quint64> RecordScanner::declaredEnd(quint64 offset)
{
    if (!bring(offset, headSize) || !m_reader.bytes(offset).startsWith(format::recordMagic))
        return std::nullopt;
    const RecordHead head = format::readRecordHead(m_reader.bytes(offset)).head;
    if (head.payloadLength > m_fileSize - offset - headSize)
        return std::nullopt;
    quint64 end = offset + headSize + head.payloadLength;
    if (head.flags.testFlag(RecordFlag::Compressed)) {
        const auto second =
            bring(end, secondSize) ? format::decodeCompressedHead(m_reader.bytes(end)) : std::nullopt;
        if (!second || second->length > m_fileSize - end - secondSize)
            return std::nullopt;
        end += secondSize + second->length;
    }
    return end == m_fileSize || isHeadAt(end) ? std::optional(end) : std::nullopt;
}

/// The next sound head behind the record with a damaged head at `damaged`. Payloads may hold heads too, of a
/// capture that was sent as a file: what is known to be payload is passed over.
std::optional<quint64> RecordScanner::search(quint64 damaged)
{
    if (const auto end = declaredEnd(damaged))
        return end;
    const bool isSecondDamaged = isHeadAt(damaged);
    quint64 from = isSecondDamaged ? damaged + headSize + m_stored.head.payloadLength : damaged + 1;
    while (!m_isStopped && from < m_fileSize && m_fileSize - from >= headSize) {
        if (!bring(from, headSize))
            return std::nullopt;
        const QByteArrayView bytes = m_reader.bytes(from);
        const std::string_view text(bytes.data(), static_cast<size_t>(bytes.size()));
        const size_t place = text.find(
            std::string_view(format::recordMagic.data(), static_cast<size_t>(format::recordMagic.size())));
        if (place == std::string_view::npos) {
            from += text.size() - static_cast<size_t>(format::recordMagic.size() - 1);
            continue;
        }
        from += place;
        if (isHeadAt(from))
            return from;
        ++from;
    }
    return std::nullopt;
}

std::optional<format::MarkChange> RecordScanner::markChange()
{
    const auto payload = checkedPayload(format::markKind, format::maxMarkSize);
    return payload ? format::decodeMarkChange(*payload) : std::nullopt;
}

std::optional<QByteArray> RecordScanner::figures()
{
    const auto payload =
        checkedPayload(format::figuresKind, format::maxFiguresSize + format::figuresTrailerSize);
    const auto figures = payload ? format::decodeFigures(*payload) : std::nullopt;
    return figures ? std::optional(figures->toByteArray()) : std::nullopt;
}

/// Nothing where the record is of another kind, too large or damaged.
std::optional<QByteArrayView> RecordScanner::checkedPayload(RecordKind kind, qsizetype maxSize)
{
    const quint64 size = m_stored.head.payloadLength;
    if (m_stored.head.kind != kind || size > static_cast<quint64>(maxSize) ||
        !bring(m_found + headSize, size))
        return std::nullopt;
    const QByteArrayView payload = m_reader.bytes(m_found + headSize).first(static_cast<qsizetype>(size));
    return format::checksum(payload) == m_stored.payloadChecksum ? std::optional(payload) : std::nullopt;
}

} // namespace wireloupe::capture
