#pragma once

#include <vector>

#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// One way to read the bytes at a place.
struct Reading
{
    QString type; ///< "u16", "i16", "f32", ...
    QString littleEndian;
    QString bigEndian; ///< empty where it is the same thing: one byte

    bool operator==(const Reading &) const = default;
};

/// What the first bytes are as numbers: integers of 8, 16, 32 and 64 bits with and without sign, IEEE 754
/// numbers of 32 and 64 bits; those only that there are bytes enough for.
std::vector<Reading> inspect(QByteArrayView bytes);

} // namespace wireloupe::lens
