#include "ui/linetableaccessible.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <map>

#include <QAccessibleWidget>
#include <QHeaderView>

#include "ui/linetable.h"
#include "ui/linetablecells.h"

namespace wireloupe::ui {

namespace {

// Some screens full: what a reader has looked at before these is made anew where it comes back to it.
constexpr std::size_t maxCells = 2048;
// Of what is selected, which may be all of a log, no more is listed.
constexpr qint64 maxListedRows = 10'000;
constexpr qint64 maxListedCells = maxCells / 2;

int toInt(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// Children are counted line by line; the titles of the columns are the line before the first.
int childIndex(const LineTable &table, const QModelIndex &index)
{
    const QList<int> columns = shownColumns(table);
    const auto column = std::max<qsizetype>(0, columns.indexOf(index.column()));
    return toInt((qint64{index.row()} + 1) * columns.size() + column);
}

/// Owns header and cells, by way of QAccessible.
class LineTableAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit LineTableAccessible(LineTable *table) : QAccessibleWidget(table, QAccessible::Table) {}
    ~LineTableAccessible() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    int rowCount() const override { return table().lineCount(); }
    int columnCount() const override { return static_cast<int>(shownColumns(table()).size()); }
    QAccessibleInterface *cellAt(int row, int column) const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int /*row*/) const override { return {}; }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }

    int selectedCellCount() const override;
    int selectedRowCount() const override;
    int selectedColumnCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override;
    QList<int> selectedRows() const override;
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int row) const override;
    bool isColumnSelected(int /*column*/) const override { return false; }
    bool selectRow(int row) override { return select(row, QItemSelectionModel::Select); }
    bool unselectRow(int row) override { return select(row, QItemSelectionModel::Deselect); }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    struct KeptCell
    {
        QPersistentModelIndex index;
        QAccessible::Id id;
    };

    LineTable &table() const { return *static_cast<LineTable *>(widget()); }
    qint64 selectedLines() const;
    bool select(int row, QItemSelectionModel::SelectionFlags command);
    QAccessibleInterface *header(int column) const;
    QAccessibleInterface *cell(const QModelIndex &index) const;

    mutable std::map<int, QAccessible::Id> m_headers; ///< by logical index
    mutable std::deque<KeptCell> m_cells;             ///< the oldest first
};

LineTableAccessible::~LineTableAccessible()
{
    for (const auto &[column, id] : m_headers)
        QAccessible::deleteAccessibleInterface(id);
    for (const KeptCell &kept : m_cells)
        QAccessible::deleteAccessibleInterface(kept.id);
}

void *LineTableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LineTableAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const auto mode = table().selectionMode();
    state.multiSelectable = mode == QAbstractItemView::ExtendedSelection;
    state.extSelectable = state.multiSelectable;
    return state;
}

int LineTableAccessible::childCount() const
{
    return toInt((qint64{rowCount()} + 1) * columnCount());
}

QAccessibleInterface *LineTableAccessible::child(int index) const
{
    const QList<int> columns = shownColumns(table());
    if (index < 0 || columns.isEmpty())
        return nullptr;
    const int column = columns[index % columns.size()];
    const auto line = static_cast<int>(index / columns.size()) - 1;
    return line < 0 ? header(column) : cell(table().model()->index(line, column));
}

QAccessibleInterface *LineTableAccessible::childAt(int x, int y) const
{
    const QWidget *viewport = table().viewport();
    const QPoint place = viewport->mapFromGlobal(QPoint(x, y));
    if (viewport->rect().contains(place))
        return cell(table().indexAt(place));
    const QHeaderView *titles = table().horizontalHeader();
    const QPoint above = titles->mapFromGlobal(QPoint(x, y));
    const int column = titles->logicalIndexAt(above);
    return titles->isVisible() && titles->rect().contains(above) && column >= 0 ? header(column) : nullptr;
}

