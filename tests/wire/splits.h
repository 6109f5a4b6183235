#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace wireloupe::tests {

/// One way of cutting a stream to pieces, as a network may deliver it.
struct Split
{
    QByteArray name; ///< for the message of a test that fails
    QList<QByteArray> pieces;
};

inline Split wholeSplit(const QByteArray &bytes)
{
    return {"whole", {bytes}};
}

inline Split byteByByteSplit(const QByteArray &bytes)
{
    Split split{"byte by byte", {}};
    for (const char byte : bytes)
        split.pieces.append(QByteArray(1, byte));
    return split;
}

inline Split randomSplit(const QByteArray &bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    Split split{"at random, seed " + QByteArray::number(seed), {}};
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = random.bounded(1, 1 + static_cast<int>(qMin<qsizetype>(bytes.size(), 40)));
        split.pieces.append(bytes.mid(at, size));
        at += size;
    }
    return split;
}

/// Whole, byte by byte, and four times at random. The same for the same bytes.
inline QList<Split> splitsOf(const QByteArray &bytes)
{
    QList<Split> splits{wholeSplit(bytes), byteByByteSplit(bytes)};
    for (quint32 seed = 1; seed <= 4; ++seed)
        splits.append(randomSplit(bytes, seed));
    return splits;
}

} // namespace wireloupe::tests
