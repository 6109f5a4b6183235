#include "cli/completioncandidates.h"
#include "cli/completionscript.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr auto beginning = R"(#compdef wireloupe
# How zsh completes wireloupe, made by: wireloupe completion zsh

_wireloupe() {
    local context state state_descr line curcontext="$curcontext"
    local -a commands
    typeset -A opt_args
)"_L1;

constexpr auto end = R"(    esac
}

if [ "$funcstack[1]" = _wireloupe ]; then
    _wireloupe "$@"
else
    compdef _wireloupe wireloupe
fi
)"_L1;

/// A colon ends a part of what _arguments takes.
QString escaped(const QString &text)
{
    return QString(text).replace(u':', "\\:"_L1);
}

/// Brackets enclose an explanation.
QString explanation(const QString &text)
{
    return u'[' + escaped(QString(text).replace(u'[', u'(').replace(u']', u')')) + u']';
}

/// A single word in brackets at the end would be taken for a qualifier.
QString patternOf(const QStringList &suffixes)
{
    return suffixes.size() == 1 ? u"*."_s + suffixes.first() : u"*.(%1)"_s.arg(suffixes.join(u'|'));
}

/// "MESSAGE:ACTION" for _arguments.
QString valueOf(const QString &name, const Candidates &candidates)
{
    QString action = u" "_s; // shows the message, offers nothing
    if (!candidates.words.isEmpty())
        action = u'(' + escaped(candidates.words.join(u' ')) + u')';
    else if (candidates.paths == Candidates::Paths::Folders)
        action = u"_files -/"_s;
    else if (candidates.paths == Candidates::Paths::Files && candidates.suffixes.isEmpty())
        action = u"_files"_s;
    else if (candidates.paths == Candidates::Paths::Files)
        action = u"_files -g \"%1\""_s.arg(patternOf(candidates.suffixes));
    return escaped(name) + u':' + action;
}

/// What has a value may well be repeated; a switch is offered once.
QString argumentsOf(const OptionSpec &option)
{
    const QStringList flags = flagsOf(option);
    const bool isSwitch = option.value.isEmpty();
    QString result;
    for (const QString &flag : flags) {
        const bool isLong = flag.startsWith("--"_L1);
        const QString before = isSwitch ? u'(' + flags.join(u' ') + u')' : u"*"_s;
        const QString after = isSwitch ? QString() : isLong ? u"="_s : u"+"_s;
        const QString value = isSwitch ? QString() : u':' + valueOf(option.value, candidatesOf(option));
        result +=
            u" \\\n            "_s + quoted(before + flag + after + explanation(shortHelp(option)) + value);
    }
    return result;
}

QString caseOf(const CommandSpec &command)
{
    QString result = u"        %1)\n            _arguments -s"_s.arg(command.name);
    for (const OptionSpec &option : allOptions(command))
        result += argumentsOf(option);
    if (!command.positional.isEmpty())
        result +=
            u" \\\n            "_s + quoted(u"1:"_s + valueOf(command.positional, candidatesOf(command)));
    return result + u" ;;\n"_s;
}

} // namespace

QString zshCompletion(const QList<CommandSpec> &commands)
{
    QString names;
    QString cases;
    for (const CommandSpec &command : commands) {
        names += u"        %1\n"_s.arg(quoted(command.name + u':' + escaped(command.summary)));
        cases += caseOf(command);
    }
    QString options;
    for (const OptionSpec &option : programOptions())
        options += argumentsOf(option);
    return beginning + u"    commands=(\n"_s + names + u"    )\n    _arguments -C"_s + options +
           u" \\\n            '1: :->first' \\\n            '*:: :->rest'\n"
           u"    case $state in\n"
           u"    first)\n"
           u"        _describe -t commands command commands\n"
           u"        _files -g \"%1\"\n"
           u"        return ;;\n"
           u"    rest) ;;\n"
           u"    *) return ;;\n"
           u"    esac\n"
           u"    curcontext=\"${curcontext%:*:*}:wireloupe-$words[1]:\"\n"
           u"    case $words[1] in\n"_s.replace("%1"_L1, patternOf(openableFiles().suffixes)) +
           cases + end;
}

} // namespace wireloupe::cli
