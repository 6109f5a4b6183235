#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// Digits of an offset into so many bytes: 4 where they do, else 8.
constexpr int offsetDigits(qsizetype size)
{
    return size > 0x10000 ? 8 : 4;
}

/// Rows of "00000010  48 65 6c 6c 6f ...  Hello", 16 bytes a row; the offsets begin with `first`.
QString hexDump(QByteArrayView payload, qsizetype first = 0, int offsetDigits = 8);

/// "48 65 6c" of everything.
QString toHex(QByteArrayView payload);

struct HexResult
{
    QByteArray bytes;
    bool isValid = false;
    qsizetype position =
        -1; ///< of the first character that is not hex; the text's size where a last digit is missing
};
/// Bytes from hex digits; white space, commas and "0x" between bytes are skipped.
HexResult fromHex(QStringView text);

} // namespace wireloupe::lens
