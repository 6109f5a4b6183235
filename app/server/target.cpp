#include "server/target.h"

namespace wireloupe::server {

namespace {

/// -1 for what is no hexadecimal digit.
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

QByteArray formDecoded(QByteArrayView text)
{
    return percentDecoded(text.toByteArray().replace('+', ' '));
}

} // namespace

QByteArrayView rawPathOf(QByteArrayView target)
{
    if (const qsizetype query = target.indexOf('?'); query >= 0)
        target = target.first(query);
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype slash = target.indexOf('/', scheme + 3);
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    return target;
}

std::optional<QByteArray> queryValue(QByteArrayView target, QByteArrayView name)
{
    const qsizetype query = target.indexOf('?');
    for (qsizetype at = query < 0 ? target.size() : query + 1; at < target.size();) {
        const qsizetype end = target.indexOf('&', at);
        const QByteArrayView item = target.sliced(at, (end < 0 ? target.size() : end) - at);
        const qsizetype equals = item.indexOf('=');
        if (formDecoded(equals < 0 ? item : item.first(equals)) == name)
            return equals < 0 ? QByteArray("") : formDecoded(item.sliced(equals + 1));
        at += item.size() + 1;
    }
    return std::nullopt;
}

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isLongEnough = text[at] == '%' && at + 2 < text.size();
        const int high = isLongEnough ? hexValue(text[at + 1]) : -1;
        const int low = isLongEnough ? hexValue(text[at + 2]) : -1;
        if (high < 0 || low < 0) {
            decoded.append(text[at]);
        } else {
            decoded.append(static_cast<char>(high * 16 + low));
            at += 2;
        }
    }
    return decoded;
}

} // namespace wireloupe::server
