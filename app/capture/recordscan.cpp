#include "capture/recordscan.h"

#include <optional>
#include <vector>

#include "capture/format.h"

namespace wireloupe::capture {
namespace {

/// Heads out of a window that is read at once: small records share a read, and large payloads cost at most
/// one window each.
class HeadWindow
{
public:
    explicit HeadWindow(const CaptureFile &file) : m_file(file), m_bytes(65'536) {}

    /// Empty where the file cannot be read.
    QByteArrayView headAt(quint64 offset, quint64 size)
    {
        if (offset < m_offset || offset + size > m_offset + m_filled) {
            m_offset = offset;
            m_filled = static_cast<quint64>(m_file.readAt(offset, m_bytes).size);
            if (m_filled < size)
                return {};
        }
        return QByteArrayView(m_bytes.data() + (offset - m_offset), static_cast<qsizetype>(size));
    }

private:
    const CaptureFile &m_file;
    std::vector<char> m_bytes;
    quint64 m_offset = 0;
    quint64 m_filled = 0;
};

/// The end of a head of `headSize` bytes at `offset` and of the `length` bytes behind it; nothing where that
/// is beyond `fileSize`.
std::optional<quint64> endOf(quint64 offset, quint64 headSize, quint64 length, quint64 fileSize)
{
    const quint64 left = fileSize - offset;
    if (left < headSize || length > left - headSize)
        return std::nullopt;
    return offset + headSize + length;
}

/// Where the sound record at `offset` ends; nothing where there is none.
std::optional<quint64> recordEnd(HeadWindow &window, quint64 offset, quint64 fileSize)
{
    const QByteArrayView bytes = window.headAt(offset, format::recordHeadSize);
    const auto stored = bytes.isEmpty() ? std::nullopt : format::decodeRecordHead(bytes);
    if (!stored)
        return std::nullopt;
    const auto end = endOf(offset, format::recordHeadSize, stored->head.payloadLength, fileSize);
    if (!end || !stored->head.flags.testFlag(RecordFlag::Compressed))
        return end;
    if (!endOf(*end, format::compressedHeadSize, 0, fileSize))
        return std::nullopt;
    const QByteArrayView second = window.headAt(*end, format::compressedHeadSize);
    const auto compressed = second.isEmpty() ? std::nullopt : format::decodeCompressedHead(second);
    return compressed ? endOf(*end, format::compressedHeadSize, compressed->length, fileSize) : std::nullopt;
}

} // namespace

quint64 scanRecords(const CaptureFile &file, quint64 offset, quint64 fileSize, RowIndex &rows)
{
    HeadWindow window(file);
    while (offset < fileSize && fileSize - offset >= format::recordHeadSize) {
        const auto end = recordEnd(window, offset, fileSize);
        if (!end)
            break;
        rows.append(offset);
        offset = *end;
    }
    return offset;
}

} // namespace wireloupe::capture
