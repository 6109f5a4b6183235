#include "ui/window.h"

#include <optional>

#include <QApplication>
#include <QIcon>

#include "ui/appearance.h"
#include "ui/displayguard.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/storage.h"
#include "ui/strayoption.h"
#include "ui/theme.h"
#include "ui/windowhost.h"
#include "version.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QApplication::setOrganizationName(u"wireloupe"_s);
    QApplication::setApplicationName(u"wireloupe"_s);
    QApplication::setApplicationDisplayName(u"Wireloupe"_s);
    QApplication::setApplicationVersion(QLatin1String(version));
    QApplication::setDesktopFileName(u"wireloupe"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/wireloupe.svg"_s));
}

} // namespace

int runWindow(int &argc, char **argv)
{
    std::optional<DisplayGuard> guard(std::in_place, argc, argv);
    QApplication application(argc, argv);
    guard.reset();
    nameApplication();
    const QStringList files = QApplication::arguments().sliced(1);
    if (const QString option = strayOption(files); !option.isEmpty())
        return refuseOption(option);
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
