#include "workspace/tree.h"

#include <algorithm>
#include <utility>

namespace wireloupe::workspace {

namespace {

using Children = std::vector<std::unique_ptr<Node>>;

std::unique_ptr<Node> takeFrom(Children &children, int index)
{
    std::unique_ptr<Node> node = std::move(children[static_cast<std::size_t>(index)]);
    children.erase(children.begin() + index);
    return node;
}

Node *findBelow(Node *node, const QUuid &id)
{
    if (node->id == id)
        return node;
    for (const auto &child : node->children)
        if (Node *const found = findBelow(child.get(), id))
            return found;
    return nullptr;
}

std::unique_ptr<Node> copyOf(const Node &original)
{
    auto copy = std::make_unique<Node>();
    copy->id = QUuid::createUuid();
    copy->name = original.name;
    copy->profile = original.profile;
    copy->unknownMembers = original.unknownMembers;
    for (const auto &child : original.children) {
        copy->children.push_back(copyOf(*child));
        copy->children.back()->parent = copy.get();
    }
    return copy;
}

void setTitle(Node &node, const QString &title)
{
    if (node.profile)
        node.profile->name = title;
    else
        node.name = title;
}

} // namespace

int Node::indexInParent() const
{
    if (!parent)
        return -1;
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [this](const auto &child) { return child.get() == this; });
    return static_cast<int>(found - parent->children.begin());
}

bool Node::isWithin(const Node *other) const
{
    const Node *node = this;
    while (node && node != other)
        node = node->parent;
    return node != nullptr;
}

Tree::Tree() : m_root(std::make_unique<Node>()) {}

Node *Tree::root() const
{
    return m_root.get();
}

Node *Tree::find(const QUuid &id) const
{
    return findBelow(m_root.get(), id);
}

Node *Tree::addFolder(Node *parent, const QString &name, int index)
{
    auto node = std::make_unique<Node>();
    node->id = QUuid::createUuid();
    node->name = name;
    return insert(parent, std::move(node), index);
}

Node *Tree::addConnection(Node *parent, const Profile &profile, int index)
{
    auto node = std::make_unique<Node>();
    node->id = QUuid::createUuid();
    node->profile = profile;
    return insert(parent, std::move(node), index);
}

Node *Tree::insert(Node *parent, std::unique_ptr<Node> node, int index)
{
    Q_ASSERT(parent->isFolder());
    Children &siblings = parent->children;
    const int size = static_cast<int>(siblings.size());
    node->parent = parent;
    return siblings.insert(siblings.begin() + (index < 0 ? size : std::min(index, size)), std::move(node))
        ->get();
}

Node *Tree::duplicate(Node *node, const QString &name)
{
    Q_ASSERT(node->parent);
    std::unique_ptr<Node> copy = copyOf(*node);
    setTitle(*copy, name);
    return insert(node->parent, std::move(copy), node->indexInParent() + 1);
}

void Tree::rename(Node *node, const QString &name)
{
    setTitle(*node, name);
}

void Tree::setProfile(Node *node, const Profile &profile)
{
    Q_ASSERT(!node->isFolder());
    node->profile = profile;
}

bool Tree::move(Node *node, Node *newParent, int index)
{
    if (!node->parent || !newParent->isFolder() || newParent->isWithin(node))
        return false;
    insert(newParent, takeFrom(node->parent->children, node->indexInParent()), index);
    return true;
}

Tree::Removed Tree::remove(Node *node)
{
    Q_ASSERT(node->parent);
    Node &parent = *node->parent;
    const int index = node->indexInParent();
    Removed removed{takeFrom(parent.children, index), parent.id, index};
    removed.node->parent = nullptr;
    return removed;
}

Node *Tree::restore(Removed removed)
{
    Node *const parent = find(removed.parent);
    if (!parent)
        return insert(m_root.get(), std::move(removed.node));
    return insert(parent, std::move(removed.node), removed.index);
}

} // namespace wireloupe::workspace
