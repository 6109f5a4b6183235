#include "session/commalist.h"

namespace wireloupe::session {

QStringList splitCommaList(const QString &text)
{
    QStringList elements;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            elements.append(trimmed);
    return elements;
}

QList<QByteArray> splitCommaListUtf8(const QString &text)
{
    QList<QByteArray> elements;
    for (const QString &element : splitCommaList(text))
        elements.append(element.toUtf8());
    return elements;
}

} // namespace wireloupe::session
