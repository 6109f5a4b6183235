#include "ui/framelogview.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/columnmover.h"
#include "ui/fixedkeys.h"
#include "ui/framelogdelegate.h"
#include "ui/framelogmodel.h"
#include "ui/pill.h"
#include "ui/theme.h"

namespace wireloupe::ui {

FrameLogView::FrameLogView(FrameLogModel *model, QWidget *parent)
    : LineTable(parent)
    , m_model(model)
    , m_delegate(new FrameLogDelegate(this))
    , m_pill(new Pill(this))
    , m_copying(model->store())
{
    m_model->setParent(this);
    setAccessibleName(tr("Frame log"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setUpHeader();
    setUpActions();
    m_columnMover = new ColumnMover(*this);
    connectModel();

    m_pill->setObjectName(QStringLiteral("newRowsPill"));
    m_pill->setToolTip(tr("Go to the newest row (End)"));
    connect(m_pill, &Pill::clicked, this, &FrameLogView::resumeRequested);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &FrameLogView::watchScrolling);
    connect(&m_copying, &CopyJob::done, this, &FrameLogView::takeCopy);
    connect(&Theme::instance(), &Theme::changed, this, &FrameLogView::applyMetrics);
    applyMetrics();
    updateColumns();
    updatePill();
}

void FrameLogView::setUpHeader()
{
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(Theme::instance().spacing(6));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &FrameLogView::showHeaderMenu);
}

void FrameLogView::setUpActions()
{
    const auto add = [this](const QIcon &icon, const QString &text, const QKeySequence &shortcut,
                            CopyForm form) {
        auto *action = new QAction(icon, text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, form] { copy(form); });
        addAction(action);
        m_rowActions.append(action);
    };
    const Theme &theme = Theme::instance();
    add(theme.icon(QStringLiteral("copy")), tr("&Copy as text"), QKeySequence::Copy, CopyForm::Text);
    add({}, tr("Copy &payload"), keysFor(FixedKey::CopyPayload), CopyForm::Payload);
    add(theme.icon(QStringLiteral("json")), tr("Copy as &JSON"), {}, CopyForm::Json);
    add(theme.icon(QStringLiteral("hex")), tr("Copy as &hex"), {}, CopyForm::Hex);
}

void FrameLogView::connectModel()
{
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_isFollowing)
            scrollToBottom();
        if (!m_rememberedRows.isEmpty() && selectRemembered())
            emit rowSelectionChanged();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FrameLogView::rememberSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FrameLogView::restoreSelection);
    connect(m_model, &FrameLogModel::countsChanged, this, &FrameLogView::updatePill);
    connect(m_model, &FrameLogModel::countsChanged, this, &FrameLogView::growNumbers);
    connect(m_model, &FrameLogModel::severalConnectionsSeen, this, &FrameLogView::updateColumns);
}

void FrameLogView::applyMetrics()
{
    m_delegate->updateMetrics();
    setLineHeight(m_delegate->rowHeight());
    if (!m_hasCustomWidths)
        setDefaultWidths();
    viewport()->update();
}

void FrameLogView::setDefaultWidths()
{
    m_numberDigits = numberDigits();
    setWidth(FrameLogModel::NumberColumn, QString(m_numberDigits, u'0'), m_delegate->rowHeight() / 2);
    setWidth(FrameLogModel::TimeColumn, QStringLiteral("0000.000000"));
    setWidth(FrameLogModel::DeltaColumn, QStringLiteral("000.0 ms"));
    setWidth(FrameLogModel::ConnectionColumn, QStringLiteral("Conn 0"));
    const auto widthOf = [this](capture::Direction direction) {
        return widthFor(FrameLogModel::DirectionColumn, directionName(direction), m_delegate->rowHeight());
    };
    horizontalHeader()->resizeSection(
        FrameLogModel::DirectionColumn,
        std::max(widthOf(capture::Direction::Incoming), widthOf(capture::Direction::Outgoing)));
    setWidth(FrameLogModel::TypeColumn, QStringLiteral("Continuation"), m_delegate->rowHeight() / 2);
    setWidth(FrameLogModel::LengthColumn, QStringLiteral("000 → 00.0 kB"));
}

