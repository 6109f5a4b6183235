#include "capture/capturesaver.h"

#include <algorithm>
#include <cerrno>

#include <QCoreApplication>
#include <QSaveFile>

#include "capture/filefault.h"
#include "version.h"

namespace wireloupe::capture {
namespace {

constexpr qsizetype blockSize = 1 << 20;

QString write(QSaveFile &to, QByteArrayView bytes)
{
    if (isFaulted(FileOperation::Write))
        return qt_error_string(ENOSPC);
    return to.write(bytes.data(), bytes.size()) == bytes.size() ? QString() : to.errorString();
}

} // namespace

CaptureSaver::CaptureSaver(const StoreState &state, const CaptureFile &file) : m_state(state), m_file(file)
{
    const std::lock_guard lock(state.mutex);
    m_generation = state.generation;
    m_first = state.rows.first();
    m_end = state.queue.end();
    m_begin = m_first < state.rows.end() ? state.rows.offset(m_first) : m_end;
    m_written = std::clamp(state.queue.begin(), m_begin, m_end);
    m_unwritten = state.queue.viewsFrom(m_written);
    for (const Gap &gap : state.gaps)
        if (gap.begin >= m_begin && gap.end <= m_written)
            m_gaps.push_back(gap);
}

QString CaptureSaver::save(const QString &path, const Content &content, const SaveProgress &progress) const
{
    QSaveFile file(path);
    if (isFaulted(FileOperation::Open))
        return qt_error_string(EMFILE);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (QString error = writeAll(file, content, progress); !error.isEmpty())
        return error;
    if (isFaulted(FileOperation::Rename))
        return qt_error_string(EIO);
    return file.commit() ? QString() : file.errorString();
}

QString CaptureSaver::writeAll(QSaveFile &to, const Content &content, const SaveProgress &progress) const
{
    format::FileHead head;
    head.startedAt = content.startedAt;
    head.startFraction = content.startFraction;
    head.program = version;
    head.beginning = format::Beginning{format::fileHeadSize, m_first};
    auto total = static_cast<qint64>(m_end - m_begin);
    for (const Gap &gap : m_gaps)
        total -= static_cast<qint64>(gap.end - gap.begin);
    qint64 done = 0;
    const auto put = [&](QByteArrayView bytes) {
        if (progress && !progress(done, total))
            return QCoreApplication::translate("words", "Cancelled.");
        done += bytes.size();
        return write(to, bytes);
    };
    QString error = write(to, format::encode(head));
    if (error.isEmpty())
        error = copyWritten(put);
    for (const WriteQueue::View &view : m_unwritten)
        if (error.isEmpty())
            error = put(view.bytes);
    for (const format::MarkChange &change : content.marks)
        if (error.isEmpty())
            error = write(to, format::encode(change, {}));
    if (error.isEmpty() && !content.figures.isEmpty())
        error = write(to, format::encodeFigures(content.figures, {}));
    if (error.isEmpty() && progress)
        progress(total, total);
    return error;
}

QString CaptureSaver::copyWritten(const std::function<QString(QByteArrayView)> &put) const
{
    quint64 begin = m_begin;
    for (const Gap &gap : m_gaps) {
        if (QString error = copy(begin, gap.begin, put); !error.isEmpty())
            return error;
        begin = gap.end;
    }
    return copy(begin, m_written, put);
}

QString CaptureSaver::copy(quint64 begin, quint64 end,
                           const std::function<QString(QByteArrayView)> &put) const
{
    QByteArray buffer(blockSize, Qt::Uninitialized);
    for (quint64 offset = begin; offset < end;) {
        const size_t wanted = std::min<size_t>(blockSize, end - offset);
        const CaptureFile::Transfer part = m_file.readAt(offset, {buffer.data(), wanted});
        {
            const std::lock_guard lock(m_state.mutex);
            if (m_generation != m_state.generation)
                return QCoreApplication::translate("words", "the log was cleared meanwhile");
        }
        if (!part.error.isEmpty())
            return part.error;
        if (part.size == 0)
            return qt_error_string(EIO); // another program has cut the file
        if (QString error = put(QByteArrayView(buffer).first(part.size)); !error.isEmpty())
            return error;
        offset += static_cast<quint64>(part.size);
    }
    return {};
}

} // namespace wireloupe::capture
