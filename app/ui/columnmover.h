#pragma once

#include <QObject>

class QAction;
class QTableView;

namespace wireloupe::ui {

/// Moves the columns of a table without a mouse: two actions of the table, which take the column of the
/// current cell to the side that they name, past those that are hidden. GUI thread; a child of the table,
/// which must have its model already.
class ColumnMover : public QObject
{
    Q_OBJECT

public:
    explicit ColumnMover(QTableView &table);

    /// Ctrl+Shift+Left. Says which column it moves; disabled where there is none.
    QAction *left() const { return m_left; }
    /// Ctrl+Shift+Right.
    QAction *right() const { return m_right; }

private:
    QAction *addAction(const QString &name, Qt::Key key, int toTheRight);
    void move(int toTheRight);
    /// Where the column of the current cell goes, of the header's visual places; -1: nowhere.
    int destination(int toTheRight) const;
    QString columnName(int column) const;
    void updateActions();

    QTableView &m_table;
    QAction *m_left;
    QAction *m_right;
};

} // namespace wireloupe::ui