/// Of the last row. A limit drops the first ones, and the numbers go on.
qsizetype FrameLogView::numberDigits() const
{
    return std::max(leastDigits, QString::number(capture::toInt(m_model->known().end)).size());
}

/// With the flag of a mark before them. They get longer with the rows, and so their column wider, where the
/// user has not made it wide enough.
void FrameLogView::growNumbers()
{
    const qsizetype digits = numberDigits();
    if (digits <= m_numberDigits)
        return;
    m_numberDigits = digits;
    const QString sample(digits, u'0');
    const int mark = m_delegate->rowHeight() / 2;
    if (columnWidth(FrameLogModel::NumberColumn) < widthFor(FrameLogModel::NumberColumn, sample, mark))
        setWidth(FrameLogModel::NumberColumn, sample, mark);
}

/// For a text like the sample beside `more` pixels, and for the title.
int FrameLogView::widthFor(FrameLogModel::Column column, const QString &sample, int more) const
{
    const int padding = 2 * Theme::instance().spacing(2);
    const QFontMetrics metrics(font());
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    return padding + std::max(metrics.horizontalAdvance(sample) + more, metrics.horizontalAdvance(title));
}

void FrameLogView::setWidth(FrameLogModel::Column column, const QString &sample, int more)
{
    horizontalHeader()->resizeSection(column, widthFor(column, sample, more));
}

void FrameLogView::updateColumns()
{
    if (!m_isConnectionColumnChosen)
        setColumnHidden(FrameLogModel::ConnectionColumn, !m_model->hasSeveralConnections());
}

void FrameLogView::changeEvent(QEvent *event)
{
    LineTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

// Comes before the slider moves, for what the user does only: where it will stand is already known.
void FrameLogView::watchScrolling(int action)
{
    if (action == QAbstractSlider::SliderNoAction)
        return;
    m_restoredTop.reset();
    const QScrollBar *bar = verticalScrollBar();
    setFollowing(bar->maximum() > 0 && bar->sliderPosition() >= bar->maximum());
}

void FrameLogView::setFollowing(bool isFollowing)
{
    if (isFollowing)
        scrollToBottom();
    if (m_isFollowing == isFollowing)
        return;
    m_isFollowing = isFollowing;
    m_seenEnd = m_model->known().end;
    updatePill();
    emit followingChanged(m_isFollowing);
}

void FrameLogView::updatePill()
{
    const qint64 held = m_model->heldBackRows();
    const bool isAnyNew = !m_isFollowing && !m_model->isOpenedCapture();
    const int firstNew = isAnyNew ? m_model->lineOf(m_seenEnd) : -1;
    const qint64 unseen = firstNew < 0 ? 0 : m_model->rowCount() - firstNew;
    const int count = static_cast<int>(std::min<qint64>(held + unseen, std::numeric_limits<int>::max()));
    QString text = tr("%Ln new", nullptr, count);
    if (m_model->isPaused())
        text = count == 0 ? tr("Paused") : tr("Paused · %1").arg(text);
    m_pill->setVisible(count > 0 || m_model->isPaused());
    m_pill->setText(text);
    m_pill->setAccessibleName(tr("%1, go to the newest row").arg(text));
    m_pill->resize(m_pill->sizeHint());
    const QRect area = viewport()->geometry();
    m_pill->move(area.center().x() - m_pill->width() / 2,
                 area.bottom() - m_pill->height() - Theme::instance().spacing(2));
    m_pill->raise();
}

void FrameLogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        emit resumeRequested();
        return;
    }
    LineTable::keyPressEvent(event);
}

void FrameLogView::resizeEvent(QResizeEvent *event)
{
    LineTable::resizeEvent(event);
    if (m_isFollowing)
        scrollToBottom();
    updatePill();
}

void FrameLogView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LineTable::selectionChanged(selected, deselected);
    if (m_isRestoringSelection)
        return;
    m_rememberedRows.clear();
    if (selectionModel()->hasSelection())
        setFollowing(false);
    emit rowSelectionChanged();
}

void FrameLogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    LineTable::currentChanged(current, previous);
    // It becomes current after it has been selected.
    if (!m_isRestoringSelection)
        emit rowSelectionChanged();
}

