#include "ui/columnmover.h"

#include <algorithm>

#include <QAction>
#include <QHeaderView>
#include <QTableView>

#include "ui/fixedkeys.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// The arrows take the edge at the end of the column to where they point.
FixedKey edgeKey(const QTableView &table, bool isWider)
{
    return isWider == (table.layoutDirection() == Qt::LeftToRight) ? FixedKey::MoveColumnEdgeRight
                                                                   : FixedKey::MoveColumnEdgeLeft;
}

int step()
{
    return Theme::instance().spacing(4);
}

} // namespace

ColumnMover::ColumnMover(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_left(addAction(u"moveColumnLeft"_s, keysFor(FixedKey::MoveColumnLeft), [this] { move(-1); }))
    , m_right(addAction(u"moveColumnRight"_s, keysFor(FixedKey::MoveColumnRight), [this] { move(1); }))
    , m_narrower(addAction(u"narrowColumn"_s, keysFor(edgeKey(table, false)), [this] { resize(-step()); }))
    , m_wider(addAction(u"widenColumn"_s, keysFor(edgeKey(table, true)), [this] { resize(step()); }))
{
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnMover::updateActions);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &ColumnMover::updateActions);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ColumnMover::updateActions);
    for (QAction *move : {m_left, m_right})
        move->setVisible(table.horizontalHeader()->sectionsMovable());
    updateActions();
}

template <class Act>
QAction *ColumnMover::addAction(const QString &name, const QKeySequence &keys, Act act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table.addAction(action);
    return action;
}

int ColumnMover::destination(int toTheRight) const
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid())
        return -1;
    const QHeaderView *header = m_table.horizontalHeader();
    const int step = m_table.layoutDirection() == Qt::RightToLeft ? -toTheRight : toTheRight;
    int place = header->visualIndex(current.column()) + step;
    while (place >= 0 && place < header->count() && header->isSectionHidden(header->logicalIndex(place)))
        place += step;
    return place < header->count() ? place : -1;
}

void ColumnMover::move(int toTheRight)
{
    QHeaderView *header = m_table.horizontalHeader();
    if (const int place = destination(toTheRight); place >= 0)
        header->moveSection(header->visualIndex(m_table.currentIndex().column()), place);
}

void ColumnMover::resize(int by)
{
    QHeaderView *header = m_table.horizontalHeader();
    const int column = m_table.currentIndex().column();
    if (header->sectionResizeMode(column) == QHeaderView::Interactive)
        header->resizeSection(column, std::clamp(header->sectionSize(column) + by,
                                                 header->minimumSectionSize(), header->maximumSectionSize()));
}

/// In whole words, where the model has them.
QString ColumnMover::columnName(int column) const
{
    const auto name = [&](Qt::ItemDataRole role) {
        return m_table.model()->headerData(column, Qt::Horizontal, role).toString();
    };
    const QString words = name(Qt::AccessibleTextRole);
    return words.isEmpty() ? name(Qt::DisplayRole) : words;
}

/// They stay enabled at the ends, where the keys would be those of the table again, which selects by them.
void ColumnMover::updateActions()
{
    const QModelIndex current = m_table.currentIndex();
    const QString column = current.isValid() ? columnName(current.column()) : u"…"_s;
    m_left->setText(tr("Move “%1” &left").arg(column));
    m_right->setText(tr("Move “%1” &right").arg(column));
    m_narrower->setText(tr("Make “%1” &narrower").arg(column));
    m_wider->setText(tr("Make “%1” &wider").arg(column));
    for (QAction *action : actions())
        action->setEnabled(current.isValid());
}

} // namespace wireloupe::ui
