#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace wireloupe::test {

/// What a hostile server could put wherever a text of its own is shown.
struct HostileString
{
    QString name;
    QByteArray bytes; ///< mostly UTF-8
};

/// The corpus, which every place that shows foreign text is held to: markup, bidirectional controls, escape
/// sequences of terminals, NULs, floods, what is no UTF-8, and what means something to a format.
inline QList<HostileString> hostileStrings()
{
    QFile file(QStringLiteral(WIRELOUPE_HOSTILE_CORPUS));
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", WIRELOUPE_HOSTILE_CORPUS);
    QList<HostileString> strings;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject entry = value.toObject();
        const QByteArray hex = entry[QLatin1String("hex")].toString().toLatin1();
        const QByteArray bytes =
            hex.isEmpty() ? entry[QLatin1String("text")].toString().toUtf8() : QByteArray::fromHex(hex);
        strings.append({entry[QLatin1String("name")].toString(),
                        bytes.repeated(entry[QLatin1String("repeat")].toInt(1))});
    }
    return strings;
}

} // namespace wireloupe::test
