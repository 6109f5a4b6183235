#pragma once

#include <QByteArray>

#include "lens/lines.h"

namespace wireloupe::lens {

/// Bytes as the rows of hexDump().
class HexLines : public Lines
{
public:
    static constexpr qsizetype bytesPerRow = 16;

    HexLines(const QByteArray &bytes, int offsetDigits) : m_bytes(bytes), m_offsetDigits(offsetDigits) {}

    qsizetype rowCount() const override { return (m_bytes.size() + bytesPerRow - 1) / bytesPerRow; }
    QString text(qsizetype row) const override;
    bool isContinuation(qsizetype) const override { return false; }
    QByteArrayView bytes(qsizetype row) const;

private:
    QByteArray m_bytes;
    int m_offsetDigits;
};

} // namespace wireloupe::lens
