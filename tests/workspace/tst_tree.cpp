#include <deque>
#include <functional>

#include <QRandomGenerator>
#include <QTest>

#include "workspace/tree.h"
#include "workspace/treejson.h"

using namespace wireloupe::workspace;
using namespace Qt::StringLiterals;

namespace {

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.url = u"ws://localhost:9001/"_s + name;
    return profile;
}

QString outline(const Node *node)
{
    QStringList children;
    for (const auto &child : node->children)
        children += outline(child.get());
    return node->title() + (node->isFolder() ? u'(' + children.join(u' ') + u')' : QString());
}

void collect(Node *node, QList<Node *> &all)
{
    all += node;
    for (const auto &child : node->children)
        collect(child.get(), all);
}

bool hasSoundParents(const Node *node)
{
    for (std::size_t i = 0; i < node->children.size(); ++i) {
        const Node *const child = node->children[i].get();
        if (child->parent != node || child->indexInParent() != static_cast<int>(i) || !hasSoundParents(child))
            return false;
    }
    return true;
}

/// Edits a tree at random and keeps what takes each edit back, as the window's undo does: by id, never by
/// address.
class RandomEditor
{
public:
    RandomEditor(Tree &tree, quint32 seed) : m_tree(tree), m_random(seed) {}

    void edit()
    {
        Node *const node = any();
        switch (m_random.bounded(node->parent ? 6 : 2)) {
        case 0:
            added(m_tree.addFolder(folderNear(node), name(), anyIndex()));
            break;
        case 1:
            added(m_tree.addConnection(folderNear(node), profileNamed(name()), anyIndex()));
            break;
        case 2:
            rename(node);
            break;
        case 3:
            move(node);
            break;
        case 4:
            remove(node);
            break;
        case 5:
            added(m_tree.duplicate(node, name()));
            break;
        }
    }

    void undo()
    {
        m_undo.back()();
        m_undo.pop_back();
    }

    bool canUndo() const { return !m_undo.empty(); }

private:
    Node *any()
    {
        QList<Node *> all;
        collect(m_tree.root(), all);
        return all[m_random.bounded(static_cast<int>(all.size()))];
    }

    Node *folderNear(Node *node) const { return node->isFolder() ? node : node->parent; }
    QString name() { return u"n%1"_s.arg(m_random.bounded(1000)); }
    int anyIndex() { return m_random.bounded(-1, 5); }

    void added(const Node *node)
    {
        m_undo.push_back([this, id = node->id] { m_tree.remove(m_tree.find(id)); });
    }

    void rename(Node *node)
    {
        m_undo.push_back([this, id = node->id, old = node->title()] { m_tree.rename(m_tree.find(id), old); });
        m_tree.rename(node, name());
    }

    void move(Node *node)
    {
        Node *const target = any();
        const QUuid oldParent = node->parent->id;
        const int oldIndex = node->indexInParent();
        const bool isForbidden = !target->isFolder() || target->isWithin(node);
        const QString before = outline(m_tree.root());
        QCOMPARE(m_tree.move(node, target, anyIndex()), !isForbidden);
        if (isForbidden) {
            QCOMPARE(outline(m_tree.root()), before);
            return;
        }
        m_undo.push_back([this, id = node->id, oldParent, oldIndex] {
            QVERIFY(m_tree.move(m_tree.find(id), m_tree.find(oldParent), oldIndex));
        });
    }

    void remove(Node *node)
    {
        auto removed = std::make_shared<Tree::Removed>(m_tree.remove(node));
        m_undo.push_back([this, removed] { m_tree.restore(std::move(*removed)); });
    }

    Tree &m_tree;
    QRandomGenerator m_random;
    std::deque<std::function<void()>> m_undo;
};

} // namespace

class TestTree : public QObject
{
    Q_OBJECT

private slots:
    void addsInOrder()
    {
        Tree tree;
        Node *const folder = tree.addFolder(tree.root(), u"Local"_s);
        tree.addConnection(folder, profileNamed(u"b"_s));
        tree.addConnection(folder, profileNamed(u"a"_s), 0);
        tree.addConnection(folder, profileNamed(u"c"_s), 99);
        tree.addFolder(tree.root(), u"First"_s, 0);
        QCOMPARE(outline(tree.root()), u"(First() Local(a b c))"_s);
        QVERIFY(hasSoundParents(tree.root()));
        QCOMPARE(tree.root()->indexInParent(), -1);
    }

    void findsById()
    {
        Tree tree;
        Node *const folder = tree.addFolder(tree.root(), u"f"_s);
        Node *const connection = tree.addConnection(folder, profileNamed(u"c"_s));
        QVERIFY(folder->id != connection->id);
        QCOMPARE(tree.find(connection->id), connection);
        QCOMPARE(tree.find(folder->id), folder);
        QCOMPARE(tree.find(QUuid::createUuid()), nullptr);
    }

