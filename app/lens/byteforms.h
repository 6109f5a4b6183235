#pragma once

#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

// Bytes as they are pasted elsewhere.

/// "SGVsbG8=" (RFC 4648 section 4), on one line.
QString toBase64(QByteArrayView bytes);
/// "{\n    0x48, 0x65,\n};", twelve a line: what stands behind `uint8_t data[] =`.
QString toCArray(QByteArrayView bytes);
/// "b'Hel\x00'", as Python's repr() of bytes.
QString toPythonBytes(QByteArrayView bytes);

} // namespace wireloupe::lens
