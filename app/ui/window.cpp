#include "ui/window.h"

#include <QApplication>
#include <QIcon>

#include "session/runtime.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/storage.h"
#include "ui/theme.h"
#include "ui/translators.h"
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
    Translators translators;
    translators.install();
    Theme::instance().install(application);
    followAppearance();
    const QString storageProblem = useLogFolder();

    session::Runtime runtime;
    MainWindow window(runtime, SavedConnections::defaultPath());
    if (!storageProblem.isEmpty())
        window.warn(storageProblem);
    window.show();
    for (const QString &file : QApplication::arguments().sliced(1))
        window.openFile(file);
    return QApplication::exec();
}

} // namespace wireloupe::ui
