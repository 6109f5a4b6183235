#include "ui/displayguard.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <QByteArray>
#include <QLoggingCategory>

#include "ui/strayoption.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// Message handlers are plain functions: what they share cannot be a member.
struct State
{
    struct Message
    {
        QtMsgType type;
        QByteArray category;
        QString text;
    };

    const int *wordCount = nullptr;
    char **words = nullptr; ///< of the command line
    QtMessageHandler previous = nullptr;
    std::vector<Message> held; ///< of Qt's attempts to find a display
};

State &state()
{
    static State instance;
    return instance;
}

QStringList commandLine()
{
    QStringList words;
    for (int at = 1; at < *state().wordCount; ++at)
        words.append(QString::fromLocal8Bit(state().words[at]));
    return words;
}

/// What can be mended here and now comes first.
[[noreturn]] void giveUp()
{
    if (const QString option = strayOptionBesideQts(commandLine()); !option.isEmpty())
        std::_Exit(refuseOption(option));
    const QString words =
        u"wireloupe: %1\nThe commands need no display: \"wireloupe --help\" lists them.\n"_s.arg(
            noDisplaySentence(DisplayVariables::fromEnvironment()));
    const QByteArray bytes = words.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    std::_Exit(EXIT_FAILURE);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg && text.contains("platform plugin"_L1))
        giveUp();
    const QByteArray category(context.category);
    if (category.startsWith("qt.qpa."))
        state().held.push_back({type, category, text});
    else
        state().previous(type, context, text);
}

} // namespace

DisplayVariables DisplayVariables::fromEnvironment()
{
    return {qEnvironmentVariable("DISPLAY"), qEnvironmentVariable("WAYLAND_DISPLAY"),
            qEnvironmentVariable("QT_QPA_PLATFORM")};
}

QString noDisplaySentence(const DisplayVariables &variables)
{
    const QString what = u"The window cannot be shown: "_s;
    if (!variables.platform.isEmpty())
        return what +
               u"Qt cannot use the platform \"%1\", which QT_QPA_PLATFORM asks for. Unset it, or name another."_s
                   .arg(variables.platform);
    if (!variables.x11.isEmpty())
        return what + u"the display %1 cannot be reached. Is it running, and may this user use it?"_s.arg(
                          variables.x11);
    if (!variables.wayland.isEmpty())
        return what +
               u"the Wayland display %1 cannot be reached. Is Qt's plugin for Wayland installed (on Debian qt6-wayland)?"_s
                   .arg(variables.wayland);
    return what +
           u"there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from a desktop, or by ssh -X."_s;
}

DisplayGuard::DisplayGuard(const int &argc, char **argv)
{
    state().wordCount = &argc;
    state().words = argv;
    state().previous = qInstallMessageHandler(handle);
}

/// With a display after all, what was held back is said: a plugin that is missing, for instance.
DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(state().previous);
    for (const State::Message &message : state().held)
        state().previous(message.type, QMessageLogContext(nullptr, 0, nullptr, message.category.constData()),
                         message.text);
    state().held.clear();
}

} // namespace wireloupe::ui
