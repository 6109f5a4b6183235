#include "cli/completioncandidates.h"
#include "cli/completionscript.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

// bash takes --option=value for three words. Words that end so that more is to follow get no space behind
// them.
constexpr auto beginning = R"(# How bash completes wireloupe, made by: wireloupe completion bash

_wireloupe_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
    [[ ${COMPREPLY[0]} != *[=:/] ]] || compopt -o nospace 2>/dev/null
}

# _wireloupe_files [SUFFIX...]: folders, and the files that end so.
_wireloupe_files() {
    local suffix
    compopt -o filenames 2>/dev/null
    if [ $# -eq 0 ]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(
        compgen -d -- "$current"
        for suffix in "$@"; do compgen -f -X "!*.$suffix" -- "$current"; done
    )
}

_wireloupe_folders() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}

_wireloupe() {
    local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    if [ "$current" = = ]; then
        current=
    elif [ "$option" = = ]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
)"_L1;

constexpr auto end = R"(}

complete -F _wireloupe wireloupe
)"_L1;

/// The call that offers them; empty where there is nothing to offer.
QString callFor(const Candidates &candidates)
{
    switch (candidates.paths) {
    case Candidates::Paths::Files:
        return (QStringList{u"_wireloupe_files"_s} + candidates.suffixes).join(u' ');
    case Candidates::Paths::Folders:
        return u"_wireloupe_folders"_s;
    case Candidates::Paths::None:
        break;
    }
    if (candidates.words.isEmpty())
        return {};
    return u"_wireloupe_words "_s + quoted(candidates.words.join(u' '));
}

QStringList flagsOf(const QList<OptionSpec> &options)
{
    QStringList flags;
    for (const OptionSpec &option : options)
        flags += flagsOf(option);
    return flags;
}

/// Behind an option of a command that takes a value.
QString valueCases(const CommandSpec &command)
{
    QString cases;
    for (const OptionSpec &option : command.options) {
        if (option.value.isEmpty())
            continue;
        QStringList patterns;
        for (const QString &flag : flagsOf(option))
            patterns << quoted(command.name + u' ' + flag);
        const QString call = callFor(candidatesOf(option));
        cases +=
            u"    %1) %2return ;;\n"_s.arg(patterns.join(" | "_L1), call.isEmpty() ? call : call + u"; "_s);
    }
    return cases;
}

/// At a word that is no option's value: options from a dash on, and before one where there is nothing else.
QString wordCase(const CommandSpec &command)
{
    const QString options = u"_wireloupe_words "_s + quoted(flagsOf(allOptions(command)).join(u' '));
    const QString call = callFor(candidatesOf(command));
    if (call.isEmpty())
        return u"    %1) %2 ;;\n"_s.arg(command.name, options);
    return u"    %1) if [[ $current == -* ]]; then %2; else %3; fi ;;\n"_s.arg(command.name, options, call);
}

} // namespace

QString bashCompletion(const QList<CommandSpec> &commands)
{
    QStringList names;
    QString values;
    QString words;
    for (const CommandSpec &command : commands) {
        names << command.name;
        values += valueCases(command);
        words += wordCase(command);
    }
    const Candidates files = openableFiles();
    return beginning +
           u"    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           u"        _wireloupe_files %1\n"
           u"        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W %2 -- \"$current\")\n"
           u"        return\n"
           u"    fi\n"_s.arg(files.suffixes.join(u' '),
                             quoted((names + flagsOf(programOptions())).join(u' '))) +
           u"    case \"$command $option\" in\n"_s + values + u"    esac\n    case $command in\n"_s + words +
           u"    esac\n"_s + end;
}

} // namespace wireloupe::cli
