#pragma once

#include <QByteArray>

#include "lens/lines.h"

namespace wireloupe::lens {

/// Bytes as the rows of hexDump().
class HexLines : public Lines
{
public:
    static constexpr qsizetype bytesPerRow = 16;

    explicit HexLines(const QByteArray &bytes) : m_bytes(bytes) {}

    qsizetype rowCount() const override { return (m_bytes.size() + bytesPerRow - 1) / bytesPerRow; }
    QString text(qsizetype row) const override;
    bool isContinuation(qsizetype) const override { return false; }
    QByteArrayView bytes(qsizetype row) const;

private:
    QByteArray m_bytes;
};

} // namespace wireloupe::lens
