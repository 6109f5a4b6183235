#include "ui/actions.h"

#include <algorithm>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "ui/accesskey.h"
#include "ui/options.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr bool checkable = true;
constexpr bool separated = true;

constexpr ActionSpec specs[] = {
    {ActionId::NewConnection, MenuId::File, "newConnection", "plus",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&New connection"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Open a tab for a new connection"), "Ctrl+N; Ctrl+T"},
    {ActionId::OpenCapture, MenuId::File, "openCapture", "folder",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Open…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Open captures and other logs, each in a tab"), "Ctrl+O"},
    {ActionId::ImportFile, MenuId::File, "importFile", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Import…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Make a capture of a HAR, JSON Lines or pcapng file"), ""},
    {ActionId::SaveCapture, MenuId::File, "saveCapture", "capture",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Save capture…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Save everything recorded in this tab to a file"), "Ctrl+S"},
    {ActionId::ExportCapture, MenuId::File, "exportCapture", "export",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Export…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Write the log in a format that other tools read"),
     "Ctrl+Shift+S"},
    {ActionId::CloseTab, MenuId::File, "closeTab", "close",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Close tab"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Close this tab"), "Ctrl+W", !checkable, separated},
    {ActionId::Quit, MenuId::File, "quit", "", QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Quit"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Close the window"), "Ctrl+Q"},

    {ActionId::Undo, MenuId::Edit, "undo", "undo",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Undo delete"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions",
                       "Put back what was deleted last: marks of this log, or what was in the sidebar"),
     "Ctrl+Z"},
    {ActionId::CopyText, MenuId::Edit, "copyText", "copy",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Copy as text"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Copy the selected rows as text"), "", !checkable,
     separated},
    {ActionId::CopyJson, MenuId::Edit, "copyJson", "json",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Copy as &JSON"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Copy the selected rows as JSON"), "Ctrl+Shift+J"},
    {ActionId::CopyHex, MenuId::Edit, "copyHex", "hex",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Copy as &hex"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Copy the payload of the selected rows as hex"),
     "Ctrl+Shift+H"},
    {ActionId::CompareRows, MenuId::Edit, "compareRows", "duplicate",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "C&ompare two rows"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions",
                       "Show what differs in the payloads of the two selected rows"),
     "Ctrl+Shift+D"},
    {ActionId::Find, MenuId::Edit, "find", "search", QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "F&ind…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions",
                       "Look for a text in the log, or in the payload that is shown"),
     "Ctrl+F", !checkable, separated},
    {ActionId::FindNext, MenuId::Edit, "findNext", "move-down",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Find ne&xt"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the next match"), "F3"},
    {ActionId::FindPrevious, MenuId::Edit, "findPrevious", "move-up",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Find pre&vious"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the previous match"), "Shift+F3"},
    {ActionId::Filter, MenuId::Edit, "filter", "filter",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Filter the log"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Write a filter for the log"), "Ctrl+Shift+F"},
    {ActionId::GoToRow, MenuId::Edit, "goToRow", "goto",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Go to…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to a row by its number, or to a time"), "Ctrl+G"},
    {ActionId::ToggleMark, MenuId::Edit, "toggleMark", "flag",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Mark"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Mark the selected rows, or take their marks away"),
     "Ctrl+M", !checkable, separated},
    {ActionId::NoteMark, MenuId::Edit, "noteMark", "flag-note",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Mark with no&te…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Mark this row and write a note to it"), "Ctrl+Shift+M"},
    {ActionId::NextMark, MenuId::Edit, "nextMark", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Next mar&k"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the next marked row"), "F8"},
    {ActionId::PreviousMark, MenuId::Edit, "previousMark", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "P&revious mark"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the previous marked row"), "Shift+F8"},
    {ActionId::ShowMarks, MenuId::Edit, "showMarks", "flags",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Marked ro&ws…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "List the marked rows, to go to one"), "Ctrl+Alt+M"},

    {ActionId::ToggleSidebar, MenuId::View, "toggleSidebar", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Sidebar"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Show or hide the sidebar"), "Ctrl+B", checkable},
    {ActionId::ToggleMap, MenuId::View, "toggleMap", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Map of the log"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Show or hide the map beside the scroll bar"), "",
     checkable},
    {ActionId::NextTab, MenuId::View, "nextTab", "", QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Next tab"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the next tab"), "Ctrl+Tab", !checkable, separated},
    {ActionId::PreviousTab, MenuId::View, "previousTab", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Previous tab"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the previous tab"), "Ctrl+Shift+Tab"},
    {ActionId::NextPane, MenuId::View, "nextPane", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Ne&xt pane"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Move the keyboard to the next pane"), "F6", !checkable,
     separated},
    {ActionId::PreviousPane, MenuId::View, "previousPane", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Pre&vious pane"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Move the keyboard to the previous pane"), "Shift+F6"},

    {ActionId::Connect, MenuId::Connection, "connect", "connect",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Connect"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Connect to the address of this tab"), "F5"},
    {ActionId::Disconnect, MenuId::Connection, "disconnect", "disconnect",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Disconnect"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Close the connection of this tab"), "Shift+F5"},
    {ActionId::ReconnectAutomatically, MenuId::Connection, "reconnectAutomatically", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Reconnect automatically"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Connect again when a connection that was open has failed"),
     "", checkable, separated},
    {ActionId::HalfClose, MenuId::Connection, "halfClose", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Half-close"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "End our direction of the TCP connection without a close "
                                                 "frame; what the server still says is read"),
     ""},
    {ActionId::MutePongs, MenuId::Connection, "mutePongs", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Mute pongs"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Leave pings of the server unanswered, until this is "
                                                 "switched off or the next connection"),
     "", checkable},
    {ActionId::FocusAddress, MenuId::Connection, "focusAddress", "edit",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Address"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Go to the address of this tab"), "Ctrl+L", !checkable,
     separated},
    {ActionId::Send, MenuId::Connection, "sendMessage", "send",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Send message"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Send what stands in the message box"), "Ctrl+Return"},
    {ActionId::BuildFrame, MenuId::Connection, "buildFrame", "hex",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Build frame…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Make a frame by hand, right or wrong"), "Ctrl+Shift+B"},
    {ActionId::PasteConnection, MenuId::Connection, "pasteConnection", "copy",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Paste connection"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Open a tab for the address, or the command line of curl, "
                                                 "websocat or wscat, on the clipboard"),
     "Ctrl+Shift+V", !checkable, separated},
    {ActionId::SaveConnection, MenuId::Connection, "saveConnection", "connection",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Sa&ve connection…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Keep this connection in the sidebar"), "Ctrl+D"},
    {ActionId::NewFolder, MenuId::Connection, "newFolder", "folder-new",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "New &folder"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Make a folder in the sidebar"), "Ctrl+Shift+N"},

    {ActionId::ShowServer, MenuId::Server, "showServer", "server",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Server"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Show the local server"), "Ctrl+Shift+L"},
    {ActionId::StartServer, MenuId::Server, "startServer", "start",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "S&tart server"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Start the local server with its settings"), "F9",
     !checkable, separated},
    {ActionId::StopServer, MenuId::Server, "stopServer", "stop",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Sto&p server"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Disconnect all peers and stop the local server"),
     "Shift+F9"},
    {ActionId::StartEcho, MenuId::Server, "startEcho", "echo",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Start local &echo server and connect"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Start a local echo server and connect a tab to it"), "",
     !checkable, separated},

    {ActionId::Follow, MenuId::Capture, "follow", "follow",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Follow"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Keep the newest row in sight"), "Ctrl+Shift+E", checkable},
    {ActionId::Pause, MenuId::Capture, "pause", "pause",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Pause"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Stop the view; recording goes on"), "Ctrl+E", checkable},
    {ActionId::Clear, MenuId::Capture, "clear", "clear",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Clear"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Forget everything recorded in this tab"), "Ctrl+K"},
    {ActionId::CaptureSummary, MenuId::Capture, "captureSummary", "info",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "S&ummary…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions",
                       "Count what the log holds: frames, rates, close codes, violations"),
     "Ctrl+I", !checkable, separated},

    {ActionId::ShowLab, MenuId::Tools, "showLab", "latency",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Transport &lab"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions",
                       "Compare WebSocket, Server-Sent Events and polling side by side"),
     "Ctrl+Alt+L"},
    {ActionId::CompareLatencies, MenuId::Tools, "compareLatencies", "latency",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Compare latencies"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions",
                       "Lay the latencies of tabs and saved captures over each other"),
     "Ctrl+Alt+K"},
    {ActionId::Settings, MenuId::Tools, "settings", "settings",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Settings…"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Appearance, keyboard shortcuts and trusted certificates"),
     "Ctrl+,", !checkable, separated},

    {ActionId::UserGuide, MenuId::Help, "userGuide", "help",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&User guide"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Open the guide where it explains what you are at"), "F1"},
    {ActionId::Shortcuts, MenuId::Help, "shortcuts", "",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Show every action and its shortcut"), "Ctrl+F1"},
    {ActionId::About, MenuId::Help, "about", "info",
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&About Wireloupe"),
     QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "Version, license and libraries"), ""},
};

