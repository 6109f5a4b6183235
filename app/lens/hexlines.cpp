#include "lens/hexlines.h"

#include <algorithm>

#include "lens/hex.h"

namespace wireloupe::lens {

QByteArrayView HexLines::bytes(qsizetype row) const
{
    const qsizetype from = row * bytesPerRow;
    return QByteArrayView(m_bytes).sliced(from, std::min(bytesPerRow, m_bytes.size() - from));
}

QString HexLines::text(qsizetype row) const
{
    return hexDump(bytes(row), row * bytesPerRow, m_offsetDigits);
}

} // namespace wireloupe::lens
