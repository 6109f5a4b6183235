#include "session/payloadfile.h"

#include <algorithm>

#include <QSaveFile>

namespace wireloupe::session {

namespace {

bool isData(const capture::RecordHead &head)
{
    return head.isFrame() && !head.isControlFrame();
}

bool isOfMessage(const capture::RecordHead &head, const capture::RecordHead &first)
{
    return isData(head) && head.connection == first.connection && head.direction == first.direction;
}

bool isFinal(const capture::RecordHead &head)
{
    return head.flags.testFlag(capture::RecordFlag::Fin);
}

bool isContinuation(const capture::RecordHead &head)
{
    return head.opcode == wire::Opcode::Continuation;
}

/// A file that is written piece by piece, so that it can be told how far it is, and stopped.
class PieceWriter
{
public:
    /// `total`: how many bytes there will be, as far as that is known.
    PieceWriter(const QString &path, qint64 total, const formats::Progress &progress)
        : m_file(path), m_total(total), m_progress(progress), m_isSound(m_file.open(QIODevice::WriteOnly))
    {
    }

    /// False: it has failed, or was cancelled.
    bool write(const QByteArray &bytes)
    {
        for (qint64 at = 0; at < bytes.size() && goesOn(); at += pieceSize) {
            const qint64 size = std::min(pieceSize, bytes.size() - at);
            m_isSound = m_file.write(bytes.constData() + at, size) == size;
            m_written += size;
        }
        return goesOn();
    }

    PayloadFileResult end()
    {
        PayloadFileResult result;
        result.wasCancelled = m_wasCancelled;
        if (m_wasCancelled)
            return result;
        if (m_isSound && m_file.commit())
            result.size = m_written;
        else
            result.error = m_file.errorString();
        return result;
    }

private:
    static constexpr qint64 pieceSize = 1 << 20;

    bool goesOn()
    {
        m_wasCancelled = m_wasCancelled || (m_progress && !m_progress(std::min(m_written, m_total), m_total));
        return m_isSound && !m_wasCancelled;
    }

    QSaveFile m_file;
    qint64 m_total;
    const formats::Progress &m_progress;
    qint64 m_written = 0;
    bool m_isSound;
    bool m_wasCancelled = false;
};

qint64 payloadSize(const capture::Store &store, const std::vector<capture::Row> &rows)
{
    qint64 size = 0;
    for (const capture::Row row : rows)
        size += static_cast<qint64>(store.head(row).payloadLength);
    return size;
}

/// Whether the record that has just been read is that of the row: it may have gone before, or its file.
bool isRead(const capture::Record &record, const capture::Store &store, capture::Row row, quint32 generation)
{
    const bool isNothing = record.head.isFrame() && record.head.direction == capture::Direction::None;
    return !isNothing && store.rows().contains(row) && store.generation() == generation;
}

} // namespace

MessageRows messageRows(const capture::Store &store, capture::Row row, const formats::Progress &progress)
{
    const auto goesOn = [&] { return !progress || progress(0, 1); };
    MessageRows message{{row}};
    const capture::RecordHead own = store.head(row);
    if (!isData(own))
        return message;
    const capture::RowRange all = store.rows();
    bool hasStart = !isContinuation(own);
    for (qint64 at = capture::toInt(row) - 1; !hasStart && at >= capture::toInt(all.first) && goesOn();
         --at) {
        const capture::RecordHead head = store.head(capture::Row{at});
        if (!isOfMessage(head, own))
            continue;
        // The message before has ended: this one's beginning was never seen.
        if (isFinal(head))
            break;
        message.rows.push_back(capture::Row{at});
        hasStart = !isContinuation(head);
    }
    std::reverse(message.rows.begin(), message.rows.end());
    bool hasEnd = isFinal(own);
    for (qint64 at = capture::toInt(row) + 1; !hasEnd && at < capture::toInt(all.end) && goesOn(); ++at) {
        const capture::RecordHead head = store.head(capture::Row{at});
        if (!isOfMessage(head, own))
            continue;
        if (!isContinuation(head))
            break;
        message.rows.push_back(capture::Row{at});
        hasEnd = isFinal(head);
    }
    message.isWhole = hasStart && hasEnd;
    return message;
}

PayloadFileResult savePayload(const capture::Store &store, capture::Row row, quint32 generation,
                              PayloadForm form, const QString &path, const formats::Progress &progress)
{
    MessageRows message{{row}};
    if (form == PayloadForm::Message)
        message = messageRows(store, row, progress);
    const bool isWire = form == PayloadForm::Wire;
    bool isDamaged = false;
    PieceWriter writer(path, payloadSize(store, message.rows), progress);
    for (const capture::Row each : message.rows) {
        const capture::Record record = isWire ? store.readBothForms(each) : store.read(each);
        if (!isRead(record, store, each, generation))
            return {.isLost = true};
        const capture::RecordFlags flags = record.head.flags;
        isDamaged = isDamaged || flags.testFlag(capture::RecordFlag::Damaged);
        const bool isCompressed = flags.testFlag(capture::RecordFlag::Compressed);
        if (!writer.write(isWire && isCompressed ? record.compressedPayload : record.payload))
            break;
    }
    PayloadFileResult result = writer.end();
    result.isWhole = message.isWhole;
    result.isDamaged = isDamaged;
    return result;
}

PayloadFileResult saveBytes(const QByteArray &bytes, const QString &path, const formats::Progress &progress)
{
    PieceWriter writer(path, bytes.size(), progress);
    writer.write(bytes);
    return writer.end();
}

} // namespace wireloupe::session
