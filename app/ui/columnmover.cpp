#include "ui/columnmover.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ColumnMover::ColumnMover(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_left(addAction(u"moveColumnLeft"_s, Qt::Key_Left, -1))
    , m_right(addAction(u"moveColumnRight"_s, Qt::Key_Right, 1))
{
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnMover::updateActions);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &ColumnMover::updateActions);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ColumnMover::updateActions);
    updateActions();
}

QAction *ColumnMover::addAction(const QString &name, Qt::Key key, int toTheRight)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(Qt::CTRL | Qt::SHIFT | key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, toTheRight] { move(toTheRight); });
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
    m_left->setEnabled(current.isValid());
    m_right->setEnabled(current.isValid());
}

} // namespace wireloupe::ui
