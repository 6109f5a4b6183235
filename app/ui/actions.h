#pragma once

#include <array>
#include <optional>
#include <span>

#include <QKeySequence>
#include <QObject>

#include "net/endpointstate.h"

class QAction;
class QMenuBar;
class QToolBar;
class QWidget;

namespace wireloupe::ui {

template <class T>
struct Option;

/// Everything that can be done from a menu, the toolbar or the keyboard, in the order of the menus.
enum class ActionId : quint8 {
    NewConnection,
    OpenCapture,
    ImportFile,
    SaveCapture,
    ExportCapture,
    CloseTab,
    Quit,
    Undo,
    CopyText,
    CopyJson,
    CopyHex,
    CompareRows,
    Find,
    FindNext,
    FindPrevious,
    Filter,
    GoToRow,
    ToggleMark,
    NoteMark,
    NextMark,
    PreviousMark,
    ShowMarks,
    ToggleSidebar,
    ToggleMap,
    NextTab,
    PreviousTab,
    MoveTabLeft,
    MoveTabRight,
    NextPane,
    PreviousPane,
    EnlargePane,
    ShrinkPane,
    Connect,
    Disconnect,
    ReconnectAutomatically,
    HalfClose,
    MutePongs,
    FocusAddress,
    Send,
    BuildFrame,
    PasteConnection,
    SaveConnection,
    NewFolder,
    ShowServer,
    StartServer,
    StopServer,
    StartEcho,
    Follow,
    Pause,
    Clear,
    CaptureSummary,
    ShowLab,
    CompareLatencies,
    Settings,
    UserGuide,
    Shortcuts,
    About,
};

enum class MenuId : quint8 { File, Edit, View, Connection, Server, Capture, Tools, Help };

/// A row of the one table that menus, toolbar, shortcut editor and help page are built from.
struct ActionSpec
{
    ActionId id;
    MenuId menu;
    const char *name; ///< object name, and key of a changed shortcut in the settings
    const char *icon; ///< "" for none
    const char *text; ///< these two: sources for tr()
    const char *tip;
    const char *shortcut; ///< several joined by "; "
    bool isCheckable = false;
    bool hasSeparatorBefore = false;
};

/// What decides whether an action can be done now.
struct ActionContext
{
    bool hasTab = false;
    bool hasCapture = false;
    bool hasSelection = false;
    bool canSend = false;
    bool canUndo = false;
    bool isFollowing = false;
    bool isPaused = false;
    bool isSidebarShown = true;
    bool isMapShown = true;
    bool isWaiting = false; ///< of the current tab: between two attempts to connect
    bool isReconnecting = false;
    bool isPongMuted = false;
    std::optional<net::ClientState> client; ///< of the current tab
    net::ServerState server = net::ServerState::Stopped;
};

/// Owner of all actions: texts, icons, shortcuts, and the one place where they are enabled.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    static std::span<const ActionSpec> table();
    static QString menuTitle(MenuId menu);

    QAction *action(ActionId id) const;
    void fill(QMenuBar &menuBar) const;
    void fill(QToolBar &toolBar) const;
    void update(const ActionContext &context);

    /// Kept in the settings; with an empty list it has none.
    void setShortcuts(ActionId id, const QList<QKeySequence> &shortcuts);
    /// Its own are back.
    void resetShortcuts(ActionId id);
    static QList<QKeySequence> defaultShortcuts(ActionId id);
    /// As they are now, in every window.
    static QList<QKeySequence> shortcuts(ActionId id);
    /// What the shortcuts of an action are kept as: QKeySequence::listToString().
    static Option<QString> shortcutsOption(ActionId id);

signals:
    void triggered(wireloupe::ui::ActionId id);

private:
    void create(const ActionSpec &spec, QWidget *window);
    void readShortcuts(ActionId id);

    std::array<QAction *, static_cast<std::size_t>(ActionId::About) + 1> m_actions{};
};

} // namespace wireloupe::ui
