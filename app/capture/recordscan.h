#pragma once

#include "capture/capturefile.h"
#include "capture/rowindex.h"

namespace wireloupe::capture {

/// Finds the records of a file from `offset` to `fileSize`, adds them to `rows`, and returns where the last
/// sound one ends. Reads heads and skips payloads.
quint64 scanRecords(const CaptureFile &file, quint64 offset, quint64 fileSize, RowIndex &rows);

} // namespace wireloupe::capture
