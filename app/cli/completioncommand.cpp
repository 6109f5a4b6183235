#include <algorithm>
#include <array>

#include "cli/command.h"
#include "cli/completionscript.h"
#include "cli/exitstatus.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

struct Shell
{
    const char *name;
    QString (*script)(const QList<CommandSpec> &commands);
};

constexpr std::array shells{Shell{"bash", bashCompletion}, Shell{"zsh", zshCompletion},
                            Shell{"fish", fishCompletion}};

QStringList shellNames()
{
    QStringList names;
    for (const Shell &shell : shells)
        names << QString::fromLatin1(shell.name);
    return names;
}

int runCompletion(Arguments &arguments, Output &output)
{
    const QString name = arguments.positional();
    const auto shell =
        std::ranges::find_if(shells, [&](const Shell &each) { return name == QLatin1StringView(each.name); });
    if (shell == shells.end()) {
        arguments.addProblem(u"SHELL is one of %1, not \"%2\"."_s.arg(shellNames().join(u", "), name));
        return WrongUsage;
    }
    output.write(shell->script(commandSpecs()).toUtf8());
    return Success;
}

} // namespace

Command completionCommand()
{
    return {
        .spec = {.name = u"completion"_s,
                 .summary = u"print the script that completes command lines in a shell"_s,
                 .positional = u"SHELL"_s,
                 .positionalValues = {.words = shellNames()},
                 .description =
                     u"Prints the script by which bash, zsh or fish completes wireloupe's commands, options, "
                     u"values and files. Packages install all three: this is for a program that was "
                     u"not installed by one."_s,
                 .options = {},
                 .examples = {{u"source <(wireloupe completion bash)"_s, u"in ~/.bashrc"_s},
                              {u"wireloupe completion zsh > ~/.zfunc/_wireloupe"_s,
                               u"with ~/.zfunc in fpath, before compinit"_s},
                              {u"wireloupe completion fish > ~/.config/fish/completions/wireloupe.fish"_s,
                               u"from the next fish on"_s}}},
        .run = runCompletion};
}

} // namespace wireloupe::cli