    void renames()
    {
        Tree tree;
        Node *const folder = tree.addFolder(tree.root(), u"f"_s);
        Node *const connection = tree.addConnection(folder, profileNamed(u"c"_s));
        tree.rename(folder, u"Ordner"_s);
        tree.rename(connection, u"echo"_s);
        QCOMPARE(folder->title(), u"Ordner"_s);
        QCOMPARE(connection->profile->name, u"echo"_s);
        tree.setProfile(connection, profileNamed(u"other"_s));
        QCOMPARE(connection->title(), u"other"_s);
    }

    void duplicatesDeeply()
    {
        Tree tree;
        Node *const folder = tree.addFolder(tree.root(), u"f"_s);
        Node *const inner = tree.addConnection(tree.addFolder(folder, u"g"_s), profileNamed(u"c"_s));
        tree.addFolder(tree.root(), u"last"_s);
        Node *const copy = tree.duplicate(folder, u"f (copy)"_s);
        QCOMPARE(outline(tree.root()), u"(f(g(c)) f (copy)(g(c)) last())"_s);
        QVERIFY(hasSoundParents(tree.root()));

        const Node *const innerCopy = copy->children[0]->children[0].get();
        QVERIFY(innerCopy->id != inner->id);
        QCOMPARE(*innerCopy->profile, *inner->profile);
        tree.rename(inner, u"changed"_s);
        QCOMPARE(innerCopy->title(), u"c"_s);
    }

    void moves()
    {
        Tree tree;
        Node *const f = tree.addFolder(tree.root(), u"f"_s);
        Node *const g = tree.addFolder(f, u"g"_s);
        Node *const a = tree.addConnection(tree.root(), profileNamed(u"a"_s));
        Node *const b = tree.addConnection(tree.root(), profileNamed(u"b"_s));
        QVERIFY(tree.move(a, g, -1));
        QCOMPARE(outline(tree.root()), u"(f(g(a)) b)"_s);
        QVERIFY(tree.move(b, tree.root(), 0));
        QCOMPARE(outline(tree.root()), u"(b f(g(a)))"_s);
        QVERIFY(tree.move(b, tree.root(), 1));
        QCOMPARE(outline(tree.root()), u"(f(g(a)) b)"_s);
        QCOMPARE(tree.find(a->id), a);
    }

    void refusesToMoveIntoItself()
    {
        Tree tree;
        Node *const f = tree.addFolder(tree.root(), u"f"_s);
        Node *const g = tree.addFolder(f, u"g"_s);
        Node *const a = tree.addConnection(g, profileNamed(u"a"_s));
        QVERIFY(!tree.move(f, f, 0));
        QVERIFY(!tree.move(f, g, 0));
        QVERIFY(!tree.move(f, a, 0));
        QVERIFY(!tree.move(tree.root(), f, 0));
        QCOMPARE(outline(tree.root()), u"(f(g(a)))"_s);
    }

    void restores()
    {
        Tree tree;
        Node *const f = tree.addFolder(tree.root(), u"f"_s);
        tree.addConnection(f, profileNamed(u"a"_s));
        Node *const b = tree.addConnection(f, profileNamed(u"b"_s));
        tree.addConnection(f, profileNamed(u"c"_s));
        const QUuid id = b->id;
        Tree::Removed removed = tree.remove(b);
        QCOMPARE(outline(tree.root()), u"(f(a c))"_s);
        QCOMPARE(tree.find(id), nullptr);
        QCOMPARE(tree.restore(std::move(removed)), b);
        QCOMPARE(outline(tree.root()), u"(f(a b c))"_s);
    }

    void restoresToTheRootWhenItsFolderIsGone()
    {
        Tree tree;
        Node *const f = tree.addFolder(tree.root(), u"f"_s);
        Tree::Removed removed = tree.remove(tree.addConnection(f, profileNamed(u"a"_s)));
        tree.remove(f);
        tree.restore(std::move(removed));
        QCOMPARE(outline(tree.root()), u"(a)"_s);
        QVERIFY(hasSoundParents(tree.root()));
    }

    void undoTakesEveryEditBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void undoTakesEveryEditBack()
    {
        QFETCH(quint32, seed);
        Tree tree;
        tree.addConnection(tree.addFolder(tree.root(), u"f"_s), profileNamed(u"a"_s));
        const QByteArray before = serialize(tree);
        RandomEditor editor(tree, seed);
        for (int i = 0; i < 120; ++i) {
            editor.edit();
            QVERIFY(hasSoundParents(tree.root()));
        }
        const TreeResult copy = parseTree(serialize(tree));
        QCOMPARE(copy.problem, FileProblem::None);
        QCOMPARE(serialize(*copy.tree), serialize(tree));
        while (editor.canUndo())
            editor.undo();
        QCOMPARE(serialize(tree), before);
    }
};

QTEST_APPLESS_MAIN(TestTree)
#include "tst_tree.moc"
