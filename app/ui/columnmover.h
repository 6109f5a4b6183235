#pragma once

#include <QList>
#include <QObject>

class QAbstractItemView;
class QAction;
class QHeaderView;
class QKeySequence;
class QTableView;
class QTreeView;

namespace wireloupe::ui {

/// Moves the columns of a table or a tree, and their edges, without a mouse: actions of the view, which take
/// the column of the current cell to the side that they name, past those that are hidden, or make it narrower
/// or wider. What the header does not let a mouse do, they do not do either. GUI thread; a child of the view,
/// which must have its model and header already.
class ColumnMover : public QObject
{
    Q_OBJECT

public:
    explicit ColumnMover(QTableView &table);
    explicit ColumnMover(QTreeView &tree);

    /// For a menu. Each says which column it means; disabled where there is none.
    QList<QAction *> actions() const { return {m_left, m_right, m_narrower, m_wider}; }

private:
    ColumnMover(QAbstractItemView &view, QHeaderView &header);
    template <class Act>
    QAction *addAction(const QString &name, const QKeySequence &keys, Act act);
    void move(int toTheRight);
    void resize(int by);
    /// Where the column of the current cell goes, of the header's visual places; -1: nowhere.
    int destination(int toTheRight) const;
    QString columnName(int column) const;
    void updateActions();

    QAbstractItemView &m_view;
    QHeaderView &m_header;
    QAction *m_left;
    QAction *m_right;
    QAction *m_narrower;
    QAction *m_wider;
};

} // namespace wireloupe::ui
