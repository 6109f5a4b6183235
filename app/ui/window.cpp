#include "ui/window.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

#include "session/runtime.h"
#include "ui/capturefiles.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/settingsdialog.h"
#include "ui/theme.h"
#include "ui/translators.h"
#include "version.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

void name(QApplication &application)
{
    application.setOrganizationName(u"wireloupe"_s);
    application.setApplicationName(u"wireloupe"_s);
    application.setApplicationDisplayName(u"Wireloupe"_s);
    application.setApplicationVersion(QLatin1String(version));
    application.setDesktopFileName(u"wireloupe"_s);
    application.setWindowIcon(QIcon(u":/icons/wireloupe.svg"_s));
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    name(application);
    Translators translators;
    translators.install(application);
    Theme::instance().install(application);
    SettingsDialog::loadAppearance();

    session::Runtime runtime;
    MainWindow window(runtime, SavedConnections::defaultPath());
    window.show();
    const QStringList arguments = application.arguments();
    if (arguments.size() > 1)
        window.parts().files->open(QFileInfo(arguments.at(1)).absoluteFilePath());
    return application.exec();
}

} // namespace wireloupe::ui
