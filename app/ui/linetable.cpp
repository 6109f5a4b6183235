#include "ui/linetable.h"

#include <algorithm>
#include <limits>

#include <QAbstractButton>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/linetableaccessible.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

/// Takes no notice of a model: it has no sections, whatever the table shows.
class EmptyHeader : public QHeaderView
{
public:
    explicit EmptyHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) { hide(); }

    void setModel(QAbstractItemModel * /*model*/) override {}
    void setSelectionModel(QItemSelectionModel * /*model*/) override {}
    void setRootIndex(const QModelIndex & /*index*/) override {}
};

/// Takes no notice of what is selected: it would ask each row whether the whole of a column is.
class ColumnHeader : public QHeaderView
{
public:
    explicit ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    void setSelectionModel(QItemSelectionModel *model) override
    {
        // Its own, in which nothing is ever selected.
        if (model && model->parent() == this)
            QHeaderView::setSelectionModel(model);
    }
};

// Far enough outside of any viewport, and no sum of two overflows.
constexpr qint64 farAway = std::numeric_limits<int>::max() / 4;

int toPixels(qint64 value)
{
    return static_cast<int>(std::clamp(value, -farAway, farAway));
}

} // namespace

LineTable::LineTable(QWidget *parent) : QTableView(parent)
{
    installLineTableAccessibility();
    setVerticalHeader(new EmptyHeader(this));
    setHorizontalHeader(new ColumnHeader(this));
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    // It is laid out by what updateGeometries() replaces, and would lie over the first header and row.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
}

void LineTable::setLineHeight(int height)
{
    m_lineHeight = std::max(1, height);
    updateGeometries();
    viewport()->update();
}

int LineTable::lineCount() const
{
    return model() ? model()->rowCount() : 0;
}

int LineTable::topLine() const
{
    return verticalScrollBar()->value();
}

void LineTable::setTopLine(int line)
{
    verticalScrollBar()->setValue(line);
}

int LineTable::linesPerPage() const
{
    return std::max(1, viewport()->height() / m_lineHeight);
}

// May be past the last line, or before the first.
int LineTable::lineAt(int y) const
{
    const int above = y < 0 ? (y + 1) / m_lineHeight - 1 : y / m_lineHeight;
    return static_cast<int>(std::clamp<qint64>(qint64{topLine()} + above, -1, lineCount()));
}

void LineTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (newModel)
        connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex & /*parent*/, int start, int end) { closeGap(start, end); });
    updateGeometries();
}

void LineTable::reset()
{
    QTableView::reset();
    updateGeometries();
}

QRect LineTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const int y = toPixels((qint64{index.row()} - topLine()) * m_lineHeight);
    return {columnViewportPosition(index.column()), y, columnWidth(index.column()), m_lineHeight};
}

QModelIndex LineTable::indexAt(const QPoint &point) const
{
    const int line = lineAt(point.y());
    const int column = columnAt(point.x());
    if (line < 0 || line >= lineCount() || column < 0)
        return {};
    return model()->index(line, column);
}

void LineTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int line = index.row();
    const int page = linesPerPage();
    switch (hint) {
    case EnsureVisible:
        setTopLine(std::clamp(topLine(), std::max(0, line - page + 1), line));
        break;
    case PositionAtTop:
        setTopLine(line);
        break;
    case PositionAtBottom:
        setTopLine(line - page + 1);
        break;
    case PositionAtCenter:
        setTopLine(line - page / 2);
        break;
    }
}

void LineTable::updateGeometries()
{
    if (m_isUpdatingGeometries)
        return;
    const QScopedValueRollback guard(m_isUpdatingGeometries, true);
    QHeaderView *header = horizontalHeader();
    const int height =
        header->isHidden() ? 0 : std::max(header->minimumHeight(), header->sizeHint().height());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
    updateBars();
    QAbstractItemView::updateGeometries();
}

void LineTable::updateBars()
{
    const int width = viewport()->width();
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, horizontalHeader()->length() - width));
    const int page = linesPerPage();
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - page));
}

