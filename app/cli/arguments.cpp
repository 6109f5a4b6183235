#include "cli/arguments.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

Arguments::Arguments(const CommandSpec &command, const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    parser.addOption(help);
    for (const OptionSpec &option : command.options)
        parser.addOption({option.names, option.help, option.value, option.fallback});

    const bool isUnderstood = parser.parse(QStringList(u"wireloupe"_s) + words);
    m_wantsHelp = parser.isSet(help) || (!isUnderstood && words.contains(u"--help"_s));
    if (!isUnderstood)
        addProblem(parser.errorText());
    readOptions(command, parser);
    readPositionals(command, parser.positionalArguments());
}

void Arguments::readOptions(const CommandSpec &command, const QCommandLineParser &parser)
{
    QHash<QString, QString> lastNames;
    for (const OptionSpec &option : command.options) {
        const QString name = option.names.last();
        for (const QString &each : option.names)
            lastNames.insert(each, name);
        if (parser.isSet(name) || !option.fallback.isEmpty())
            m_values.insert(name, option.value.isEmpty() ? QStringList() : parser.values(name));
    }
    QHash<QString, qsizetype> counts;
    for (const QString &given : parser.optionNames()) {
        const QString name = lastNames.value(given);
        m_given.append({name, m_values.value(name).value(counts[name]++)});
    }
}

void Arguments::readPositionals(const CommandSpec &command, const QStringList &words)
{
    const qsizetype expected = command.positional.isEmpty() ? 0 : 1;
    if (words.size() > expected)
        addProblem(u"\"%1\" is one argument too many."_s.arg(words.at(expected)));
    else if (words.size() < expected)
        addProblem(u"%1 is missing."_s.arg(command.positional));
    else if (expected == 1)
        m_positional = words.first();
}

void Arguments::addProblem(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void Arguments::require(const QString &option, const QString &other)
{
    if (has(option) && !has(other))
        addProblem(QStringLiteral("--%1 belongs to --%2.").arg(option, other));
}

bool Arguments::has(const QString &option) const
{
    return m_values.contains(option);
}

QString Arguments::text(const QString &option) const
{
    const QStringList values = texts(option);
    return values.isEmpty() ? QString() : values.last();
}

QStringList Arguments::texts(const QString &option) const
{
    return m_values.value(option);
}

QList<Arguments::Given> Arguments::inOrder(const QStringList &options) const
{
    QList<Given> found;
    for (const Given &given : m_given)
        if (options.contains(given.option))
            found.append(given);
    return found;
}

int Arguments::integer(const QString &option, int min, int max)
{
    bool isNumber = false;
    const int value = text(option).toInt(&isNumber);
    if (isNumber && value >= min && value <= max)
        return value;
    addProblem(u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(
        option, QString::number(min), QString::number(max), text(option)));
    return min;
}

std::chrono::milliseconds Arguments::seconds(const QString &option, double min, double max)
{
    bool isNumber = false;
    double value = text(option).toDouble(&isNumber);
    if (!isNumber || !(value >= min && value <= max)) {
        addProblem(u"--%1 takes a number of seconds from %2 to %3, not \"%4\"."_s.arg(
            option, QString::number(min), QString::number(max), text(option)));
        value = min;
    }
    return std::chrono::milliseconds(qRound64(value * 1000));
}

} // namespace wireloupe::cli