QAccessibleInterface *LineTableAccessible::focusChild() const
{
    return table().hasFocus() ? cell(table().currentIndex()) : nullptr;
}

int LineTableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *title = dynamic_cast<const LineTableHeader *>(child))
        return static_cast<int>(shownColumns(table()).indexOf(title->column()));
    const auto *kept = dynamic_cast<const LineTableCell *>(child);
    return kept && kept->isValid() ? childIndex(table(), kept->index()) : -1;
}

QAccessibleInterface *LineTableAccessible::cellAt(int row, int column) const
{
    const int logical = shownColumns(table()).value(column, -1);
    return row < 0 || logical < 0 ? nullptr : cell(table().model()->index(row, logical));
}

QString LineTableAccessible::columnDescription(int column) const
{
    const int logical = shownColumns(table()).value(column, -1);
    return logical < 0 ? QString() : columnName(table(), logical);
}

qint64 LineTableAccessible::selectedLines() const
{
    qint64 count = 0;
    for (const auto &[first, last] : table().selectedRanges())
        count += last - first + 1;
    return count;
}

int LineTableAccessible::selectedCellCount() const
{
    return toInt(selectedLines() * columnCount());
}

int LineTableAccessible::selectedRowCount() const
{
    return toInt(selectedLines());
}

QList<int> LineTableAccessible::selectedRows() const
{
    QList<int> rows;
    for (const auto &[first, last] : table().selectedRanges())
        for (int row = first; row <= last && rows.size() < maxListedRows; ++row)
            rows.append(row);
    return rows;
}

QList<QAccessibleInterface *> LineTableAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const int columns = columnCount();
    for (const int row : selectedRows()) {
        if (cells.size() + columns > maxListedCells)
            break;
        for (int column = 0; column < columns; ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

bool LineTableAccessible::isRowSelected(int row) const
{
    return table().selectionModel()->isSelected(table().model()->index(row, 0));
}

bool LineTableAccessible::select(int row, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = table().model()->index(row, 0);
    if (!index.isValid())
        return false;
    table().selectionModel()->select(index, command | QItemSelectionModel::Rows);
    return true;
}

// The others have moved with their rows.
void LineTableAccessible::modelChange(QAccessibleTableModelChangeEvent * /*event*/)
{
    std::erase_if(
        m_cells,
        [](const KeptCell &kept) {
            if (kept.index.isValid())
                return false;
            QAccessible::deleteAccessibleInterface(kept.id);
            return true;
        });
}

QAccessibleInterface *LineTableAccessible::header(int column) const
{
    if (const auto kept = m_headers.find(column); kept != m_headers.end())
        return QAccessible::accessibleInterface(kept->second);
    auto *made = new LineTableHeader(table(), column);
    m_headers[column] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface *LineTableAccessible::cell(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto kept = std::find_if(m_cells.rbegin(), m_cells.rend(),
                                   [&](const KeptCell &one) { return one.index == index; });
    if (kept != m_cells.rend())
        return QAccessible::accessibleInterface(kept->id);
    if (m_cells.size() == maxCells) {
        QAccessible::deleteAccessibleInterface(m_cells.front().id);
        m_cells.pop_front();
    }
    auto *made = new LineTableCell(table(), index);
    m_cells.push_back({index, QAccessible::registerAccessibleInterface(made)});
    return made;
}

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *table = qobject_cast<LineTable *>(object);
    return table ? new LineTableAccessible(table) : nullptr;
}

void notify(LineTable &table, QAccessible::Event what, const QModelIndex &index)
{
    if (!QAccessible::isActive() || !index.isValid())
        return;
    QAccessibleEvent event(&table, what);
    event.setChild(childIndex(table, index));
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installLineTableAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void notifyCurrentCell(LineTable &table, const QModelIndex &current)
{
    notify(table, QAccessible::Focus, current);
}

void notifySelected(LineTable &table, const QModelIndex &first)
{
    notify(table, QAccessible::SelectionAdd, first);
}

} // namespace wireloupe::ui
