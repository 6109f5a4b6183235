#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// The first `maxBytes` of a payload as text. Invalid UTF-8 is shown as U+FFFD; control characters but tab and line feed as
/// their pictures (U+2400...), so that nothing of a peer can steer a terminal or hide in a view.
QString toText(QByteArrayView payload, qsizetype maxBytes = -1);

/// One line of at most `maxChars` characters for a list: line feeds as "⏎", an ellipsis where cut.
QString toOneLine(QByteArrayView payload, qsizetype maxChars = 200);

/// True if the payload is one JSON value (RFC 8259).
bool isJson(QByteArrayView payload);

struct JsonCheck
{
    bool isValid = false;
    qsizetype offset = -1; ///< of the first byte that is wrong
    int line = 0;          ///< from 1
    int column = 0;        ///< from 1, in characters
};
JsonCheck checkJson(QByteArrayView payload);

/// The same JSON, indented: order, duplicate keys, escapes and every digit stay as they are; only white space between
/// tokens changes. Nothing if it is not JSON.
QString prettyJson(QByteArrayView payload, int indent = 2);

/// Rows of "00000010  48 65 6c 6c 6f ...  Hello", 16 bytes a row.
QString hexDump(QByteArrayView payload);

/// "48 65 6c" of everything.
QString toHex(QByteArrayView payload);

struct HexResult
{
    QByteArray bytes;
    bool isValid = false;
    qsizetype position = -1; ///< of the first character that is not hex
};
/// Bytes from hex digits; white space, commas and "0x" between bytes are skipped.
HexResult fromHex(QStringView text);

} // namespace wireloupe::lens
