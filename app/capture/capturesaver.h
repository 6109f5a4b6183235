#pragma once

#include <functional>
#include <vector>

#include <QDateTime>
#include <QString>

#include "capture/capturefile.h"
#include "capture/storestate.h"

class QSaveFile;

namespace wireloupe::capture {

/// Told how many bytes have been copied of how many; false ends the copying.
using SaveProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies what a store holds into a file of its own: memory constant, whole or not at all. Of a damaged file
/// what is no record is left out. Rows that come meanwhile are left out; the store's file has to keep those
/// that go (see RecordWriter::Hold).
class CaptureSaver
{
public:
    /// Takes the rows that there are now. Both must outlive the saver.
    CaptureSaver(const StoreState &state, const CaptureFile &file);

    struct Content
    {
        QDateTime startedAt;
        quint32 startFraction = 0; ///< as format::FileHead has it
        /// To be added to those in the store's file.
        std::vector<format::MarkChange> marks = {};
        /// To be put at the end; empty: none.
        QByteArray figures = {};
    };
    /// Replaces what is at `path`. Empty on success, else what the system said, or that it was cancelled.
    QString save(const QString &path, const Content &content, const SaveProgress &progress) const;

private:
    QString writeAll(QSaveFile &to, const Content &content, const SaveProgress &progress) const;
    QString copyWritten(const std::function<QString(QByteArrayView)> &put) const;
    QString copy(quint64 begin, quint64 end, const std::function<QString(QByteArrayView)> &put) const;

    const StoreState &m_state;
    const CaptureFile &m_file;
    quint32 m_generation = 0;
    Row m_first{};
    quint64 m_begin = 0;   ///< of the first row
    quint64 m_written = 0; ///< from here on it is not in the file
    quint64 m_end = 0;
    std::vector<Gap> m_gaps; ///< between m_begin and m_written
    std::vector<WriteQueue::View> m_unwritten;
};

} // namespace wireloupe::capture
