#include "cli/arguments.h"

#include <algorithm>
#include <utility>

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>

#include "cli/duration.h"
#include "wire/specvalue.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

/// Of what is named with @.
constexpr qint64 mostOfFile = 1 << 20;

/// Why the words were not understood.
QString misreadWords(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    const QString &name = unknown.first();
    return u"There is no option \"%1%2\"."_s.arg(name.size() == 1 ? u"-"_s : u"--"_s, name);
}

} // namespace

QStringList wordsOf(std::span<const char *const> names)
{
    QStringList words;
    for (const char *name : names)
        words += QLatin1StringView(name);
    return words;
}

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
        addProblem(misreadWords(parser));
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
    for (const OptionSpec &option : command.options)
        if (option.fromFile != FromFile::No && isGiven(option.names.last()))
            readFiles(option);
}

void Arguments::readFiles(const OptionSpec &option)
{
    QStringList &values = m_values[option.names.last()];
    for (const QString &value : std::exchange(values, {}))
        if (value.startsWith(u'@'))
            values += linesOf(value.sliced(1), option);
        else
            values.append(value);
}

QStringList Arguments::linesOf(const QString &path, const OptionSpec &option)
{
    static const QRegularExpression lineEnd(u"[\r\n]+"_s);
    if (path.isEmpty()) {
        addProblem(u"--%1: the name of a file follows the @."_s.arg(option.names.last()));
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        addProblem(u"--%1: %2 could not be read: %3."_s.arg(option.names.last(), path, file.errorString()));
        return {};
    }
    QByteArray text;
    for (QByteArray more = file.read(mostOfFile); !more.isEmpty() && text.size() <= mostOfFile;
         more = file.read(mostOfFile))
        text += more; // in pieces, where it is a pipe
    if (text.size() > mostOfFile) {
        addProblem(u"--%1: %2 holds more than 1 MiB."_s.arg(option.names.last(), path));
        return {};
    }
    QStringList lines = QString::fromUtf8(text).split(lineEnd, Qt::SkipEmptyParts);
    if (option.fromFile == FromFile::OneLine && lines.size() != 1)
        addProblem(u"--%1: %2 does not hold one line, but %3."_s.arg(option.names.last(), path,
                                                                     QString::number(lines.size())));
    return lines;
}

void Arguments::readPositionals(const CommandSpec &command, const QStringList &words)
{
    const qsizetype most = command.positional.isEmpty() ? 0 : 1;
    const qsizetype least = command.isPositionalOptional ? 0 : most;
    if (words.size() > most)
        addProblem(u"\"%1\" is one argument too many."_s.arg(words.at(most)));
    else if (words.size() < least)
        addProblem(u"%1 is missing."_s.arg(command.positional));
    else if (!words.isEmpty())
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

bool Arguments::isGiven(const QString &option) const
{
    return std::ranges::any_of(
        m_given, [&](const Given &given) { return given.option == option; });
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

std::size_t Arguments::choice(const QString &option, std::span<const char *const> names)
{
    const QString word = text(option);
    const auto found =
        std::ranges::find(names, word, [](const char *name) { return QLatin1StringView(name); });
    if (found != names.end())
        return static_cast<std::size_t>(found - names.begin());
    addProblem(u"--%1 takes one of %2, not \"%3\"."_s.arg(option, wordsOf(names).join(u", "), word));
    return 0;
}

qint64 Arguments::number(const QString &option, qint64 min, qint64 max)
{
    const auto value = wire::parseNumber(text(option), static_cast<quint64>(max));
    if (value && *value >= static_cast<quint64>(min))
        return static_cast<qint64>(*value);
    addProblem(u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(
        option, QString::number(min), QString::number(max), text(option)));
    return min;
}

std::chrono::milliseconds Arguments::time(const QString &option, std::chrono::milliseconds min,
                                          std::chrono::milliseconds max)
{
    const auto value = parseDuration(text(option), Unit::Optional);
    if (value && *value >= min && *value <= max)
        return *value;
    addProblem(u"--%1 takes a time from %2 ms to %3 ms, such as 250ms or 1.5s, not \"%4\"."_s.arg(
        option, QString::number(min.count()), QString::number(max.count()), text(option)));
    return min;
}

} // namespace wireloupe::cli
