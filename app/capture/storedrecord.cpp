#include "capture/storedrecord.h"

#include <algorithm>
#include <utility>

namespace wireloupe::capture {

namespace {

/// Whether a record whose payloads take at most `stored` bytes of the file can be what its head says.
bool isPlausible(const RecordHead &head, qint64 stored)
{
    const auto size = static_cast<quint64>(stored);
    if (!head.flags.testFlag(RecordFlag::Compressed))
        return head.payloadLength <= size;
    return size >= format::compressedHeadSize && head.payloadLength <= size - format::compressedHeadSize;
}

} // namespace

format::RecordHeadBytes storedHead(const Record &record, std::chrono::nanoseconds origin)
{
    format::StoredHead stored{record.head, format::checksum(record.payload)};
    stored.head.time -= origin;
    stored.head.flags.setFlag(RecordFlag::Damaged, false);
    stored.head.payloadLength = static_cast<quint64>(record.payload.size());
    return format::encode(stored);
}

format::CompressedHeadBytes storedCompressedHead(const Record &record)
{
    const QByteArray &compressed = record.compressedPayload;
    return format::encode(
        format::CompressedHead{static_cast<quint64>(compressed.size()), format::checksum(compressed)});
}

StoredRecord::StoredRecord(quint64 size, qint64 maxPayload)
    : m_payloadSize(static_cast<qint64>(size) - format::recordHeadSize)
    , m_payload(maxPayload < 0 ? m_payloadSize : std::min(m_payloadSize, maxPayload), Qt::Uninitialized)
{
}

std::optional<format::StoredHead> StoredRecord::decodedHead() const
{
    auto stored = format::decodeRecordHead(m_head);
    if (stored && !isPlausible(stored->head, m_payloadSize))
        stored.reset();
    return stored;
}

Record StoredRecord::record() &&
{
    const auto stored = decodedHead();
    if (!stored)
        return {};
    // What was read may go on into the compressed form: one read that is a little longer instead of two.
    const auto length = static_cast<qsizetype>(stored->head.payloadLength);
    m_payload.truncate(length);
    Record record{stored->head, std::move(m_payload), {}};
    if (record.payload.size() == length && format::checksum(record.payload) != stored->payloadChecksum)
        record.head.flags.setFlag(RecordFlag::Damaged);
    return record;
}

Record StoredRecord::bothForms() &&
{
    const auto stored = decodedHead();
    if (!stored)
        return {};
    Record record{stored->head, m_payload.first(static_cast<qsizetype>(stored->head.payloadLength)), {}};
    bool isSound = format::checksum(record.payload) == stored->payloadChecksum;
    if (stored->head.flags.testFlag(RecordFlag::Compressed)) {
        const QByteArrayView rest = QByteArrayView(m_payload).sliced(record.payload.size());
        const auto second = format::decodeCompressedHead(rest);
        const QByteArrayView compressed = rest.sliced(format::compressedHeadSize);
        // Marks may follow the record.
        const bool isLengthKnown = second && second->length <= static_cast<quint64>(compressed.size());
        record.compressedPayload =
            (isLengthKnown ? compressed.first(static_cast<qsizetype>(second->length)) : compressed)
                .toByteArray();
        isSound = isSound && isLengthKnown && second->checksum == format::checksum(record.compressedPayload);
    }
    record.head.flags.setFlag(RecordFlag::Damaged, !isSound);
    return record;
}

} // namespace wireloupe::capture
