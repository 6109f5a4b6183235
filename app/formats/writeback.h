#pragma once

#include <QtGlobal>

namespace wireloupe::formats {

/// Has the system begin to write what lies at `offset` of an open file to the disk, and does not wait: so
/// that the disk works while the rest is being made, and little is left to wait for at the end. Where a
/// system has no such thing, nothing happens.
void beginWriteback(int descriptor, qint64 offset, qint64 size);

} // namespace wireloupe::formats
