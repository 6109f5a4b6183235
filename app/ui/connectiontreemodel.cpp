#include "ui/connectiontreemodel.h"

#include <algorithm>

#include <QIcon>
#include <QMimeData>

#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using workspace::Node;

namespace {

const QString nodeMimeType = u"application/x-wireloupe-node"_s;

int childCount(const Node *node)
{
    return static_cast<int>(node->children.size());
}

/// Where a child taken out of `removed.parent` comes back to, by the rule of Tree::restore().
int restoredRow(const Node *parent, const workspace::Tree::Removed &removed, bool isOldParent)
{
    return isOldParent ? std::clamp(removed.index, 0, childCount(parent)) : childCount(parent);
}

} // namespace

ConnectionTreeModel::ConnectionTreeModel(std::unique_ptr<workspace::Tree> tree, QObject *parent)
    : QAbstractItemModel(parent), m_tree(std::move(tree))
{
}

void ConnectionTreeModel::replace(std::unique_ptr<workspace::Tree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

Node *ConnectionTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
}

Node *ConnectionTreeModel::nodeOrRoot(const QModelIndex &index) const
{
    return index.isValid() ? node(index) : m_tree->root();
}

QModelIndex ConnectionTreeModel::indexOf(const Node *node) const
{
    if (!node || node == m_tree->root())
        return {};
    return createIndex(node->indexInParent(), 0, node);
}

QModelIndex ConnectionTreeModel::indexOf(const QUuid &id) const
{
    return indexOf(m_tree->find(id));
}

QModelIndex ConnectionTreeModel::folderAt(const QModelIndex &index) const
{
    const Node *at = node(index);
    return !at || at->isFolder() ? index : index.parent();
}

QModelIndex ConnectionTreeModel::addFolder(const QModelIndex &parent, const QString &name)
{
    Node *folder = nodeOrRoot(parent);
    beginInsertRows(parent, childCount(folder), childCount(folder));
    const Node *added = m_tree->addFolder(folder, name);
    endInsertRows();
    emit edited();
    return indexOf(added);
}

QModelIndex ConnectionTreeModel::addConnection(const QModelIndex &parent, const workspace::Profile &profile)
{
    Node *folder = nodeOrRoot(parent);
    beginInsertRows(parent, childCount(folder), childCount(folder));
    const Node *added = m_tree->addConnection(folder, profile);
    endInsertRows();
    emit edited();
    return indexOf(added);
}

QModelIndex ConnectionTreeModel::duplicate(const QModelIndex &index)
{
    Node *original = node(index);
    beginInsertRows(index.parent(), index.row() + 1, index.row() + 1);
    const Node *copy = m_tree->duplicate(original, tr("%1 (copy)").arg(original->title()));
    endInsertRows();
    emit edited();
    return indexOf(copy);
}

void ConnectionTreeModel::setProfile(const QModelIndex &index, const workspace::Profile &profile)
{
    m_tree->setProfile(node(index), profile);
    emit dataChanged(index, index);
    emit edited();
}

bool ConnectionTreeModel::move(const QModelIndex &index, const QModelIndex &newParent, int row)
{
    Node *moved = node(index);
    Node *target = nodeOrRoot(newParent);
    const int end = childCount(target);
    const int destination = row < 0 || row > end ? end : row;
    // False for a place where it already is, or inside itself.
    if (!target->isFolder() ||
        !beginMoveRows(index.parent(), index.row(), index.row(), newParent, destination))
        return false;
    // Views count rows as they are before the move, Tree as they are after it was taken out.
    const bool isFurtherDown = moved->parent == target && index.row() < destination;
    m_tree->move(moved, target, isFurtherDown ? destination - 1 : destination);
    endMoveRows();
    emit edited();
    return true;
}

workspace::Tree::Removed ConnectionTreeModel::remove(const QModelIndex &index)
{
    beginRemoveRows(index.parent(), index.row(), index.row());
    workspace::Tree::Removed removed = m_tree->remove(node(index));
    endRemoveRows();
    emit edited();
    return removed;
}

QModelIndex ConnectionTreeModel::restore(workspace::Tree::Removed removed)
{
    Node *oldParent = m_tree->find(removed.parent);
    Node *parent = oldParent ? oldParent : m_tree->root();
    const int row = restoredRow(parent, removed, oldParent != nullptr);
    beginInsertRows(indexOf(parent), row, row);
    const Node *restored = m_tree->restore(std::move(removed));
    endInsertRows();
    emit edited();
    return indexOf(restored);
}

QModelIndex ConnectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOrRoot(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ConnectionTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
}

int ConnectionTreeModel::rowCount(const QModelIndex &parent) const
{
    return childCount(nodeOrRoot(parent));
}

int ConnectionTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ConnectionTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *at = node(index);
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(at->title());
    case Qt::EditRole:
        return at->title();
    case Qt::DecorationRole:
        return Theme::instance().icon(at->isFolder() ? u"folder"_s : u"connection"_s, Role::Muted);
    case Qt::ToolTipRole:
        return at->isFolder() ? QString() : plainToolTip(at->profile->url);
    default:
        return {};
    }
}

bool ConnectionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    Node *at = node(index);
    if (!at || role != Qt::EditRole || name.isEmpty() || name == at->title())
        return false;
    m_tree->rename(at, name);
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags ConnectionTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return node(index)->isFolder() ? common | Qt::ItemIsDropEnabled : common | Qt::ItemNeverHasChildren;
}

Qt::DropActions ConnectionTreeModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ConnectionTreeModel::mimeTypes() const
{
    return {nodeMimeType};
}

QMimeData *ConnectionTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(nodeMimeType, node(indexes.first())->id.toByteArray());
    return data;
}

bool ConnectionTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                          const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || !data->hasFormat(nodeMimeType))
        return false;
    const Node *moved = m_tree->find(QUuid(data->data(nodeMimeType)));
    for (const Node *at = nodeOrRoot(parent); at; at = at->parent)
        if (at == moved)
            return false;
    return moved && nodeOrRoot(parent)->isFolder();
}

bool ConnectionTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent)
{
    return canDropMimeData(data, action, row, column, parent) &&
           move(indexOf(QUuid(data->data(nodeMimeType))), parent, row);
}

} // namespace wireloupe::ui
