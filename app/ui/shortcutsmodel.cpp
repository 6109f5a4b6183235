#include "ui/shortcutsmodel.h"

#include <QAction>
#include <QFont>
#include <QKeySequence>

#include "ui/accesskey.h"
#include "ui/fixedkeys.h"
#include "ui/options.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

int actionCount()
{
    return static_cast<int>(Actions::table().size());
}

const ActionSpec &specAt(int row)
{
    return Actions::table()[static_cast<std::size_t>(row)];
}

QString plain(const QString &text)
{
    return withoutAccessKey(text).remove(u'…');
}

} // namespace

ShortcutsModel::ShortcutsModel(Actions &actions, Rows rows, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions), m_rows(rows)
{
    connect(
        &Options::instance(), &Options::changed, this,
        [this](const QString &key) {
            for (int row = 0; row < actionCount(); ++row)
                if (key == Actions::shortcutsOption(idAt(row)).key)
                    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        });
}

ActionId ShortcutsModel::idAt(int row)
{
    return specAt(row).id;
}

QString ShortcutsModel::nameOf(const Actions &actions, ActionId id)
{
    return plain(actions.action(id)->text());
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return actionCount() + (m_rows == Rows::All ? static_cast<int>(fixedKeys().size()) : 0);
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
    if (index.row() >= actionCount())
        return role == Qt::DisplayRole ? fixedTextAt(index.row() - actionCount(), index.column())
                                       : QVariant();
    const ActionSpec &spec = specAt(index.row());
    const bool isChanged = !Options::instance().isDefault(Actions::shortcutsOption(spec.id));
    switch (role) {
    case Qt::DisplayRole:
        return textAt(spec, index.column());
    case Qt::AccessibleDescriptionRole:
        return isChanged ? tr("changed") : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(isChanged && index.column() == Shortcut);
        return font;
    }
    default:
        return {};
    }
}

QString ShortcutsModel::textAt(const ActionSpec &spec, int column) const
{
    switch (column) {
    case Action:
        return u"%1: %2"_s.arg(plain(Actions::menuTitle(spec.menu)), nameOf(m_actions, spec.id));
    case Shortcut:
        return QKeySequence::listToString(m_actions.action(spec.id)->shortcuts(), QKeySequence::NativeText);
    default:
        return Actions::tr(spec.tip);
    }
}

QString ShortcutsModel::fixedTextAt(int number, int column)
{
    const FixedKeySpec &spec = fixedKeys()[static_cast<std::size_t>(number)];
    switch (column) {
    case Action:
        return fixedKeyName(spec.key);
    case Shortcut:
        return keysFor(spec.key).toString(QKeySequence::NativeText);
    default:
        return tr("These keys cannot be changed");
    }
}

} // namespace wireloupe::ui
