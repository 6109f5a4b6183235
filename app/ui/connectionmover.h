#pragma once

#include <QObject>

class QAction;
class QMenu;
class QModelIndex;
class QTreeView;

namespace wireloupe::ui {

class ConnectionFilter;
class ConnectionTreeModel;

/// Moves saved connections and folders without a mouse: two actions of the tree, which take the current one
/// past its neighbour in the same folder, and a menu of the folders that it can go to. A child of the tree,
/// which shows `filter` over `model`. GUI thread.
class ConnectionMover : public QObject
{
    Q_OBJECT

public:
    ConnectionMover(QTreeView &tree, ConnectionFilter &filter, ConnectionTreeModel &model);

    /// The way to every folder, the one that holds the current node switched off.
    void addFolderMenu(QMenu &menu) const;

private:
    QAction *addAction(const QString &name, const QString &icon, const QString &text,
                       const QKeySequence &keys, int by);
    void move(int by);
    void moveTo(const QUuid &node, const QUuid &folder) const;
    void updateActions();

    QTreeView &m_tree;
    ConnectionFilter &m_filter;
    ConnectionTreeModel &m_model;
    QAction *m_up;
    QAction *m_down;
};

} // namespace wireloupe::ui
