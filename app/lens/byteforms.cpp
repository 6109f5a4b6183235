#include "lens/byteforms.h"

namespace wireloupe::lens {

namespace {

constexpr qsizetype bytesPerCLine = 12;

QByteArray hexOf(char byte)
{
    return QByteArray(1, byte).toHex();
}

QByteArray pythonEscape(char byte, char quote)
{
    switch (byte) {
    case '\\':
        return "\\\\";
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    default:
        break;
    }
    if (byte == quote)
        return QByteArray("\\") + quote;
    if (byte >= 0x20 && byte < 0x7F)
        return QByteArray(1, byte);
    return "\\x" + hexOf(byte);
}

} // namespace

QString toBase64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

QString toCArray(QByteArrayView bytes)
{
    QByteArray text = "{";
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        text += at % bytesPerCLine == 0 ? "\n    " : " ";
        text += "0x" + hexOf(bytes[at]) + ',';
    }
    return QString::fromLatin1(text + "\n};");
}

QString toPythonBytes(QByteArrayView bytes)
{
    const char quote = bytes.contains('\'') && !bytes.contains('"') ? '"' : '\'';
    QByteArray text = QByteArray("b") + quote;
    for (const char byte : bytes)
        text += pythonEscape(byte, quote);
    return QString::fromLatin1(text + quote);
}

} // namespace wireloupe::lens