void LineTable::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        QTableView::scrollContentsBy(dx, 0);
    if (dx != 0 && hasFocus()) // the sides of its frame have moved along
        viewport()->update();
    if (dy == 0 || m_isRemoving)
        return;
    if (std::abs(dy) < linesPerPage())
        scrollLines(dy);
    else
        viewport()->update();
}

/// Moves what is painted. The upper and the lower edge of the frame stay where they are.
void LineTable::scrollLines(int dy)
{
    const int pixels = dy * m_lineHeight;
    viewport()->scroll(0, pixels);
    if (!hasFocus())
        return;
    const int bottom = viewport()->height() - 1;
    for (const int edge : {0, bottom, pixels, bottom + pixels})
        viewport()->update(0, edge, viewport()->width(), 1);
}

int LineTable::verticalOffset() const
{
    return toPixels(qint64{topLine()} * m_lineHeight);
}

/// The next shown column in the order on the screen, or this one where none follows.
int LineTable::neighborColumn(int column, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (int at = header->visualIndex(column) + step; at >= 0 && at < header->count(); at += step)
        if (const int logical = header->logicalIndex(at); !isColumnHidden(logical))
            return logical;
    return column;
}

QModelIndex LineTable::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int last = lineCount() - 1;
    if (last < 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(action == MoveEnd ? last : topLine(), neighborColumn(-1, 1));
    int line = current.row();
    int column = current.column();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --line;
        break;
    case MoveDown:
    case MoveNext:
        ++line;
        break;
    case MovePageUp:
        line -= std::min(line, linesPerPage());
        break;
    case MovePageDown:
        line += std::min(last - line, linesPerPage());
        break;
    case MoveHome:
        line = 0;
        break;
    case MoveEnd:
        line = last;
        break;
    case MoveLeft:
        column = neighborColumn(column, isRightToLeft() ? 1 : -1);
        break;
    case MoveRight:
        column = neighborColumn(column, isRightToLeft() ? -1 : 1);
        break;
    }
    return model()->index(std::clamp(line, 0, last), column);
}

bool LineTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

int LineTable::sizeHintForRow(int /*row*/) const
{
    return m_lineHeight;
}

// Of what is in sight.
int LineTable::sizeHintForColumn(int column) const
{
    if (!model())
        return -1;
    ensurePolished();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int end = std::min(lineCount(), lineAt(viewport()->height()) + 1);
    for (int line = topLine(); line < end; ++line) {
        const QModelIndex index = model()->index(line, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void LineTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    const int bottom = lineAt(viewport()->height());
    updateGeometries();
    if (start <= bottom)
        viewport()->update();
}

void LineTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_isRemoving = true;
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

// What is in sight stays there, as far as it has not gone itself.
void LineTable::closeGap(int start, int end)
{
    const int top = topLine();
    const int goneAbove = std::clamp(top - start, 0, end - start + 1);
    updateGeometries();
    setTopLine(top - goneAbove);
    m_isRemoving = false;
    viewport()->update();
}

void LineTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRegion &area = event->region();
    const int last = std::min(lineCount() - 1, lineAt(area.boundingRect().bottom()));
    for (int line = lineAt(area.boundingRect().top()); line <= last; ++line)
        paintLine(painter, option, line, area);
    if (hasFocus()) {
        painter.setPen(Theme::instance().color(Role::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void LineTable::paintLine(QPainter &painter, QStyleOptionViewItem option, int line, const QRegion &area) const
{
    const QModelIndex current = currentIndex();
    if (selectionModel()->isSelected(model()->index(line, 0)))
        option.state |= QStyle::State_Selected;
    const bool hasCurrent = current.row() == line && hasFocus();
    const QHeaderView *header = horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const QModelIndex index = model()->index(line, header->logicalIndex(at));
        option.rect = visualRect(index);
        if (!area.intersects(option.rect))
            continue;
        option.state.setFlag(QStyle::State_HasFocus, hasCurrent && index.column() == current.column());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace wireloupe::ui
