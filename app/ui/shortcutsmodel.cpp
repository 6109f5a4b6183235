#include "ui/shortcutsmodel.h"

#include <QAction>
#include <QKeySequence>

#include "ui/accesskey.h"
#include "ui/actions.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const ActionSpec &specAt(int row)
{
    return Actions::table()[static_cast<std::size_t>(row)];
}

QString plain(const QString &text)
{
    return withoutAccessKey(text).remove(u'…');
}

} // namespace

ShortcutsModel::ShortcutsModel(Actions &actions, Access access, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions), m_access(access)
{
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Actions::table().size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Action ? tr("Action") : section == Shortcut ? tr("Shortcut") : tr("What it does");
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    const ActionSpec &spec = specAt(index.row());
    const QAction *action = m_actions.action(spec.id);
    if (index.column() == Shortcut && role == Qt::EditRole)
        return QVariant::fromValue(action->shortcut());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Action:
        return u"%1: %2"_s.arg(plain(Actions::menuTitle(spec.menu)), plain(action->text()));
    case Shortcut:
        return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
    default:
        return Actions::tr(spec.tip);
    }
}

bool ShortcutsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Shortcut)
        return false;
    const auto wanted = value.value<QKeySequence>();
    const ActionId id = specAt(index.row()).id;
    for (const ActionSpec &other : Actions::table()) {
        if (other.id == id || wanted.isEmpty() || !m_actions.action(other.id)->shortcuts().contains(wanted))
            continue;
        emit refused(
            tr("%1 belongs to “%2” already.")
                .arg(wanted.toString(QKeySequence::NativeText), plain(m_actions.action(other.id)->text())));
        return false;
    }
    if (wanted != m_actions.action(id)->shortcut())
        m_actions.setShortcuts(id, wanted.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{wanted});
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags ShortcutsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = m_access == Access::Editable && index.column() == Shortcut;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace wireloupe::ui
