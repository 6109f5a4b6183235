#include "cli/commandline.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "cli/command.h"
#include "cli/exitstatus.h"
#include "cli/helptext.h"
#include "version.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

std::vector<Command> allCommands()
{
    return {serveCommand(), connectCommand(), pingCommand(),      showCommand(),
            infoCommand(),  exportCommand(),  importCommand(),    repairCommand(),
            demoCommand(),  labCommand(),     completionCommand()};
}

bool isHelp(const QString &word)
{
    return word == "-h"_L1 || word == "--help"_L1 || word == "help"_L1;
}

bool isVersion(const QString &word)
{
    return word == "-v"_L1 || word == "--version"_L1;
}

/// What the window is to open.
bool isCaptureFile(const QString &word)
{
    return word.endsWith(".wlcap"_L1) || QFileInfo::exists(word);
}

int misuse(const QString &problem, const QString &helpLine)
{
    complain(problem);
    say(u"Try \"%1\"."_s.arg(helpLine));
    return WrongUsage;
}

int runCommand(const Command &command, const QStringList &words, Output &output)
{
    Arguments arguments(command.spec, words);
    if (arguments.wantsHelp()) {
        output.write(helpText(command.spec).toUtf8());
        return Success;
    }
    const int status = arguments.problem().isEmpty() ? command.run(arguments, output) : WrongUsage;
    if (!arguments.problem().isEmpty())
        return misuse(arguments.problem(), u"wireloupe %1 --help"_s.arg(command.spec.name));
    return status;
}

int dispatch(const QStringList &words, Output &output)
{
    const std::vector<Command> commands = allCommands();
    if (isVersion(words.first())) {
        output.write(QByteArray("wireloupe ") + version + '\n');
        return Success;
    }
    const bool asksHelp = isHelp(words.first());
    if (asksHelp && words.size() == 1) {
        output.write(helpText(commandSpecs()).toUtf8());
        return Success;
    }
    const QString name = asksHelp ? words.at(1) : words.first();
    const auto command = std::ranges::find(commands, name, [](const Command &c) { return c.spec.name; });
    if (command == commands.end())
        return misuse(u"There is neither a command nor a file \"%1\"."_s.arg(name), u"wireloupe --help"_s);
    return runCommand(*command, asksHelp ? QStringList(u"--help"_s) : words.sliced(1), output);
}

/// Lost output fails the command, unless it was its reader that had enough.
int statusOf(int status, Output &output)
{
    output.flush();
    if (output.error().isEmpty())
        return status;
    complain(u"Standard output cannot be written to: %1."_s.arg(output.error()));
    return WorkFailed;
}

} // namespace

QList<CommandSpec> commandSpecs()
{
    QList<CommandSpec> specs;
    std::ranges::transform(allCommands(), std::back_inserter(specs), &Command::spec);
    return specs;
}

bool isCommand(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QString word = QString::fromLocal8Bit(argv[1]);
    if (isHelp(word) || isVersion(word))
        return true;
    if (word.startsWith(u'-'))
        return false; // an option of Qt, for the window
    const std::vector<Command> commands = allCommands();
    const auto isNamed = [&](const Command &command) { return command.spec.name == word; };
    return std::ranges::any_of(commands, isNamed) || !isCaptureFile(word);
}

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"wireloupe"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));
    QLocale locale = QLocale::c(); // the words are English whatever the system's language is
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(locale);
    Output output;
    return statusOf(dispatch(QCoreApplication::arguments().sliced(1), output), output);
}

} // namespace wireloupe::cli
