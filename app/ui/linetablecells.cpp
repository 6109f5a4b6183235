#include "ui/linetablecells.h"

#include <QHeaderView>

#include "ui/linetable.h"

namespace wireloupe::ui {

namespace {

QString headerText(const LineTable &view, int column, int role)
{
    return view.model() ? view.model()->headerData(column, Qt::Horizontal, role).toString() : QString();
}

/// Of the screen, where `rect` is of `widget`.
QRect onScreen(const QWidget &widget, const QRect &rect)
{
    return {widget.mapToGlobal(rect.topLeft()), rect.size()};
}

} // namespace

QList<int> shownColumns(const LineTable &table)
{
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at)
        if (const int logical = header->logicalIndex(at); !table.isColumnHidden(logical))
            columns.append(logical);
    return columns;
}

QString columnName(const LineTable &table, int column)
{
    const QString name = headerText(table, column, Qt::AccessibleTextRole);
    return name.isEmpty() ? headerText(table, column, Qt::DisplayRole) : name;
}

QAccessibleInterface *LineTablePart::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

bool LineTableHeader::isValid() const
{
    return m_column < view().horizontalHeader()->count();
}

QString LineTableHeader::text(QAccessible::Text what) const
{
    switch (what) {
    case QAccessible::Name:
        return columnName(view(), m_column);
    case QAccessible::Description: {
        const QString hint = headerText(view(), m_column, Qt::ToolTipRole);
        return hint == columnName(view(), m_column) ? QString() : hint;
    }
    default:
        return {};
    }
}

QRect LineTableHeader::rect() const
{
    const QHeaderView *header = view().horizontalHeader();
    return onScreen(*header->viewport(), {header->sectionViewportPosition(m_column), 0,
                                          header->sectionSize(m_column), header->height()});
}

QAccessible::State LineTableHeader::state() const
{
    QAccessible::State state;
    state.invisible = !view().horizontalHeader()->isVisible();
    return state;
}

QString LineTableCell::text(QAccessible::Text what) const
{
    if (what != QAccessible::Name && what != QAccessible::Value)
        return {};
    const QString words = m_index.data(Qt::AccessibleTextRole).toString();
    return words.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : words;
}

QRect LineTableCell::rect() const
{
    return onScreen(*view().viewport(), view().visualRect(m_index));
}

QAccessible::State LineTableCell::state() const
{
    QAccessible::State state;
    const QWidget *viewport = view().viewport();
    state.invisible = !view().isVisible() || !onScreen(*viewport, viewport->rect()).intersects(rect());
    state.selectable = true;
    state.selected = isSelected();
    state.focusable = true;
    state.focused = view().hasFocus() && view().currentIndex() == m_index;
    state.readOnly = !m_index.flags().testFlag(Qt::ItemIsEditable);
    return state;
}

void *LineTableCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool LineTableCell::isSelected() const
{
    return view().selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> LineTableCell::columnHeaderCells() const
{
    // The headers are the table's first children.
    const QAccessibleInterface *table = parent();
    QAccessibleInterface *header = table ? table->child(columnIndex()) : nullptr;
    return header ? QList{header} : QList<QAccessibleInterface *>();
}

int LineTableCell::columnIndex() const
{
    return static_cast<int>(shownColumns(view()).indexOf(m_index.column()));
}

void LineTableCell::doAction(const QString &name)
{
    if (name != setFocusAction() || !isValid())
        return;
    view().setFocus(Qt::OtherFocusReason);
    view().setCurrentIndex(m_index);
    view().scrollTo(m_index);
}

} // namespace wireloupe::ui
