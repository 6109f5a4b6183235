#pragma once

#include <memory>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "session/runtime.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/savedconnections.h"
#include "ui/tabarea.h"
#include "ui/tabpage.h"
#include "ui/theme.h"
#include "ui/translators.h"
#include "ui/workbench.h"

namespace wireloupe::test {

/// Configuration, cache and data folders of this process alone. To be made before QApplication: call it in
/// initMain().
inline void useTemporaryFolders()
{
    static QTemporaryDir folder;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QDir().mkpath(path);
        qputenv(name, path.toLocal8Bit());
    }
    QCoreApplication::setOrganizationName(QStringLiteral("wireloupe"));
    QCoreApplication::setApplicationName(QStringLiteral("wireloupe-test"));
}

/// Theme and words as in the program.
inline void dressUp()
{
    static ui::Translators translators;
    translators.install();
    ui::Theme::instance().install(*qApp);
}

/// A whole window on the screen, over files of its own.
class TestWindow
{
public:
    /// An empty size leaves the window as it comes.
    explicit TestWindow(QSize size = {1280, 820})
        : m_window(std::make_unique<ui::MainWindow>(m_runtime, ui::SavedConnections::defaultPath()))
    {
        if (!size.isEmpty())
            m_window->resize(size);
        m_window->show();
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(m_window.get());
    }

    ui::MainWindow &operator*() { return *m_window; }
    ui::MainWindow *operator->() { return m_window.get(); }

    template <class Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    /// The one on the page that is shown.
    template <class Widget = QWidget>
    Widget *findOnPage(const char *name)
    {
        const ui::TabPage *page = currentPage();
        return page ? page->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }

    ui::TabPage *currentPage() { return m_window->parts().tabs->current(); }

    /// A click in the middle of the widget of that name.
    void click(const char *name)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void clickOnPage(const char *name)
    {
        auto *widget = findOnPage<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    /// As from the menu.
    void trigger(ui::ActionId id) { m_window->actions().action(id)->trigger(); }

private:
    session::Runtime m_runtime;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Forgets what windows before have left behind.
inline void startAfresh()
{
    QSettings().clear();
    QFile::remove(ui::SavedConnections::defaultPath());
}

/// Keeps a picture in the folder named by WIRELOUPE_PICTURES, for an eye to judge.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WIRELOUPE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace wireloupe::test
