#pragma once

#include <QLineEdit>
#include <QTreeView>

#include "ui/connectiontreemodel.h"
#include "ui/sidebar.h"
#include "windowtest.h"

/// The tree of saved connections in the sidebar of a window, for a test's hand and eye.
namespace wireloupe::test::savedtree {

inline workspace::Profile named(const QString &name, const QString &url = QStringLiteral("ws://localhost:1/"))
{
    workspace::Profile profile;
    profile.name = name;
    profile.url = url;
    return profile;
}

inline ui::ConnectionTreeModel &modelOf(TestWindow &window)
{
    return window->parts().saved->model();
}

/// The titles of the tree as the view shows them, a folder's children in brackets.
inline QString shown(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString children = shown(model, index);
        titles.append(index.data().toString() + (children.isEmpty()
                                                     ? QString()
                                                     : QStringLiteral("[") + children + QStringLiteral("]")));
    }
    return titles.join(u' ');
}

inline QString shown(TestWindow &window)
{
    return shown(*window.find<QTreeView>("connectionTree")->model());
}

/// What another start would show.
inline QString kept()
{
    ui::SavedConnections again(ui::SavedConnections::defaultPath());
    return shown(again.model());
}

inline void typeName(TestWindow &window, const QString &name)
{
    auto *tree = window.find<QTreeView>("connectionTree");
    QTRY_VERIFY(tree->findChild<QLineEdit *>());
    auto *editor = tree->findChild<QLineEdit *>();
    editor->selectAll();
    QTest::keyClicks(editor, name);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!tree->findChild<QLineEdit *>());
}

inline void makeCurrent(TestWindow &window, const QModelIndex &index)
{
    window->parts().sidebar->select(modelOf(window).node(index)->id);
}

} // namespace wireloupe::test::savedtree
