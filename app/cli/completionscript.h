#pragma once

#include <QList>
#include <QString>

#include "cli/commandspec.h"

namespace wireloupe::cli {

// Scripts that complete wireloupe's command lines in a shell, out of the tables that --help is made of:
// commands, options, values that are words, and files by their suffixes. They run nothing of the program.

QString bashCompletion(const QList<CommandSpec> &commands);
QString zshCompletion(const QList<CommandSpec> &commands);
QString fishCompletion(const QList<CommandSpec> &commands);

} // namespace wireloupe::cli