constexpr const char *menuTitles[] = {QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&File"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Edit"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&View"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Connection"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Server"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "C&apture"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Tools"),
                                      QT_TRANSLATE_NOOP("wireloupe::ui::Actions", "&Help")};

constexpr ActionId toolBarActions[] = {ActionId::NewConnection, ActionId::Connect,      ActionId::Disconnect,
                                       ActionId::ShowServer,    ActionId::Follow,       ActionId::Pause,
                                       ActionId::Clear,         ActionId::ExportCapture};

constexpr std::size_t indexOf(ActionId id)
{
    return static_cast<std::size_t>(id);
}

QList<QKeySequence> keysFrom(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

bool isListOfKeys(const QString &text)
{
    return std::ranges::all_of(
        keysFrom(text),
        [](const QKeySequence &keys) { return !keys.isEmpty() && keys[0].key() != Qt::Key_unknown; });
}

bool isLive(const ActionContext &context)
{
    return context.client &&
           (*context.client == net::ClientState::Connecting || *context.client == net::ClientState::Open ||
            *context.client == net::ClientState::Closing);
}

bool isEnabled(ActionId id, const ActionContext &context)
{
    switch (id) {
    case ActionId::SaveCapture:
    case ActionId::ExportCapture:
    case ActionId::Find:
    case ActionId::FindNext:
    case ActionId::FindPrevious:
    case ActionId::Filter:
    case ActionId::GoToRow:
    case ActionId::NextMark:
    case ActionId::PreviousMark:
    case ActionId::ShowMarks:
    case ActionId::ToggleMap:
    case ActionId::Follow:
    case ActionId::Pause:
    case ActionId::Clear:
    case ActionId::CaptureSummary:
        return context.hasCapture;
    case ActionId::CopyText:
    case ActionId::CopyJson:
    case ActionId::CopyHex:
    case ActionId::CompareRows:
    case ActionId::ToggleMark:
    case ActionId::NoteMark:
        return context.hasSelection;
    case ActionId::Undo:
        return context.canUndo;
    case ActionId::CloseTab:
    case ActionId::NextTab:
    case ActionId::PreviousTab:
        return context.hasTab;
    case ActionId::Connect:
        return context.client && !isLive(context);
    case ActionId::Disconnect:
        return isLive(context) || context.isWaiting;
    case ActionId::ReconnectAutomatically:
    case ActionId::FocusAddress:
    case ActionId::SaveConnection:
    case ActionId::BuildFrame:
        return context.client.has_value();
    case ActionId::HalfClose:
    case ActionId::MutePongs:
    case ActionId::Send:
        return context.client == net::ClientState::Open;
    case ActionId::StartServer:
        return context.server == net::ServerState::Stopped || context.server == net::ServerState::Failed;
    case ActionId::StopServer:
        return context.server == net::ServerState::Listening;
    default:
        return true;
    }
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const ActionSpec &spec : specs)
        create(spec, window);
    connect(&Options::instance(), &Options::changed, this, [this](const QString &key) {
        for (const ActionSpec &spec : specs)
            if (key == shortcutsOption(spec.id).key)
                readShortcuts(spec.id);
    });
    update({});
}

