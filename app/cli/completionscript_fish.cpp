#include "cli/completioncandidates.h"
#include "cli/completionscript.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr auto beginning = R"(# How fish completes wireloupe, made by: wireloupe completion fish

function __wireloupe_has_no_command
    test (count (commandline -opc)) -eq 1
end

function __wireloupe_is_at -a name
    set -l words (commandline -opc)
    test (count $words) -gt 1; and test $words[2] = $name
end

# Folders, and the files that end in one of the suffixes.
function __wireloupe_files
    set -l files (complete -C "__wireloupe_any "(commandline -ct))
    string match -r -- '^.*/$' $files
    for suffix in $argv
        string match -- "*.$suffix" $files
    end
end

complete -c wireloupe -f
)"_L1;

QString fishQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

/// The arguments of `complete` for what stands at a place.
QString argumentsOf(const Candidates &candidates)
{
    const bool isAnyFile = candidates.paths == Candidates::Paths::Files && candidates.suffixes.isEmpty();
    QString result = isAnyFile ? u" -F"_s : u" -f"_s;
    if (!candidates.words.isEmpty())
        result += u" -a "_s + fishQuoted(candidates.words.join(u' '));
    if (candidates.paths == Candidates::Paths::Folders)
        result += u" -a '(__fish_complete_directories)'"_s;
    else if (candidates.paths == Candidates::Paths::Files && !isAnyFile)
        result += u" -k -a '(__wireloupe_files %1)'"_s.arg(candidates.suffixes.join(u' '));
    return result;
}

QString lineFor(const QString &condition, const OptionSpec &option)
{
    QString line = u"complete -c wireloupe -n %1"_s.arg(fishQuoted(condition));
    for (const QString &name : option.names)
        line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    if (!option.value.isEmpty())
        line += u" -r"_s + argumentsOf(candidatesOf(option)); // needs a value
    return line + u" -d "_s + fishQuoted(shortHelp(option)) + u'\n';
}

QString linesFor(const CommandSpec &command)
{
    const QString condition = u"__wireloupe_is_at "_s + command.name;
    QString lines = u"\ncomplete -c wireloupe -n __wireloupe_has_no_command -a %1 -d %2\n"_s.arg(
        command.name, fishQuoted(command.summary));
    lines +=
        u"complete -c wireloupe -n %1%2\n"_s.arg(fishQuoted(condition), argumentsOf(candidatesOf(command)));
    for (const OptionSpec &option : allOptions(command))
        lines += lineFor(condition, option);
    return lines;
}

} // namespace

QString fishCompletion(const QList<CommandSpec> &commands)
{
    const QString first = u"__wireloupe_has_no_command"_s;
    QString result =
        beginning + u"complete -c wireloupe -n "_s + first + argumentsOf(openableFiles()) + u'\n';
    for (const OptionSpec &option : programOptions())
        result += lineFor(first, option);
    for (const CommandSpec &command : commands)
        result += linesFor(command);
    return result;
}

} // namespace wireloupe::cli