capture::RowSet FrameLogView::selectedLogRows(qint64 most) const
{
    capture::RowSet rows;
    for (const auto &[top, bottom] : selectedRanges()) {
        const qint64 count = std::min<qint64>(most - rows.size(), bottom - top + 1);
        if (count <= 0)
            break;
        rows.append(m_model->rowsBetween(top, static_cast<int>(top + count - 1)));
    }
    return rows;
}

qint64 FrameLogView::selectedLogRowCount() const
{
    qint64 count = 0;
    for (const auto &[top, bottom] : selectedRanges())
        count += bottom - top + 1;
    return count;
}

std::optional<capture::Row> FrameLogView::currentLogRow() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current))
        return m_model->rowAt(current.row());
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? std::nullopt : std::optional(m_model->rowAt(selection.first().top()));
}

void FrameLogView::goToRow(capture::Row row)
{
    const int line = m_model->lineOf(row);
    if (line < 0)
        return;
    setFollowing(false);
    const QModelIndex index = m_model->index(line, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
}

qint64 FrameLogView::selectRows(const capture::RowSet &rows)
{
    QItemSelection selection;
    qint64 count = 0;
    for (const capture::Row row : rows) {
        if (!m_model->isShown(row))
            continue;
        const QModelIndex index = m_model->index(m_model->lineOf(row), 0);
        selection.select(index, index);
        ++count;
    }
    if (count == 0)
        return 0;
    setFollowing(false);
    const QModelIndex first = selection.first().topLeft();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first, PositionAtCenter);
    return count;
}

void FrameLogView::showLine(int line)
{
    const int top = line - linesPerPage() / 2;
    setTopLine(top);
    setFollowing(top >= verticalScrollBar()->maximum());
}

void FrameLogView::rememberSelection()
{
    m_rememberedRows.clear();
    if (selectedLogRowCount() <= maxRememberedRows)
        m_rememberedRows = selectedLogRows();
    m_rememberedTop = m_model->rowCount() > 0 ? std::optional(m_model->rowAt(topLine())) : std::nullopt;
}

// A filter that comes or goes keeps what was selected and is still shown, and the place that the user reads.
void FrameLogView::restoreSelection()
{
    if (!selectRemembered() && m_rememberedTop)
        setTopLine(m_model->lineOf(*m_rememberedTop));
    if (const auto top = std::exchange(m_restoredTop, std::nullopt))
        setTopLine(m_model->lineOf(*top));
    m_seenEnd = std::min(m_seenEnd, m_model->known().end);
    if (m_isFollowing)
        scrollToBottom();
    updatePill();
    emit rowSelectionChanged();
}

/// Selects anew what is shown of the remembered rows; those that a filter has yet to look at are remembered
/// on.
bool FrameLogView::selectRemembered()
{
    const QScopedValueRollback guard(m_isRestoringSelection, true);
    const capture::Row settled = m_model->settled().end;
    capture::RowSet left;
    QItemSelection selection;
    for (const capture::Row row : m_rememberedRows) {
        const QModelIndex index = m_model->index(m_model->lineOf(row), 0);
        if (m_model->isShown(row))
            selection.select(index, index);
        else if (row >= settled)
            left.append(row);
    }
    m_rememberedRows = left;
    if (selection.isEmpty())
        return false;
    const QModelIndex first = selection.first().topLeft();
    if (!selectionModel()->hasSelection()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first, PositionAtCenter);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

void FrameLogView::copy(CopyForm form)
{
    if (const capture::RowSet rows = selectedLogRows(maxCopiedRows); !rows.isEmpty())
        m_copying.start(rows, selectedLogRowCount(), form);
}

void FrameLogView::takeCopy(const LogCopy &copy)
{
    QApplication::clipboard()->setText(copy.text);
    emit copied(copy);
}

void FrameLogView::highlight(const QRegularExpression &expression)
{
    m_delegate->setHighlight(expression);
    viewport()->update();
}

void FrameLogView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->reason() == QContextMenuEvent::Keyboard && current.isValid()) {
        const QRect cell = visualRect(current) & viewport()->rect();
        emit menuRequested(current, viewport()->mapToGlobal(cell.center()));
    } else {
        emit menuRequested(indexAt(viewport()->mapFromGlobal(event->globalPos())), event->globalPos());
    }
}

} // namespace wireloupe::ui
