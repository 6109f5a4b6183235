#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wireloupe::cli {

/// What completions in a shell offer for a value. They offer files besides where its name in the help is FILE
/// or CAPTURE, and folders where it is FOLDER.
struct ValuesSpec
{
    QStringList words = {};    ///< all that the value can be, or what it often is
    QStringList suffixes = {}; ///< of the files; none: of any kind
};

/// Whether an option takes @FILE for what is in that file, which nobody else can read, as everybody can the
/// words of a command line: the only line of it, or a value from each of its lines.
enum class FromFile : quint8 { No, OneLine, EachLine };

/// An option, with all that its parsing and its line of help need.
struct OptionSpec
{
    QStringList names; ///< without dashes, a single letter first where there is one
    QString value;     ///< what stands for the value in the help; empty: a switch
    QString help;
    QString fallback = {}; ///< the value where the option is not given
    ValuesSpec values = {};
    FromFile fromFile = FromFile::No;
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

/// A subcommand's whole use in one table: its parser, its help and its completions are made of it.
struct CommandSpec
{
    QString name;
    QString summary;                   ///< one line, for the list of commands
    QString positional;                ///< the one argument it takes, such as "URL"; empty: none
    bool isPositionalOptional = false; ///< it may be left out
    ValuesSpec positionalValues = {};
    QString description;
    QList<TermsSpec> terms = {};
    QList<OptionSpec> options;
    QList<ExampleSpec> examples;
};

} // namespace wireloupe::cli
