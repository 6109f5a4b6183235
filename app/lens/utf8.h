#pragma once

#include <QByteArrayView>

namespace wireloupe::lens {

/// One step of decoding UTF-8 (RFC 3629).
struct Utf8Step
{
    char32_t character = U'\uFFFD'; ///< U+FFFD for what is not UTF-8
    qsizetype length =
        1; ///< bytes taken; of an invalid sequence its longest part that could begin a valid one
    bool isValid = false;
};

/// The character at the start of `bytes`, which must not be empty.
Utf8Step decodeUtf8(QByteArrayView bytes);

} // namespace wireloupe::lens
