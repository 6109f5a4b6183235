#include "ui/rowlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>

#include "ui/fixedkeys.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

RowList::RowList(const QString &name, const QStringList &titles, QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(this)), m_tools(new QWidget(this))
{
    m_table->setObjectName(name);
    setUpTable(titles);
    auto *tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins({});
    tools->setSpacing(0);
    m_add = addTool(name + u"Add"_s, u"plus"_s, tr("Add"), QKeySequence(Qt::Key_Insert));
    m_delete = addTool(name + u"Delete"_s, u"trash"_s, tr("Delete"), QKeySequence::Delete);
    m_up = addTool(name + u"Up"_s, u"move-up"_s, tr("Move up"), keysFor(FixedKey::MoveRowUp));
    m_down = addTool(name + u"Down"_s, u"move-down"_s, tr("Move down"), keysFor(FixedKey::MoveRowDown));
    tools->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_tools);
    setFocusProxy(m_table);
    connect(m_add, &QAction::triggered, this, &RowList::addRequested);
    connect(
        m_delete, &QAction::triggered, this, [this] { emit removeRequested(current()); });
    connect(
        m_up, &QAction::triggered, this, [this] { emit moveRequested(current(), current() - 1); });
    connect(m_down, &QAction::triggered, this, [this] { emit moveRequested(current(), current() + 1); });
    connect(
        m_table, &QTableWidget::currentCellChanged, this,
        [this](int row, int, int before) {
            updateTools();
            if (!m_isSetting && row != before)
                emit currentChanged(row);
        });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_isSetting)
            emit cellEdited(row, column, m_table->item(row, column)->text());
    });
    updateTools();
}

void RowList::setUpTable(const QStringList &titles)
{
    const Theme &theme = Theme::instance();
    m_table->setColumnCount(std::max(1, static_cast<int>(titles.size())));
    m_table->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < titles.size(); ++column) // where there is little room
        m_table->horizontalHeaderItem(column)->setToolTip(titles.at(column));
    m_table->horizontalHeader()->setVisible(!titles.isEmpty());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(theme.spacing(6));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(theme.spacing(18));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *RowList::addTool(const QString &name, const QString &icon, const QString &text,
                          const QKeySequence &key)
{
    auto *action = new QAction(Theme::instance().icon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    m_table->addAction(action);
    auto *button = new QToolButton(m_tools);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    m_tools->layout()->addWidget(button);
    return action;
}

void RowList::setEditableColumns(const QList<int> &columns)
{
    m_editable = columns;
}

void RowList::setMovable(bool isMovable)
{
    for (QAction *move : {m_up, m_down})
        move->setVisible(isMovable);
    for (QToolButton *button : m_tools->findChildren<QToolButton *>())
        button->setVisible(button->defaultAction()->isVisible());
}

void RowList::setRows(const QList<QStringList> &rows, int fixed)
{
    const QScopedValueRollback quiet(m_isSetting, true);
    m_fixed = fixed;
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, rows.at(row));
    updateTools();
}

void RowList::fillRow(int row, const QStringList &cells)
{
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(cells.at(column));
        item->setFlags(m_editable.contains(column) ? item->flags() | Qt::ItemIsEditable
                                                   : item->flags() & ~Qt::ItemIsEditable);
    }
}

void RowList::setCurrent(int row)
{
    if (row == current())
        return;
    const QScopedValueRollback quiet(m_isSetting, true);
    m_table->setCurrentCell(row, row < 0 ? -1 : std::max(0, m_table->currentColumn()));
    updateTools();
}

int RowList::current() const
{
    return m_table->currentRow();
}

void RowList::updateTools()
{
    const int row = current();
    const int movable = m_table->rowCount() - m_fixed;
    const bool isMovable = row >= 0 && row < movable;
    m_delete->setEnabled(isMovable);
    m_up->setEnabled(isMovable && row > 0);
    m_down->setEnabled(isMovable && row + 1 < movable);
}

} // namespace wireloupe::ui
