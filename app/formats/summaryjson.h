#pragma once

#include <QByteArray>

#include "capture/capturesummary.h"

namespace wireloupe::formats {

/// A summary as one JSON object (RFC 8259) on one line, with names that are the same in every version and
/// language. All connections are in it, times in seconds, bytes as on the wire.
QByteArray toJson(const capture::CaptureSummary &summary);

} // namespace wireloupe::formats
