#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "cli/commandspec.h"

namespace wireloupe::cli {

/// What a shell is to offer at one place of a command line. Nothing at all is a value that only its user
/// knows.
struct Candidates
{
    enum class Paths { None, Files, Folders };

    QStringList words;
    Paths paths = Paths::None;
    QStringList suffixes; ///< of the files; none: of any kind
};

Candidates candidatesOf(const OptionSpec &option);
/// Of the argument that a command takes.
Candidates candidatesOf(const CommandSpec &command);
/// Of the first word: files that the window opens, beside the commands.
Candidates openableFiles();

/// With --help, which every command has.
QList<OptionSpec> allOptions(const CommandSpec &command);
/// Those of `wireloupe` without a command.
QList<OptionSpec> programOptions();

/// "-m", "--mode"
QStringList flagsOf(const OptionSpec &option);
/// What an option is for, short enough to stand beside it.
QString shortHelp(const OptionSpec &option);

/// In single quotes, for a shell of the Bourne family.
QString quoted(const QString &text);

} // namespace wireloupe::cli
