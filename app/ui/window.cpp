#include "ui/window.h"

#include <QApplication>
#include <QIcon>

#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/settingsdialog.h"
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
    QApplication application(argc, argv);
    nameApplication();
    Theme::instance().install(application);
    SettingsDialog::loadAppearance();

    WindowHost host(SavedConnections::defaultPath());
    host.window().show();
    for (const QString &file : QApplication::arguments().sliced(1))
        host.window().openFile(file);
    return QApplication::exec();
}

} // namespace wireloupe::ui
