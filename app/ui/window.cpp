#include "ui/window.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "session/runtime.h"
#include "ui/capturefiles.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/settingsdialog.h"
#include "ui/theme.h"
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

/// The program's own texts, English plural forms where there is no translation, and Qt's.
void installTranslators(QApplication &application, QTranslator &own, QTranslator &qt)
{
    if (own.load(QLocale(), u"wireloupe"_s, u"_"_s, u":/i18n"_s) || own.load(u":/i18n/wireloupe_en.qm"_s))
        application.installTranslator(&own);
    if (qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qt);
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    name(application);
    QTranslator own;
    QTranslator qt;
    installTranslators(application, own, qt);
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
