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
    case ActionId::MoveTabLeft:
    case ActionId::MoveTabRight:
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
        return context.client == net::ClientState::Open;
    case ActionId::Send:
        return context.canSend;
    case ActionId::StartServer:
        return context.server == net::ServerState::Stopped || context.server == net::ServerState::Failed;
    case ActionId::StopServer:
        return context.server == net::ServerState::Listening || context.server == net::ServerState::Starting;
    default:
        return true;
    }
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const ActionSpec &spec : table())
        create(spec, window);
    connect(&Options::instance(), &Options::changed, this, [this](const QString &key) {
        for (const ActionSpec &spec : table())
            if (key == shortcutsOption(spec.id).key)
                readShortcuts(spec.id);
    });
    update({});
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
    for (const ActionSpec &spec : table()) {
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
    for (const ActionSpec &spec : table())
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
    action(id)->setShortcuts(shortcuts(id));
}

Option<QString> Actions::shortcutsOption(ActionId id)
{
    const ActionSpec &spec = table()[indexOf(id)];
    return {u"shortcuts/"_s + QLatin1String(spec.name), QString::fromLatin1(spec.shortcut), isListOfKeys};
}

QList<QKeySequence> Actions::shortcuts(ActionId id)
{
    return keysFrom(Options::instance().get(shortcutsOption(id)));
}

QList<QKeySequence> Actions::defaultShortcuts(ActionId id)
{
    return keysFrom(QString::fromLatin1(table()[indexOf(id)].shortcut));
}

} // namespace wireloupe::ui
