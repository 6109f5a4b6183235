#include "cli/helptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr qsizetype lineWidth = 80;
constexpr qsizetype helpColumn = 26;

QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

/// A name and what it means, the second in a column of its own.
QString entry(const QString &name, const QString &meaning)
{
    const QString start = u"  "_s + name;
    const bool fits = start.size() + 2 <= helpColumn;
    const QString gap = fits ? QString(helpColumn - start.size(), u' ') : u'\n' + QString(helpColumn, u' ');
    return start + gap + wrapped(meaning, helpColumn) + u'\n';
}

QString optionName(const OptionSpec &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    QString result = names.join(u", ");
    if (!option.value.isEmpty())
        result += u' ' + option.value;
    return result;
}

QString optionHelp(const OptionSpec &option)
{
    return option.fallback.isEmpty() ? option.help : u"%1 (default %2)"_s.arg(option.help, option.fallback);
}

QString exampleBlock(const QList<ExampleSpec> &examples)
{
    QString result = u"\nExamples:\n"_s;
    for (const ExampleSpec &example : examples)
        result += u"  %1\n      %2\n"_s.arg(example.line, wrapped(example.meaning, 6));
    return result;
}

} // namespace

QString helpText(const CommandSpec &command)
{
    QString result = u"Usage: wireloupe %1 "_s.arg(command.name);
    if (!command.positional.isEmpty())
        result += (command.isPositionalOptional ? u"[%1] "_s : u"%1 "_s).arg(command.positional);
    result += u"[OPTION]...\n\n"_s;
    for (const QString &paragraph : command.description.split(u"\n"_s))
        result += wrapped(paragraph, 0) + u'\n';
    for (const TermsSpec &list : command.terms) {
        result += u'\n' + list.title + u":\n"_s;
        for (const ExampleSpec &term : list.terms)
            result += entry(term.line, term.meaning);
    }
    result += u"\nOptions:\n"_s;
    for (const OptionSpec &option : command.options)
        result += entry(optionName(option), optionHelp(option));
    result += entry(u"-h, --help"_s, u"show this help"_s);
    return result + exampleBlock(command.examples);
}

QString helpText(const QList<CommandSpec> &commands)
{
    QString result = u"Usage: wireloupe [FILE]...\n"
                     u"       wireloupe COMMAND [ARGUMENT]...\n\n"
                     u"See every WebSocket frame as it crossed the wire. Without a command the window\n"
                     u"opens, with the captures in it that are named. The commands need no display:\n\n"_s;
    for (const CommandSpec &command : commands)
        result += entry(command.name, command.summary);
    result += u"\nOptions:\n"_s;
    result += entry(u"-h, --help"_s, u"show this help; after a command, that of the command"_s);
    result += entry(u"-v, --version"_s, u"show the version"_s);
    result += u"\nExit status: 0 success, 1 the work failed, 2 wrong usage.\n"_s;
    return result + exampleBlock({{u"wireloupe demo"_s, u"see it all work, within seconds"_s}});
}

} // namespace wireloupe::cli
