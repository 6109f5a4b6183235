#include "ui/connectionmover.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

#include "ui/connectionfilter.h"
#include "ui/connectiontreemodel.h"
#include "ui/fixedkeys.h"
#include "ui/savedfolders.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ConnectionMover::ConnectionMover(QTreeView &tree, ConnectionFilter &filter, ConnectionTreeModel &model)
    : QObject(&tree)
    , m_tree(tree)
    , m_filter(filter)
    , m_model(model)
    , m_up(addAction(u"moveConnectionUp"_s, u"move-up"_s, tr("Move up"), keysFor(FixedKey::MoveRowUp), -1))
    , m_down(addAction(u"moveConnectionDown"_s, u"move-down"_s, tr("Move down"),
                       keysFor(FixedKey::MoveRowDown), 1))
{
    connect(tree.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionMover::updateActions);
    updateActions();
}

QAction *ConnectionMover::addAction(const QString &name, const QString &icon, const QString &text,
                                    const QKeySequence &keys, int by)
{
    auto *action = new QAction(Theme::instance().icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, by] { move(by); });
    m_tree.addAction(action);
    return action;
}

/// Past the neighbour that is shown: a search may hide others.
void ConnectionMover::move(int by)
{
    const QModelIndex current = m_tree.currentIndex();
    const QModelIndex neighbour = current.siblingAtRow(current.row() + by);
    if (!neighbour.isValid())
        return;
    const QModelIndex source = m_filter.mapToSource(current);
    const int row = m_filter.mapToSource(neighbour).row();
    m_model.move(source, source.parent(), by > 0 ? row + 1 : row);
    m_tree.scrollTo(m_tree.currentIndex());
}

void ConnectionMover::addFolderMenu(QMenu &menu) const
{
    const workspace::Node *node = m_model.node(m_filter.mapToSource(m_tree.currentIndex()));
    QMenu *folders = menu.addMenu(Theme::instance().icon(u"folder"_s), tr("&Move to folder"));
    folders->setObjectName(u"moveToFolder"_s);
    for (const SavedFolder &folder : savedFolders(m_model.tree())) {
        const workspace::Node *target =
            folder.id.isNull() ? m_model.tree().root() : m_model.tree().find(folder.id);
        if (target->isWithin(node))
            continue;
        QAction *action = folders->addAction(QString(folder.path).replace(u'&', "&&"_L1), this,
                                             [this, id = node->id, folder] { moveTo(id, folder.id); });
        action->setEnabled(target != node->parent);
    }
}

void ConnectionMover::moveTo(const QUuid &node, const QUuid &folder) const
{
    const QModelIndex source = m_model.indexOf(node);
    const QModelIndex target = m_model.indexOf(folder);
    // While the menu was open, another program may have changed the file.
    const bool areThere = source.isValid() && (folder.isNull() || target.isValid());
    if (!areThere || !m_model.move(source, target, -1))
        return;
    const QModelIndex moved = m_filter.mapFromSource(m_model.indexOf(node));
    m_tree.expand(moved.parent());
    m_tree.setCurrentIndex(moved);
    m_tree.scrollTo(moved);
}

/// They stay enabled at the ends, where the keys would be those of the tree again, which goes on by them.
void ConnectionMover::updateActions()
{
    for (QAction *action : {m_up, m_down})
        action->setEnabled(m_tree.currentIndex().isValid());
}

} // namespace wireloupe::ui
