#include "server/ecmapattern.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace wireloupe::server {

using namespace Qt::StringLiterals;

namespace {

bool isHex(QStringView digits)
{
    return std::all_of(
        digits.begin(), digits.end(),
        [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
}

/// The escape that `rest` begins with, and how many characters of it that was.
std::pair<QString, qsizetype> escape(QStringView rest)
{
    constexpr qsizetype unicodeLength = 6;
    if (rest.startsWith(u"\\u") && rest.size() >= unicodeLength && isHex(rest.sliced(2, 4)))
        return {u"\\x{%1}"_s.arg(rest.sliced(2, 4)), unicodeLength};
    const qsizetype length = std::min<qsizetype>(2, rest.size());
    return {rest.first(length).toString(), length};
}

} // namespace

QRegularExpression ecmaPattern(const QString &pattern)
{
    QString translated;
    bool isInClass = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QStringView rest = QStringView(pattern).sliced(at);
        qsizetype length = 1;
        QString piece = rest.first(1).toString();
        if (rest.startsWith(u'\\'))
            std::tie(piece, length) = escape(rest);
        else if (!isInClass && rest.startsWith(u"[^]"))
            std::tie(piece, length) = std::pair(u"[\\s\\S]"_s, 3);
        else if (!isInClass && rest.startsWith(u'$'))
            piece = u"\\z"_s;
        else if (rest.startsWith(u'[') || rest.startsWith(u']'))
            isInClass = rest.startsWith(u'[');
        translated += piece;
        at += length;
    }
    return QRegularExpression(translated);
}

} // namespace wireloupe::server
