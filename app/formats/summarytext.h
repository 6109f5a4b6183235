#pragma once

#include "capture/recordcursor.h"
#include "formats/bytebuffer.h"

namespace wireloupe::formats {

/// The record that a view shows, which it must not outlive.
capture::Record recordOf(const capture::RecordView &view);

/// Whether nothing but its payload is to be said of a frame, and all of that is printable ASCII, looked at as
/// far as `maxBytes`: then summaryText() need not decode it.
bool isPlainFrame(const capture::RecordView &view, qsizetype maxBytes);

/// summary() in UTF-8: a part of the payload itself where it can be, else written to `scratch`.
QByteArrayView summaryText(const capture::RecordView &view, qsizetype maxChars, ByteBuffer &scratch);

} // namespace wireloupe::formats
