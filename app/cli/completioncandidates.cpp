#include "cli/completioncandidates.h"

#include "formats/format.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr qsizetype maxHelp = 72;

Candidates candidatesOf(const QString &value, const ValuesSpec &values)
{
    using Paths = Candidates::Paths;
    if (value == "FOLDER"_L1)
        return {.words = values.words, .paths = Paths::Folders, .suffixes = {}};
    if (value == "CAPTURE"_L1)
        return {.words = values.words, .paths = Paths::Files, .suffixes = {u"wlcap"_s}};
    if (value == "FILE"_L1)
        return {.words = values.words, .paths = Paths::Files, .suffixes = values.suffixes};
    return {.words = values.words, .paths = Paths::None, .suffixes = {}};
}

} // namespace

Candidates candidatesOf(const OptionSpec &option)
{
    return candidatesOf(option.value, option.values);
}

Candidates candidatesOf(const CommandSpec &command)
{
    return candidatesOf(command.positional, command.positionalValues);
}

Candidates openableFiles()
{
    QStringList suffixes{u"wlcap"_s};
    for (const formats::FormatInfo &info : formats::allFormats())
        if (info.isImportable)
            suffixes << info.suffix;
    return candidatesOf(u"FILE"_s, {.suffixes = suffixes});
}

QList<OptionSpec> allOptions(const CommandSpec &command)
{
    return command.options + QList<OptionSpec>{{{u"h"_s, u"help"_s}, {}, u"show this help"_s}};
}

QList<OptionSpec> programOptions()
{
    return {{{u"h"_s, u"help"_s}, {}, u"show the commands"_s},
            {{u"v"_s, u"version"_s}, {}, u"show the version"_s}};
}

QStringList flagsOf(const OptionSpec &option)
{
    QStringList flags;
    for (const QString &name : option.names)
        flags << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return flags;
}

QString shortHelp(const OptionSpec &option)
{
    QString help = option.help.section("; "_L1, 0, 0);
    if (help.size() <= maxHelp)
        return help;
    return help.left(help.lastIndexOf(u' ', maxHelp)) + u'…';
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace wireloupe::cli
