#include "ui/columnmover.h"

#include <algorithm>

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include "ui/fixedkeys.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// The arrows take the edge at the end of the column to where they point.
FixedKey edgeKey(const QAbstractItemView &view, bool isWider)
{
    return isWider == (view.layoutDirection() == Qt::LeftToRight) ? FixedKey::MoveColumnEdgeRight
                                                                  : FixedKey::MoveColumnEdgeLeft;
}

int step()
{
    return Theme::instance().spacing(4);
}

} // namespace

ColumnMover::ColumnMover(QTableView &table) : ColumnMover(table, *table.horizontalHeader()) {}

ColumnMover::ColumnMover(QTreeView &tree) : ColumnMover(tree, *tree.header()) {}

ColumnMover::ColumnMover(QAbstractItemView &view, QHeaderView &header)
    : QObject(&view)
    , m_view(view)
    , m_header(header)
    , m_left(addAction(u"moveColumnLeft"_s, keysFor(FixedKey::MoveColumnLeft), [this] { move(-1); }))
    , m_right(addAction(u"moveColumnRight"_s, keysFor(FixedKey::MoveColumnRight), [this] { move(1); }))
    , m_narrower(addAction(u"narrowColumn"_s, keysFor(edgeKey(view, false)), [this] { resize(-step()); }))
    , m_wider(addAction(u"widenColumn"_s, keysFor(edgeKey(view, true)), [this] { resize(step()); }))
{
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ColumnMover::updateActions);
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnMover::updateActions);
    // Later: a model that goes with its view empties itself when the view is no longer one.
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnMover::updateActions,
            Qt::QueuedConnection);
    for (QAction *move : {m_left, m_right})
        move->setVisible(header.sectionsMovable());
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
    m_view.addAction(action);
    return action;
}

int ColumnMover::destination(int toTheRight) const
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return -1;
    const int step = m_view.layoutDirection() == Qt::RightToLeft ? -toTheRight : toTheRight;
    int place = m_header.visualIndex(current.column()) + step;
    while (place >= 0 && place < m_header.count() && m_header.isSectionHidden(m_header.logicalIndex(place)))
        place += step;
    return place < m_header.count() ? place : -1;
}

void ColumnMover::move(int toTheRight)
{
    if (const int place = destination(toTheRight); place >= 0)
        m_header.moveSection(m_header.visualIndex(m_view.currentIndex().column()), place);
}

void ColumnMover::resize(int by)
{
    const int column = m_view.currentIndex().column();
    if (m_header.sectionResizeMode(column) == QHeaderView::Interactive)
        m_header.resizeSection(column,
                               std::clamp(m_header.sectionSize(column) + by, m_header.minimumSectionSize(),
                                          m_header.maximumSectionSize()));
}

/// In whole words, where the model has them.
QString ColumnMover::columnName(int column) const
{
    const auto name = [&](Qt::ItemDataRole role) {
        return m_view.model()->headerData(column, Qt::Horizontal, role).toString();
    };
    const QString words = name(Qt::AccessibleTextRole);
    return words.isEmpty() ? name(Qt::DisplayRole) : words;
}

/// They stay enabled at the ends, where the keys would be those of the view again, which selects by them.
void ColumnMover::updateActions()
{
    const QModelIndex current = m_view.currentIndex();
    const QString column = current.isValid() ? columnName(current.column()) : u"…"_s;
    m_left->setText(tr("Move “%1” &left").arg(column));
    m_right->setText(tr("Move “%1” &right").arg(column));
    m_narrower->setText(tr("Make “%1” &narrower").arg(column));
    m_wider->setText(tr("Make “%1” &wider").arg(column));
    for (QAction *action : actions())
        action->setEnabled(current.isValid());
}

} // namespace wireloupe::ui
