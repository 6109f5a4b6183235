#pragma once

#include <QAccessible>
#include <QList>
#include <QPersistentModelIndex>

namespace wireloupe::ui {

class LineTable;

/// Logical indexes of the columns that are shown, in their order on the screen.
QList<int> shownColumns(const LineTable &table);
/// The title of a column in words, by its logical index.
QString columnName(const LineTable &table, int column);

/// What header and cells have in common for a screen reader: parts of a table that have no parts of their
/// own, and no object. The table outlives them.
class LineTablePart : public QAccessibleInterface
{
public:
    explicit LineTablePart(LineTable &view) : m_view(view) {}

    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    void setText(QAccessible::Text /*what*/, const QString & /*text*/) override {}

protected:
    LineTable &view() const { return m_view; }

private:
    LineTable &m_view;
};

/// The title of a column.
class LineTableHeader : public LineTablePart
{
public:
    /// `column`: its logical index.
    LineTableHeader(LineTable &view, int column) : LineTablePart(view), m_column(column) {}

    int column() const { return m_column; }

    bool isValid() const override;
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QString text(QAccessible::Text what) const override;
    QRect rect() const override;
    QAccessible::State state() const override;

private:
    int m_column;
};

/// A cell. It goes where its row goes, and is invalid when that is gone.
class LineTableCell : public LineTablePart,
                      public QAccessibleTableCellInterface,
                      public QAccessibleActionInterface
{
public:
    LineTableCell(LineTable &view, const QModelIndex &index) : LineTablePart(view), m_index(index) {}

    const QPersistentModelIndex &index() const { return m_index; }

    bool isValid() const override { return m_index.isValid(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text what) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override { return m_index.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    QPersistentModelIndex m_index;
};

} // namespace wireloupe::ui
