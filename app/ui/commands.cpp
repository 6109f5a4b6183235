#include "ui/commands.h"

#include <algorithm>

#include <QApplication>

#include "ui/aboutdialog.h"
#include "ui/captureexport.h"
#include "ui/capturefiles.h"
#include "ui/capturepane.h"
#include "ui/connectiontab.h"
#include "ui/helpdesk.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/panesize.h"
#include "ui/parts.h"
#include "ui/savedconnections.h"
#include "ui/servertab.h"
#include "ui/settingsdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/sidebar.h"
#include "ui/tabarea.h"
#include "ui/taborder.h"
#include "ui/workbench.h"

namespace wireloupe::ui {

namespace {

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Leaves the window usable.
void openBeside(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->show();
}

bool isIn(const QWidget &pane, const QWidget *widget)
{
    return widget == &pane || pane.isAncestorOf(widget);
}

/// The widget itself, or the first one in it that takes the keyboard. Whether there is one.
bool focusInto(QWidget &pane)
{
    const auto takes = [](const QWidget &widget) {
        return (widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy();
    };
    if (pane.focusProxy()) {
        pane.setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    const auto stops = tabStops(*pane.window());
    const auto target =
        std::ranges::find_if(stops, [&](const QWidget *stop) { return isIn(pane, stop) && takes(*stop); });
    if (target == stops.end())
        return false;
    (*target)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// The pane that the widget is in, else the last one that Tab comes by before it; -1 for none.
qsizetype paneBefore(const QWidgetList &panes, const QWidget *widget)
{
    qsizetype before = -1;
    for (const QWidget *stop : tabStops(*panes.first()->window())) {
        const auto holds = [stop](const QWidget *pane) { return isIn(*pane, stop); };
        if (const auto pane = std::find_if(panes.begin(), panes.end(), holds); pane != panes.end())
            before = pane - panes.begin();
        if (stop == widget)
            return before;
    }
    return -1;
}

} // namespace

Commands::Commands(Actions &actions, const Parts &parts, QObject *parent)
    : QObject(parent), m_actions(actions), m_parts(parts), m_help(new HelpDesk(actions, *parts.window, this))
{
    addFileCommands();
    addEditCommands();
    addViewCommands();
    addConnectionCommands();
    addServerCommands();
    addCaptureCommands();
    addHelpCommands();
    connect(&m_actions, &Actions::triggered, this, &Commands::run);
}

void Commands::run(ActionId id)
{
    if (const auto command = m_commands.constFind(id); command != m_commands.constEnd())
        (*command)();
    updateActions();
}

void Commands::addFileCommands()
{
    m_commands[ActionId::NewConnection] = [this] { m_parts.workbench->openNew(); };
    m_commands[ActionId::OpenCapture] = [this] { m_parts.files->askToOpen(); };
    m_commands[ActionId::ImportFile] = [this] { m_parts.files->askToImport(); };
    m_commands[ActionId::SaveCapture] = [this] { m_parts.files->askToSave(*m_parts.tabs->current()); };
    m_commands[ActionId::ExportCapture] = [this] { m_parts.exports->ask(*m_parts.tabs->current()); };
    m_commands[ActionId::CloseTab] = [this] { m_parts.tabs->closePage(m_parts.tabs->current()); };
    m_commands[ActionId::Quit] = [this] { m_parts.window->close(); };
}

void Commands::addEditCommands()
{
    m_commands[ActionId::Undo] = [this] { undo(); };
    m_commands[ActionId::CopyText] = [this] { pane()->copyAsText(); };
    m_commands[ActionId::CopyJson] = [this] { pane()->copyAsJson(); };
    m_commands[ActionId::CopyHex] = [this] { pane()->copyAsHex(); };
    m_commands[ActionId::CompareRows] = [this] { pane()->compareSelected(); };
    m_commands[ActionId::Filter] = [this] { pane()->focusFilter(); };
    m_commands[ActionId::Find] = [this] { pane()->find(); };
    m_commands[ActionId::FindNext] = [this] { pane()->log()->findNext(); };
    m_commands[ActionId::FindPrevious] = [this] { pane()->log()->findPrevious(); };
    m_commands[ActionId::GoToRow] = [this] { pane()->log()->goTo(); };
    addMarkCommands();
}

void Commands::addMarkCommands()
{
    m_commands[ActionId::ToggleMark] = [this] { pane()->log()->marks()->toggle(); };
    m_commands[ActionId::NoteMark] = [this] { pane()->log()->noteMark(); };
    m_commands[ActionId::NextMark] = [this] { pane()->log()->marks()->goToNext(); };
    m_commands[ActionId::PreviousMark] = [this] { pane()->log()->marks()->goToPrevious(); };
    m_commands[ActionId::ShowMarks] = [this] { pane()->log()->showMarks(); };
}

// A mark that was taken away in the log that is shown comes first: that is what the user sees.
void Commands::undo()
{
    if (CapturePane *shown = currentPane(); shown && shown->log()->marks()->canUndo())
        shown->log()->marks()->undo();
    else
        m_parts.sidebar->undo();
}

void Commands::addViewCommands()
{
    m_commands[ActionId::ToggleSidebar] = [this] {
        m_parts.sidebar->setVisible(m_parts.sidebar->isHidden());
    };
    m_commands[ActionId::ToggleMap] = [this] { pane()->log()->setMapShown(!pane()->log()->isMapShown()); };
    m_commands[ActionId::NextTab] = [this] { m_parts.tabs->selectNext(); };
    m_commands[ActionId::PreviousTab] = [this] { m_parts.tabs->selectPrevious(); };
    m_commands[ActionId::MoveTabLeft] = [this] { m_parts.tabs->moveCurrentLeft(); };
    m_commands[ActionId::MoveTabRight] = [this] { m_parts.tabs->moveCurrentRight(); };
    m_commands[ActionId::NextPane] = [this] { cyclePanes(1); };
    m_commands[ActionId::PreviousPane] = [this] { cyclePanes(-1); };
    m_commands[ActionId::EnlargePane] = [] { resizePaneAround(QApplication::focusWidget(), paneStep()); };
    m_commands[ActionId::ShrinkPane] = [] { resizePaneAround(QApplication::focusWidget(), -paneStep()); };
}

void Commands::addConnectionCommands()
{
    const auto on = [this](void (ConnectionTab::*command)()) {
        return [this, command] {
            if (ConnectionTab *tab = m_parts.workbench->currentConnection())
                (tab->*command)();
        };
    };
    m_commands[ActionId::Connect] = on(&ConnectionTab::connectNow);
    m_commands[ActionId::Disconnect] = on(&ConnectionTab::disconnectNow);
    m_commands[ActionId::ReconnectAutomatically] = on(&ConnectionTab::toggleReconnecting);
    m_commands[ActionId::HalfClose] = on(&ConnectionTab::halfClose);
    m_commands[ActionId::MutePongs] = on(&ConnectionTab::togglePongMuted);
    m_commands[ActionId::PasteConnection] = [this] { m_parts.workbench->pasteConnection(); };
    m_commands[ActionId::FocusAddress] = on(&ConnectionTab::focusAddress);
    m_commands[ActionId::Send] = [this] { m_parts.tabs->current()->sendComposed(); };
    m_commands[ActionId::BuildFrame] = on(&ConnectionTab::buildFrame);
    m_commands[ActionId::SaveConnection] = [this] {
        if (ConnectionTab *tab = m_parts.workbench->currentConnection())
            m_parts.workbench->save(*tab);
    };
    m_commands[ActionId::NewFolder] = [this] {
        m_parts.sidebar->show();
        m_parts.sidebar->addFolder();
    };
}

void Commands::addServerCommands()
{
    m_commands[ActionId::ShowServer] = [this] { m_parts.workbench->showServer(); };
    m_commands[ActionId::StartServer] = [this] {
        if (ServerTab *server = m_parts.workbench->showServer())
            server->start();
    };
    m_commands[ActionId::StopServer] = [this] {
        if (ServerTab *server = m_parts.workbench->serverTab())
            server->stop();
    };
    m_commands[ActionId::StartEcho] = [this] { m_parts.workbench->startEcho(); };
}

void Commands::addCaptureCommands()
{
    m_commands[ActionId::Follow] = [this] { pane()->setFollowing(!pane()->isFollowing()); };
    m_commands[ActionId::Pause] = [this] { pane()->setPaused(!pane()->isPaused()); };
    m_commands[ActionId::Clear] = [this] { m_parts.tabs->current()->clearLog(); };
    m_commands[ActionId::CaptureSummary] = [this] {
        const TabPage *page = m_parts.tabs->current();
        openSummary({.store = page->store(), .name = page->title(), .summary = {}});
    };
}

QDialog *Commands::openSummary(SummaryDialog::Parts parts)
{
    auto *dialog = new SummaryDialog(std::move(parts), m_parts.window);
    openBeside(dialog);
    return dialog;
}

void Commands::addHelpCommands()
{
    m_commands[ActionId::ShowLab] = [this] { m_parts.workbench->showLab(); };
    m_commands[ActionId::CompareLatencies] = [this] { m_parts.workbench->showComparison(); };
    m_commands[ActionId::Settings] = [this] {
        openOnce(new SettingsDialog(m_actions, *m_parts.trusted, m_parts.window));
    };
    m_commands[ActionId::UserGuide] = [this] { m_help->open(); };
    m_commands[ActionId::Shortcuts] = [this] { openOnce(new ShortcutsDialog(m_actions, m_parts.window)); };
    m_commands[ActionId::About] = [this] { openOnce(new AboutDialog(m_parts.window)); };
}

void Commands::cyclePanes(int by)
{
    QWidgetList panes = m_parts.sidebar->isVisible() ? m_parts.sidebar->panes() : QWidgetList();
    if (const TabPage *page = m_parts.tabs->current())
        panes += page->panes();
    panes.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = paneBefore(panes, focus);
    // From between two panes the way back leads to the first of them.
    if (by < 0 && (at < 0 || !isIn(*panes[at], focus)))
        ++at;
    for (qsizetype step = 0; step < panes.size(); ++step) {
        at = (at + by + panes.size()) % panes.size();
        if (focusInto(*panes[at]))
            return;
    }
}

CapturePane *Commands::pane() const
{
    return m_parts.tabs->current()->capturePane();
}

/// Of the current tab; null where it has none.
CapturePane *Commands::currentPane() const
{
    const TabPage *page = m_parts.tabs->current();
    return page ? page->capturePane() : nullptr;
}

ActionContext Commands::context() const
{
    ActionContext context;
    TabPage *page = m_parts.tabs->current();
    context.hasTab = page;
    context.canSend = page && page->canSend();
    context.canUndo = m_parts.saved->canUndo();
    context.isSidebarShown = !m_parts.sidebar->isHidden();
    if (const CapturePane *shown = page ? page->capturePane() : nullptr) {
        context.hasCapture = true;
        context.hasSelection = shown->hasSelection();
        context.isMapShown = shown->log()->isMapShown();
        context.canUndo |= shown->log()->marks()->canUndo();
        context.isFollowing = shown->isFollowing();
        context.isPaused = shown->isPaused();
    }
    if (const ConnectionTab *connection = m_parts.workbench->currentConnection()) {
        context.client = connection->clientState();
        context.isWaiting = connection->isWaiting();
        context.isReconnecting = connection->isReconnecting();
        context.isPongMuted = connection->isPongMuted();
    }
    if (ServerTab *server = m_parts.workbench->serverTab())
        context.server = server->session().state();
    return context;
}

void Commands::updateActions()
{
    m_actions.update(context());
}

} // namespace wireloupe::ui