std::span<const ActionSpec> Actions::table()
{
    return specs;
}

QString Actions::menuTitle(MenuId menu)
{
    return tr(menuTitles[static_cast<std::size_t>(menu)]);
}

void Actions::create(const ActionSpec &spec, QWidget *window)
{
    auto *action = new QAction(tr(spec.text), this);
    action->setIconText(withoutAccessKey(action->text()));
    action->setObjectName(QLatin1String(spec.name));
    action->setCheckable(spec.isCheckable);
    if (*spec.icon)
        action->setIcon(Theme::instance().icon(QLatin1String(spec.icon)));
    connect(action, &QAction::triggered, this, [this, id = spec.id] { emit triggered(id); });
    connect(action, &QAction::changed, action, [action, tip = tr(spec.tip)] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, key));
    });
    m_actions[indexOf(spec.id)] = action;
    readShortcuts(spec.id);
    window->addAction(action);
}

QAction *Actions::action(ActionId id) const
{
    return m_actions[indexOf(id)];
}

void Actions::fill(QMenuBar &menuBar) const
{
    QMenu *menu = nullptr;
    std::optional<MenuId> last;
    for (const ActionSpec &spec : specs) {
        if (last != spec.menu)
            menu = menuBar.addMenu(menuTitle(spec.menu));
        else if (spec.hasSeparatorBefore)
            menu->addSeparator();
        last = spec.menu;
        menu->addAction(action(spec.id));
    }
}

