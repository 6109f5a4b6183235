#pragma once

#include <QCoreApplication>
#include <QString>

namespace wireloupe::formats {

/// A sentence of the table of words, marked in its source by QT_TRANSLATE_NOOP("words", ...), in the
/// program's language.
inline QString translated(const char *source)
{
    return QCoreApplication::translate("words", source);
}

} // namespace wireloupe::formats
