#include "lens/jsonpathtext.h"

#include <algorithm>

#include "lens/encoding.h"

namespace wireloupe::lens {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

bool isIdentifier(QByteArrayView name)
{
    return !name.isEmpty() && isLetter(name.front()) &&
           std::all_of(
               name.begin(), name.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

} // namespace

QString memberStep(QByteArrayView lexeme)
{
    const QByteArrayView name = lexeme.size() < 2 ? QByteArrayView() : lexeme.sliced(1, lexeme.size() - 2);
    if (isIdentifier(name))
        return QLatin1Char('.') + QString::fromLatin1(name);
    return QStringLiteral("[\"") + toText(name, Encoding::Utf8) + QStringLiteral("\"]");
}

QString elementStep(qsizetype index)
{
    return QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

} // namespace wireloupe::lens