void Actions::fill(QToolBar &toolBar) const
{
    for (const ActionId id : toolBarActions) {
        toolBar.addAction(action(id));
        QWidget *button = toolBar.widgetForAction(action(id));
        button->setObjectName(action(id)->objectName() + u"Button"_s);
        button->setAccessibleName(withoutAccessKey(action(id)->text()));
    }
}

void Actions::update(const ActionContext &context)
{
    for (const ActionSpec &spec : specs)
        action(spec.id)->setEnabled(isEnabled(spec.id, context));
    // One of the two is in sight, as on the button of the address bar.
    const bool isBusy = isLive(context) || context.isWaiting;
    action(ActionId::Connect)->setVisible(!isBusy);
    action(ActionId::Disconnect)->setVisible(isBusy);
    action(ActionId::ReconnectAutomatically)->setChecked(context.isReconnecting);
    action(ActionId::MutePongs)->setChecked(context.isPongMuted);
    action(ActionId::Follow)->setChecked(context.isFollowing);
    action(ActionId::Pause)->setChecked(context.isPaused);
    action(ActionId::ToggleSidebar)->setChecked(context.isSidebarShown);
    action(ActionId::ToggleMap)->setChecked(context.isMapShown);
}

void Actions::setShortcuts(ActionId id, const QList<QKeySequence> &shortcuts)
{
    Options::instance().set(shortcutsOption(id), QKeySequence::listToString(shortcuts));
}

void Actions::resetShortcuts(ActionId id)
{
    Options::instance().reset(shortcutsOption(id));
}

void Actions::readShortcuts(ActionId id)
{
    action(id)->setShortcuts(keysFrom(Options::instance().get(shortcutsOption(id))));
}

Option<QString> Actions::shortcutsOption(ActionId id)
{
    const ActionSpec &spec = specs[indexOf(id)];
    return {u"shortcuts/"_s + QLatin1String(spec.name), QString::fromLatin1(spec.shortcut), isListOfKeys};
}

QList<QKeySequence> Actions::defaultShortcuts(ActionId id)
{
    return keysFrom(QString::fromLatin1(specs[indexOf(id)].shortcut));
}

} // namespace wireloupe::ui
