#include "lens/hex.h"

#include <algorithm>

namespace wireloupe::lens {

namespace {

constexpr qsizetype bytesPerRow = 16;
constexpr qsizetype hexColumns = bytesPerRow * 3 - 1;

constexpr char printable(char byte)
{
    return byte >= 0x20 && byte < 0x7F ? byte : '.';
}

QByteArray dumpRow(QByteArrayView bytes, qsizetype offset, int offsetDigits)
{
    QByteArray row = QByteArray::number(offset, 16).rightJustified(offsetDigits, '0') + "  ";
    row += bytes.toByteArray().toHex(' ').leftJustified(hexColumns) + "  ";
    std::transform(bytes.begin(), bytes.end(), std::back_inserter(row), printable);
    return row;
}

constexpr int digitValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

bool hasPrefixAt(QStringView text, qsizetype at)
{
    return text.sliced(at).startsWith(u"0x", Qt::CaseInsensitive);
}

} // namespace

QString hexDump(QByteArrayView payload, qsizetype first, int offsetDigits)
{
    QByteArray dump;
    dump.reserve((payload.size() / bytesPerRow + 1) * 76);
    for (qsizetype at = 0; at < payload.size(); at += bytesPerRow) {
        if (at > 0)
            dump += '\n';
        dump +=
            dumpRow(payload.sliced(at, std::min(bytesPerRow, payload.size() - at)), first + at, offsetDigits);
    }
    return QString::fromLatin1(dump);
}

QString toHex(QByteArrayView payload)
{
    return QString::fromLatin1(payload.toByteArray().toHex(' '));
}

HexResult fromHex(QStringView text)
{
    HexResult result;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at] == u',') {
            ++at;
            continue;
        }
        if (hasPrefixAt(text, at))
            at += 2;
        for (qsizetype digit = at; digit < at + 2; ++digit) {
            if (digit >= text.size() || digitValue(text[digit]) < 0) {
                result.position = digit;
                return result;
            }
        }
        result.bytes += static_cast<char>(digitValue(text[at]) * 16 + digitValue(text[at + 1]));
        at += 2;
    }
    result.isValid = true;
    return result;
}

} // namespace wireloupe::lens
