#pragma once

#include <memory>

#include <QByteArray>
#include <QDateTime>

#include "capture/marks.h"
#include "capture/recordcursor.h"
#include "formats/bytebuffer.h"
#include "formats/format.h"

namespace wireloupe::formats {

/// What concerns a capture as a whole.
struct CaptureFacts
{
    QDateTime startedAt;
    capture::Marks marks = {}; ///< of its rows, as they were when the writing began
};

/// Writes records one after the other in one format, to the end of a buffer. Holds no more than one record.
class Writer
{
public:
    virtual ~Writer() = default;

    /// What stands before the first record.
    virtual void begin(const CaptureFacts &facts, ByteBuffer &to) = 0;
    virtual void write(const capture::RecordView &record, ByteBuffer &to) = 0;
    virtual void end(ByteBuffer &to) = 0;

    // The same for few records, each as bytes of its own.
    QByteArray begin(const QDateTime &startedAt);
    QByteArray write(capture::Row row, const capture::Record &record);
    QByteArray end();
};

/// Of a format that is written record by record: all but HAR, which groups them by connection, and SQLite,
/// which is no stream.
std::unique_ptr<Writer> makeWriter(Format format);

} // namespace wireloupe::formats
