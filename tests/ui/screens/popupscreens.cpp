#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QTreeView>

#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/latencyoptions.h"
#include "ui/latencypanel.h"
#include "ui/latencysample.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"
#include "ui/serverwindow.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;
using ui::ActionId;

namespace {

void openCapture(Stage &stage)
{
    SampleCapture sample;
    recordLatencies(sample, LatencyMood::Steady, 20);
    stage.window()->parts().workbench->openCapture({.store = sample.store(), .name = content::longName});
    ui::CapturePane *pane = stage.window().currentPage()->capturePane();
    QTRY_COMPARE(pane->shownRows(), pane->store()->count());
    pane->goToRow(capture::Row{12});
}

void openContextMenu(QWidget &widget, const QPoint &at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
}

/// Adds a view of a popup that `open` opens; it closes with the next view.
void addPopup(Stage &stage, const QString &name, const std::function<void()> &open)
{
    stage.addView(
        name,
        [&stage, open] {
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            open();
            stage.lookAtPopup();
        });
}

void menus(Stage &stage)
{
    openCapture(stage);
    QMenuBar *bar = stage.window()->menuBar();
    for (QAction *action : bar->actions())
        addPopup(stage, action->text().remove(u'&').toLower(),
                 [bar, action] { action->menu()->popup(bar->mapToGlobal(QPoint(0, bar->height()))); });
}

void ofTheLog(Stage &stage)
{
    openCapture(stage);
    TestWindow &window = stage.window();
    ui::CapturePane *pane = window.currentPage()->capturePane();
    ui::LogArea *log = pane->log();
    addPopup(
        stage, u"menu"_s,
        [log] {
            ui::FrameLogView *view = log->view();
            openContextMenu(*view->viewport(),
                            view->visualRect(log->model()->index(view->topLine() + 3, 7)).center());
        });
    addPopup(stage, u"note"_s, [log] { log->noteMark(); });
    addPopup(
        stage, u"marks"_s,
        [log] {
            for (const qint64 row : {12, 20, 31})
                log->marks()->set(capture::Row{row}, u"why twice? "_s + content::longName);
            log->showMarks();
        });
    addPopup(
        stage, u"filter-help"_s, [&window] { window.clickOnPage("filterHelpButton"); });
    addPopup(stage, u"filter-menu"_s, [&window] { window.clickOnPage("filterMenuButton"); });
    addPopup(stage, u"latency-options"_s, [pane] {
        const auto *options = pane->findChild<ui::LatencyOptions *>();
        options->menu()->popup(options->mapToGlobal(QPoint(0, options->height())));
    });
}

void ofTheConnection(Stage &stage)
{
    TestWindow &window = stage.window();
    startedServer(window);
    ui::ConnectionTab *tab = connectTab(window);
    const QList<QToolButton *> buttons = tab->composer()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        // That one opens a window of its own.
        if (!button->isCheckable() && button->objectName() != u"buildFrame")
            addPopup(stage, button->text().remove(u'…').toLower(),
                     [button] { QTest::mouseClick(button, Qt::LeftButton); });
    addPopup(stage, u"client-code"_s, [&window] {
        window.trigger(ActionId::ShowServer);
        window.clickOnPage("clientCode");
    });
}

void ofTheSidebar(Stage &stage)
{
    content::saveConnections();
    auto *tree = stage.window().find<QTreeView>("connectionTree");
    tree->expandAll();
    addPopup(stage, u"menu"_s, [tree] {
        const QModelIndex index = tree->model()->index(0, 0);
        tree->setCurrentIndex(index);
        openContextMenu(*tree->viewport(), tree->visualRect(index).center());
    });
}

} // namespace

Screens popupScreens()
{
    return {{u"menu"_s, menus},
            {u"popup-log"_s, ofTheLog},
            {u"popup-connection"_s, ofTheConnection},
            {u"popup-sidebar"_s, ofTheSidebar}};
}

} // namespace wireloupe::test
