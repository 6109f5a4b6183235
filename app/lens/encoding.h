#pragma once

#include <QByteArrayView>
#include <QString>

#include "lens/utf8.h"

namespace wireloupe::lens {

/// How bytes are read as characters.
enum class Encoding : quint8 {
    Utf8,
    Utf16LE,
    Utf16BE,
    Utf32LE,
    Utf32BE,
    Latin1, ///< ISO/IEC 8859-1: every byte is a character
};

/// What the bytes look like: by a byte order mark (RFC 3629 section 6, RFC 2781 section 4), as valid UTF-8,
/// by where the zeros of UTF-16 stand, else Latin-1. Looks at the first 64 KiB; a character cut there does
/// not count against it.
Encoding detectEncoding(QByteArrayView bytes);

/// Bytes of one code unit: 1, 2 or 4.
int unitSize(Encoding encoding);

/// The character at the start of `bytes`, which must not be empty. `length` is at least 1 and at most
/// bytes.size(); what is no character of the encoding is U+FFFD.
Utf8Step decode(QByteArrayView bytes, Encoding encoding);

/// Where the bytes stop being of that encoding; -1: they are of it throughout.
qsizetype firstInvalid(QByteArrayView bytes, Encoding encoding);

/// As toText(), of any encoding. Line and paragraph separators are shown as U+2424, so that the text stays on
/// one line where it has no line feed.
QString toText(QByteArrayView bytes, Encoding encoding);

} // namespace wireloupe::lens
