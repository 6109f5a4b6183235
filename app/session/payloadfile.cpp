#include "session/payloadfile.h"

#include <algorithm>

#include <QSaveFile>

namespace wireloupe::session {

namespace {

bool isCancelledNow(const std::atomic_bool &flag)
{
    return flag.load(std::memory_order_relaxed);
}

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

PayloadFileResult failed(const QSaveFile &file)
{
    PayloadFileResult result;
    result.error = file.errorString();
    return result;
}

} // namespace

MessageRows messageRows(const capture::Store &store, capture::Row row, const std::atomic_bool &isCancelled)
{
    MessageRows message{{row}};
    const capture::RecordHead own = store.head(row);
    if (!isData(own))
        return message;
    const capture::RowRange all = store.rows();
    bool hasStart = !isContinuation(own);
    for (qint64 at = capture::toInt(row) - 1;
         !hasStart && at >= capture::toInt(all.first) && !isCancelledNow(isCancelled); --at) {
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
    for (qint64 at = capture::toInt(row) + 1;
         !hasEnd && at < capture::toInt(all.end) && !isCancelledNow(isCancelled); ++at) {
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

PayloadFileResult savePayload(const capture::Store &store, capture::Row row, PayloadForm form,
                              const QString &path, const std::atomic_bool &isCancelled)
{
    PayloadFileResult result;
    MessageRows message{{row}};
    if (form == PayloadForm::Message)
        message = messageRows(store, row, isCancelled);
    result.isWhole = message.isWhole;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    for (const capture::Row each : message.rows) {
        if (isCancelledNow(isCancelled))
            return {};
        const bool isWire = form == PayloadForm::Wire;
        const capture::Record record = isWire ? store.readBothForms(each) : store.read(each);
        const bool isCompressed = record.head.flags.testFlag(capture::RecordFlag::Compressed);
        const QByteArray &bytes = isWire && isCompressed ? record.compressedPayload : record.payload;
        if (file.write(bytes) != bytes.size())
            return failed(file);
        result.size += bytes.size();
        result.isDamaged = result.isDamaged || record.head.flags.testFlag(capture::RecordFlag::Damaged);
    }
    return file.commit() ? result : failed(file);
}

PayloadFileResult saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    PayloadFileResult result;
    result.size = bytes.size();
    return result;
}

} // namespace wireloupe::session
