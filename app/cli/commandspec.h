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

/// Words that an option takes, each with what it means.
struct TermsSpec
{
    QString title;
    QList<ExampleSpec> terms;
};

/// A subcommand's whole use in one table: its parser and its help are made of it.
struct CommandSpec
{
    QString name;
    QString summary;                   ///< one line, for the list of commands
    QString positional;                ///< the one argument it takes, such as "URL"; empty: none
    bool isPositionalOptional = false; ///< it may be left out
    QString description;
    QList<TermsSpec> terms = {};
    QList<OptionSpec> options;
    QList<ExampleSpec> examples;
};

} // namespace wireloupe::cli
