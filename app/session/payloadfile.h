#pragma once

#include <atomic>
#include <vector>

#include <QString>

#include "capture/store.h"

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

/// May look at many rows. Any thread.
MessageRows messageRows(const capture::Store &store, capture::Row row, const std::atomic_bool &isCancelled);

struct PayloadFileResult
{
    qint64 size = 0;        ///< bytes written
    QString error;          ///< the system's words; empty on success and where it was cancelled
    bool isWhole = true;    ///< see MessageRows
    bool isDamaged = false; ///< some of it does not match its checksum
};

/// Writes the payload of a row to `path`: whole, or nothing and what stood there stays. Any thread.
PayloadFileResult savePayload(const capture::Store &store, capture::Row row, PayloadForm form,
                              const QString &path, const std::atomic_bool &isCancelled);
/// The same of bytes at hand.
PayloadFileResult saveBytes(const QByteArray &bytes, const QString &path);

} // namespace wireloupe::session
