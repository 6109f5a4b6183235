#include "ui/window.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include "ui/appearance.h"
#include "ui/displayguard.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/storage.h"
#include "ui/theme.h"
#include "ui/windowhost.h"
#include "version.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2; // as of the commands

void nameApplication()
{
    QApplication::setOrganizationName(u"wireloupe"_s);
    QApplication::setApplicationName(u"wireloupe"_s);
    QApplication::setApplicationDisplayName(u"Wireloupe"_s);
    QApplication::setApplicationVersion(QLatin1String(version));
    QApplication::setDesktopFileName(u"wireloupe"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/wireloupe.svg"_s));
}

/// One that Qt has not taken, and that is no file either; empty: there is none.
QString strayOption(const QStringList &words)
{
    const auto isStray = [](const QString &word) {
        return word.startsWith(u'-') && !QFileInfo::exists(word);
    };
    const auto found = std::find_if(words.begin(), words.end(), isStray);
    return found == words.end() ? QString() : *found;
}

int misuse(const QString &option)
{
    const QByteArray bytes =
        u"wireloupe: There is no option \"%1\".\nTry \"wireloupe --help\".\n"_s.arg(option).toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    return wrongUsage;
}

} // namespace

int runWindow(int &argc, char **argv)
{
    std::optional<DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    nameApplication();
    const QStringList files = QApplication::arguments().sliced(1);
    if (const QString option = strayOption(files); !option.isEmpty())
        return misuse(option);
    Theme::instance().install(application);
    followAppearance();
    const QString storageProblem = useLogFolder();

    WindowHost host(SavedConnections::defaultPath());
    if (!storageProblem.isEmpty())
        host.window().warn(storageProblem);
    host.window().show();
    for (const QString &file : files)
        host.window().openFile(file);
    return QApplication::exec();
}

} // namespace wireloupe::ui
