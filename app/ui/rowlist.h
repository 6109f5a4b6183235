#pragma once

#include <algorithm>

#include <QWidget>

class QAction;
class QTableWidget;

namespace wireloupe::ui {

/// A short list of things that are edited elsewhere, with buttons that add, delete and move them. It shows
/// words and asks its owner for all else.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the table inside; the buttons have it in front of "Add", "Delete", "Up" and "Down".
    /// No `titles`: one column without a head.
    RowList(const QString &name, const QStringList &titles, QWidget *parent = nullptr);

    /// One list of cells a row. The last `fixed` rows can be neither deleted nor moved.
    void setRows(const QList<QStringList> &rows, int fixed = 0);
    /// -1: none. Emits nothing.
    void setCurrent(int row);
    int current() const;
    /// Cells of these columns are written in place.
    void setEditableColumns(const QList<int> &columns);
    /// Without it, the order means nothing.
    void setMovable(bool isMovable);
    /// For more than one way of adding: the button then opens what its owner connects to it.
    QAction *addAction() const { return m_add; }
    QTableWidget *table() const { return m_table; }

signals:
    /// By the user.
    void currentChanged(int row);
    void addRequested();
    void removeRequested(int row);
    void moveRequested(int from, int to);
    void cellEdited(int row, int column, const QString &text);

private:
    QAction *addTool(const QString &name, const QString &icon, const QString &text, const QKeySequence &key);
    void setUpTable(const QStringList &titles);
    void fillRow(int row, const QStringList &cells);
    void updateTools();

    QTableWidget *m_table;
    QWidget *m_tools;
    QAction *m_add = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QList<int> m_editable;
    int m_fixed = 0;
    bool m_isSetting = false;
};

/// Deletes and moves `items`, a member of the widget that `list` is in, as the user asks for in the list.
/// `show(row)` is called after each: with the row that is to be selected, -1 for none.
template <class Item, class Show>
void editInList(RowList &list, QList<Item> &items, const Show &show)
{
    QObject::connect(&list, &RowList::removeRequested, &list, [&items, show](int row) {
        items.removeAt(row);
        show(std::min(row, static_cast<int>(items.size()) - 1));
    });
    QObject::connect(&list, &RowList::moveRequested, &list, [&items, show](int from, int to) {
        items.move(from, to);
        show(to);
    });
}

} // namespace wireloupe::ui
