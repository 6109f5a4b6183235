#include "ui/pairtable.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include "ui/columnmover.h"
#include "ui/fixedkeys.h"
#include "ui/pairsmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// Tab goes from cell to cell, and from the last one on to the next control: not to the first cell again.
class PairView : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const bool isNext = hint == QAbstractItemDelegate::EditNextItem;
        const bool isStep = isNext || hint == QAbstractItemDelegate::EditPreviousItem;
        const bool leaves = isStep && currentIndex() == endOfCells(isNext);
        QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
        if (leaves)
            focusNextPrevChild(isNext);
    }

private:
    QModelIndex endOfCells(bool isLast) const
    {
        return isLast ? model()->index(model()->rowCount() - 1, model()->columnCount() - 1)
                      : model()->index(0, 0);
    }
};

} // namespace

PairTable::PairTable(PairsModel *model, const QString &name, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new PairView(this)), m_tools(new QVBoxLayout)
{
    m_view->setObjectName(name);
    setUpView();
    m_tools->setSpacing(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(m_view, 1);
    layout->addLayout(m_tools);

    m_up = addTool(name + u"Up"_s, u"move-up"_s, tr("Move up"), keysFor(FixedKey::MoveRowUp));
    m_down = addTool(name + u"Down"_s, u"move-down"_s, tr("Move down"), keysFor(FixedKey::MoveRowDown));
    m_delete = addTool(name + u"Delete"_s, u"trash"_s, tr("Delete"), QKeySequence::Delete);
    new ColumnMover(*m_view);
    m_tools->addStretch();
    for (QAction *move : {m_up, m_down}) // also while a cell is being written
        move->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(
        m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(
        m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_delete, &QAction::triggered, this, [this] { m_model->remove(m_view->currentIndex().row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PairTable::updateTools);
    for (auto signal : {&PairsModel::rowsInserted, &PairsModel::rowsRemoved})
        connect(m_model, signal, this, &PairTable::updateTools);
    connect(m_model, &PairsModel::rowsMoved, this, &PairTable::updateTools);
    connect(m_model, &PairsModel::modelReset, this, &PairTable::updateTools);
    updateTools();
}

void PairTable::setUpView()
{
    const Theme &theme = Theme::instance();
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls, its page does not
    m_view->setMinimumHeight(theme.spacing(20));
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(PairsModel::Name, theme.spacing(60));

    if (auto *corner = m_view->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Select all"));
    QHeaderView *grips = m_view->verticalHeader();
    grips->setMinimumSectionSize(0);
    grips->setDefaultSectionSize(theme.spacing(7));
    grips->setFixedWidth(theme.spacing(6));
    grips->setDefaultAlignment(Qt::AlignCenter);
    grips->setSectionResizeMode(QHeaderView::Fixed);
    grips->setSectionsMovable(true);
    grips->setHighlightSections(false);
    grips->viewport()->setCursor(Qt::OpenHandCursor);
    grips->setToolTip(tr("Drag to change the order"));
    connect(grips, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { takeDrag(from, to); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *PairTable::addTool(const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &key)
{
    auto *action = new QAction(Theme::instance().icon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    m_view->addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    m_tools->addWidget(button);
    return action;
}

void PairTable::moveCurrent(int by)
{
    const QModelIndex current = m_view->currentIndex();
    m_model->move(current.row(), current.row() + by);
}

/// The header moves its own section; what is meant is that the pair moves.
void PairTable::takeDrag(int from, int to)
{
    QHeaderView *grips = m_view->verticalHeader();
    {
        const QSignalBlocker quiet(grips);
        grips->moveSection(to, from);
    }
    m_model->move(from, std::min(to, m_model->pairCount() - 1));
    m_view->viewport()->update();
}

void PairTable::updateTools()
{
    const int row = m_view->currentIndex().row();
    const int pairs = m_model->pairCount();
    const bool isPair = row >= 0 && row < pairs;
    m_up->setEnabled(isPair && row > 0);
    m_down->setEnabled(isPair && row + 1 < pairs);
    m_delete->setEnabled(isPair);
}

} // namespace wireloupe::ui
