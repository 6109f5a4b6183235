#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wireloupe::cli {

/// An option, with all that its parsing and its line of help need.
struct OptionSpec
{
    QStringList names; ///< without dashes, a single letter first where there is one
    QString value;     ///< what stands for the value in the help; empty: a switch
    QString help;
    QString fallback = {}; ///< the value where the option is not given
};

struct ExampleSpec
{
    QString line;
    QString meaning;
};

/// A subcommand's whole use in one table: its parser and its help are made of it.
struct CommandSpec
{
    QString name;
    QString summary;    ///< one line, for the list of commands
    QString positional; ///< the one argument it needs, such as "URL"; empty: none
    QString description;
    QString termsTitle = {};       ///< of a list of words that an option takes; empty: there is none
    QList<ExampleSpec> terms = {}; ///< each with what it means
    QList<OptionSpec> options;
    QList<ExampleSpec> examples;
};

} // namespace wireloupe::cli
