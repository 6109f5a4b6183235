#pragma once

#include <QStringList>

namespace wireloupe::session {

/// Which program's rules of quoting a command line was written by.
enum class Shell : quint8 {
    Posix, ///< sh and bash, $'…' included
    Cmd,   ///< cmd.exe: ^ escapes, then the quotes of a Windows program's arguments
};

/// By what stands in it, as browsers write "Copy as cURL".
Shell shellOf(const QString &commandLine);

/// The words of one command, unquoted. Nothing is expanded or run: $NAME, `…` and * stand for themselves. The
/// command ends where a shell operator begins a word; that and what follows is the last word then.
QStringList splitWords(const QString &commandLine, Shell shell);

} // namespace wireloupe::session
