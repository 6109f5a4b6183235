#pragma once

#include <vector>

#include <QString>

#include "capture/store.h"
#include "formats/rowfeed.h"

namespace wireloupe::session {

/// Which bytes of a row go to a file.
enum class PayloadForm : quint8 {
    Payload, ///< of a compressed frame what it inflates to
    Wire,    ///< of a compressed frame as it crossed the wire, unmasked; else as Payload
    Message, ///< all fragments of the message, joined, inflated
};

/// The frames of a row's message, first to last (RFC 6455 section 5.4): those of the same connection and
/// direction. The row alone where it is no fragment.
struct MessageRows
{
    std::vector<capture::Row> rows;
    bool isWhole = true; ///< false: its beginning or its end is not in the capture
};

/// May look at many rows, and asks after each whether to go on. Any thread.
MessageRows messageRows(const capture::Store &store, capture::Row row,
                        const formats::Progress &progress = {});

struct PayloadFileResult
{
    qint64 size = 0;    ///< bytes written
    QString error = {}; ///< the system's words; empty on success, and where it was cancelled or is lost
    bool wasCancelled = false;
    bool isLost = false;    ///< the row cannot be read: a limit has dropped it, or the log was cleared
    bool isWhole = true;    ///< see MessageRows
    bool isDamaged = false; ///< some of it does not match its checksum
};

/// Writes the payload of a row, of that generation of the store, to `path`: whole, or nothing and what stood
/// there stays. Any thread; `progress` is called on it, with bytes.
PayloadFileResult savePayload(const capture::Store &store, capture::Row row, quint32 generation,
                              PayloadForm form, const QString &path, const formats::Progress &progress = {});
/// The same of bytes at hand.
PayloadFileResult saveBytes(const QByteArray &bytes, const QString &path,
                            const formats::Progress &progress = {});

} // namespace wireloupe::session
