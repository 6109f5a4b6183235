#include "ui/latencyfigurestable.h"

#include <algorithm>
#include <numeric>

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

#include "ui/columnmover.h"
#include "ui/latencyfiguresmodel.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

LatencyFiguresTable::LatencyFiguresTable(QWidget *parent)
    : QTableView(parent), m_model(new LatencyFiguresModel(this)), m_pace(*this, [this] {
        m_model->setTraces(m_traces);
        fitColumns();
    })
{
    setObjectName(u"latencyFigures"_s);
    setAccessibleName(tr("Figures of latencies"));
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideMiddle);
    setHeights();
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &LatencyFiguresTable::copy);
    addAction(copyAction);
    new ColumnMover(*this);
}

void LatencyFiguresTable::setTraces(const LatencyTraces &traces)
{
    m_traces = traces;
    m_pace.request();
}

void LatencyFiguresTable::setHeights()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::instance().spacing(2));
}

void LatencyFiguresTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setHeights();
        fitColumns();
    }
}

/// As wide as their texts; they grow, but do not shrink while numbers change, or everything would jump.
void LatencyFiguresTable::fitColumns()
{
    const Theme &theme = Theme::instance();
    const int longest = theme.spacing(m_model->hasDifference() ? 36 : 50); // names; the head shortens more
    const int least = fontMetrics().horizontalAdvance(u"000.0 ms"_s) + theme.spacing(4);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int name = std::min(horizontalHeader()->sectionSizeHint(column), longest);
        const int wanted = std::max({sizeHintForColumn(column), name, least}) + theme.spacing(2);
        if (wanted > columnWidth(column) || columnWidth(column) > 2 * wanted)
            setColumnWidth(column, wanted);
    }
}

QString LatencyFiguresTable::textOf(const QList<int> &rows) const
{
    QStringList lines;
    const auto lineOf = [this](const auto &cellAt) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << withoutIsolates(cellAt(column).toString());
        return cells.join(u'\t');
    };
    lines << lineOf(
        [this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const int row : rows)
        lines << lineOf([this, row](int column) { return m_model->index(row, column).data(); });
    return lines.join(u'\n');
}

void LatencyFiguresTable::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(textOf(rows));
}

} // namespace wireloupe::ui
