#include "capture/recordscan.h"

#include <vector>

#include "capture/format.h"

namespace wireloupe::capture {
namespace {

/// Record heads out of a window that is read at once: small records share a read, and large payloads cost at
/// most one window each.
class HeadWindow
{
public:
    explicit HeadWindow(const CaptureFile &file) : m_file(file), m_bytes(65'536) {}

    /// Empty where the file cannot be read.
    QByteArrayView headAt(quint64 offset)
    {
        if (offset < m_offset || offset + format::recordHeadSize > m_offset + m_filled) {
            m_offset = offset;
            m_filled = static_cast<quint64>(m_file.readAt(offset, m_bytes).size);
            if (m_filled < format::recordHeadSize)
                return {};
        }
        return QByteArrayView(m_bytes.data() + (offset - m_offset), format::recordHeadSize);
    }

private:
    const CaptureFile &m_file;
    std::vector<char> m_bytes;
    quint64 m_offset = 0;
    quint64 m_filled = 0;
};

} // namespace

quint64 scanRecords(const CaptureFile &file, quint64 offset, quint64 fileSize, RowIndex &rows)
{
    HeadWindow window(file);
    while (offset < fileSize && fileSize - offset >= format::recordHeadSize) {
        const QByteArrayView bytes = window.headAt(offset);
        const auto stored = bytes.isEmpty() ? std::nullopt : format::decodeRecordHead(bytes);
        if (!stored || stored->head.payloadLength > fileSize - offset - format::recordHeadSize)
            break;
        rows.append(offset);
        offset += format::recordHeadSize + stored->head.payloadLength;
    }
    return offset;
}

} // namespace wireloupe::capture
