#pragma once

#include <QAbstractItemModel>

#include "workspace/tree.h"

namespace wireloupe::ui {

/// The saved connections as a tree for views. Every change of the tree goes through here, so that views and
/// file hear of it.
class ConnectionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ConnectionTreeModel(std::unique_ptr<workspace::Tree> tree, QObject *parent = nullptr);

    /// Another tree in the place of this one: a reset of the model, and no edit.
    void replace(std::unique_ptr<workspace::Tree> tree);
    const workspace::Tree &tree() const { return *m_tree; }
    /// Null for an index that is not of this model's tree.
    workspace::Node *node(const QModelIndex &index) const;
    /// Invalid for the root or an unknown id.
    QModelIndex indexOf(const QUuid &id) const;
    /// The folder that something new belongs into when `index` is current: itself, or the one around it.
    QModelIndex folderAt(const QModelIndex &index) const;

    QModelIndex addFolder(const QModelIndex &parent, const QString &name);
    QModelIndex addConnection(const QModelIndex &parent, const workspace::Profile &profile);
    QModelIndex duplicate(const QModelIndex &index);
    void setProfile(const QModelIndex &index, const workspace::Profile &profile);
    bool move(const QModelIndex &index, const QModelIndex &newParent, int row);
    workspace::Tree::Removed remove(const QModelIndex &index);
    QModelIndex restore(workspace::Tree::Removed removed);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The tree is not as it was: time to save it.
    void edited();

private:
    workspace::Node *nodeOrRoot(const QModelIndex &index) const;
    QModelIndex indexOf(const workspace::Node *node) const;

    std::unique_ptr<workspace::Tree> m_tree;
};

} // namespace wireloupe::ui
