#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QUuid>

#include "workspace/profile.h"

namespace wireloupe::workspace {

/// A folder (with children) or a connection (with a profile) of the sidebar.
struct Node
{
    QUuid id;
    QString name; ///< of a folder; a connection's name is in its profile
    std::optional<Profile> profile;
    std::vector<std::unique_ptr<Node>> children;
    Node *parent = nullptr;
    QByteArray unknownMembers; ///< of its JSON object in the file, kept for the version that knows them

    bool isFolder() const { return !profile; }
    QString title() const { return profile ? profile->name : name; }
    /// -1 for the root.
    int indexInParent() const;
    /// True if `other` is this node or an ancestor of it.
    bool isWithin(const Node *other) const;
};

/// The saved connections in their folders. A value with identity: nodes keep their id and address while they
/// are in the tree. An `index` that is negative or too large appends.
class Tree
{
public:
    Tree();

    Node *root() const;
    Node *find(const QUuid &id) const;

    Node *addFolder(Node *parent, const QString &name, int index = -1);
    Node *addConnection(Node *parent, const Profile &profile, int index = -1);
    /// Takes a node over, which has its id already.
    Node *insert(Node *parent, std::unique_ptr<Node> node, int index = -1);
    /// A deep copy with new ids, beside the original, named "… (copy)" by the caller's `name`.
    Node *duplicate(Node *node, const QString &name);

    void rename(Node *node, const QString &name);
    void setProfile(Node *node, const Profile &profile);
    /// `index` counts the children of `newParent` without the node itself. False, and nothing moved, if
    /// `newParent` is `node` or inside it, or is no folder.
    bool move(Node *node, Node *newParent, int index);

    /// Takes the node out; put it back with restore() to undo.
    struct Removed
    {
        std::unique_ptr<Node> node;
        QUuid parent;
        int index = 0;
    };
    Removed remove(Node *node);
    /// Into its old place, or the root's end if its folder is gone.
    Node *restore(Removed removed);

private:
    std::unique_ptr<Node> m_root;
};

} // namespace wireloupe::workspace
