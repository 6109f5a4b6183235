#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace wireloupe::session {

/// The elements of a list that a person writes with commas, without the white space around them; empty ones
/// stay out.
QStringList splitCommaList(const QString &text);
/// The same in UTF-8.
QList<QByteArray> splitCommaListUtf8(const QString &text);

} // namespace wireloupe::session
