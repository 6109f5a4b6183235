#pragma once

#include <chrono>
#include <optional>
#include <span>

#include <QByteArray>

#include "capture/format.h"
#include "capture/record.h"

namespace wireloupe::capture {

/// The head of a record that goes into a capture (see capture/format.h), its time counted from `origin`.
format::RecordHeadBytes storedHead(const Record &record, std::chrono::nanoseconds origin);
/// What lies between the two payloads of a record with RecordFlag::Compressed.
format::CompressedHeadBytes storedCompressedHead(const Record &record);

/// The bytes of one record as they lie in a capture, or the first of them, and what they say. No I/O: head()
/// and payload() are there to be filled, then record() or bothForms() makes a Record of them, once.
class StoredRecord
{
public:
    /// Of a record that takes up to `size` bytes in all, at least format::recordHeadSize; marks may take the
    /// rest. Of its payloads only
    /// `maxPayload` bytes are wanted, where that is not negative.
    explicit StoredRecord(quint64 size, qint64 maxPayload = -1);

    std::span<char> head() { return m_head; }
    /// Both payloads and what is between them, as far as they are wanted.
    std::span<char> payload() { return {m_payload.data(), static_cast<size_t>(m_payload.size())}; }

    /// The record, its payload cut to what was wanted; of a compressed frame that is the inflated one, and
    /// Record::compressedPayload stays empty. A whole payload is checked: see RecordFlag::Damaged. Empty
    /// where the head cannot be that of a record of this size.
    Record record() &&;
    /// The record with both forms of a compressed frame's payload, each checked; for others as record(). All
    /// bytes must have been wanted.
    Record bothForms() &&;

private:
    std::optional<format::StoredHead> decodedHead() const;

    qint64 m_payloadSize; ///< of all that follows the head, marks included
    format::RecordHeadBytes m_head;
    QByteArray m_payload;
};

} // namespace wireloupe::capture
