#include "ui/capturepane.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/comparewindow.h"
#include "ui/detailpane.h"
#include "ui/filterbar.h"
#include "ui/findtarget.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/hint.h"
#include "ui/latencypanel.h"
#include "ui/logarea.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// In percent of the height, to begin with.
constexpr int detailShare = 39;
constexpr int bottomShare = 15;
// In units: what the graph and the hints need. Where that is not to be had, the log keeps its part of the
// rest.
constexpr int comfortableDetail = 50;
constexpr int mostOfTheRest = 60;

} // namespace

CapturePane::CapturePane(std::shared_ptr<capture::Store> store, QWidget *parent)
    : QWidget(parent)
    , m_store(std::move(store))
    , m_filterBar(new FilterBar(this))
    , m_log(new LogArea(m_store, this))
    , m_model(m_log->model())
    , m_view(m_log->view())
    , m_emptyHint(new Hint(m_view->viewport()))
    , m_detail(new DetailPane(m_store, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    m_filterBar->setStore(m_store);
    setUpLayout();
    connectParts();
    updateCounts();
}

CapturePane::~CapturePane() = default;

void CapturePane::setUpLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_rows, 1);
    m_columns->addWidget(m_detail);
    m_rows->addWidget(m_log);
    m_rows->addWidget(m_columns);
    m_rows->setObjectName(QStringLiteral("captureRows"));
    m_rows->installEventFilter(this);
    m_columns->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    const int unit = Theme::instance().spacing(1);
    m_log->setMinimumHeight(16 * unit);
    m_detail->setMinimumSize(50 * unit, 20 * unit);
    m_emptyHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->viewport()->installEventFilter(this);
}

void CapturePane::connectParts()
{
    connect(m_filterBar, &FilterBar::filterChanged, m_model, &FrameLogModel::setFilter);
    connect(m_filterBar, &FilterBar::leaveRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &FrameLogModel::countsChanged, this, &CapturePane::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CapturePane::updateCounts);
    connect(m_view, &FrameLogView::followingChanged, this, &CapturePane::followingChanged);
    connect(m_view, &FrameLogView::resumeRequested, this, &CapturePane::resume);
    connect(m_view, &FrameLogView::rowSelectionChanged, this, &CapturePane::showSelection);
    connect(m_view, &FrameLogView::copied, this, &CapturePane::tellCopied);
    connect(m_log, &LogArea::told, m_filterBar, &FilterBar::showNotice);
    connect(m_log, &LogArea::filterTermChosen, m_filterBar, &FilterBar::addTerm);
    connect(m_log, &LogArea::exportRequested, this, &CapturePane::exportRequested);
    connect(m_log, &LogArea::savePayloadRequested, m_detail, &DetailPane::save);
    connect(m_log, &LogArea::compareRequested, this, &CapturePane::compareRows);
    connect(m_detail, &DetailPane::filterRequested, m_filterBar, &FilterBar::addTerm);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_areRowsTouched = true; });
}

const std::shared_ptr<capture::Store> &CapturePane::store() const
{
    return m_store;
}

bool CapturePane::isFollowing() const
{
    return m_view->isFollowing();
}

bool CapturePane::isPaused() const
{
    return m_model->isPaused();
}

qint64 CapturePane::shownRows() const
{
    return m_model->rowCount();
}

std::optional<capture::RowSet> CapturePane::filteredRows() const
{
    return m_model->filteredRows();
}

capture::RowSet CapturePane::selectedRows() const
{
    return m_view->selectedLogRows();
}

bool CapturePane::hasSelection() const
{
    return m_view->selectionModel()->hasSelection();
}

QString CapturePane::filterText() const
{
    return m_filterBar->text();
}

void CapturePane::setSideWidget(QWidget *widget)
{
    m_columns->addWidget(widget);
    m_columns->setStretchFactor(m_columns->indexOf(widget), 1);
    m_columns->setSizes({1000, 1000});
}

void CapturePane::setBottomWidget(QWidget *widget)
{
    m_bottom = widget;
    m_rows->addWidget(widget);
    arrangeRows();
}

/// As the window grows the composer does little, the log and the details most; until the user knows better.
void CapturePane::arrangeRows()
{
    if (m_areRowsTouched)
        return;
    const int height = m_rows->height();
    const int bottom =
        m_bottom ? std::max(m_bottom->minimumSizeHint().height(), height * bottomShare / 100) : 0;
    const int rest = height - bottom;
    const int comfortable = Theme::instance().spacing(comfortableDetail);
    const int detail =
        std::max(height * detailShare / 100, std::min(comfortable, rest * mostOfTheRest / 100));
    m_rows->setSizes({rest - detail, detail, bottom});
}

void CapturePane::setFollowing(bool isFollowing)
{
    m_view->setFollowing(isFollowing);
}

void CapturePane::setPaused(bool isPaused)
{
    if (isPaused == m_model->isPaused())
        return;
    m_model->setPaused(isPaused);
    emit pausedChanged(isPaused);
}

// End, or a click on the button that counts what is new: back to the newest row, whatever held the view.
void CapturePane::resume()
{
    setPaused(false);
    m_view->setFollowing(true);
}

void CapturePane::setFilterText(const QString &text)
{
    m_filterBar->setText(text);
}

void CapturePane::focusFilter()
{
    m_filterBar->focusEdit();
}

void CapturePane::find()
{
    QWidget *focus = QApplication::focusWidget();
    for (QWidget *widget = focus; widget && m_detail->isAncestorOf(widget); widget = widget->parentWidget())
        if (auto *target = qobject_cast<FindTarget *>(widget)) {
            m_log->find(target, widget);
            return;
        }
    // On a button of the details it is what they show that is meant.
    if (m_detail->isAncestorOf(focus))
        for (QWidget *widget : m_detail->findChildren<QWidget *>())
            if (auto *target = qobject_cast<FindTarget *>(widget); target && widget->isVisible()) {
                m_log->find(target, widget);
                return;
            }
    m_log->find();
}

void CapturePane::goToRow(capture::Row row)
{
    m_view->goToRow(row);
    m_view->setFocus();
}

void CapturePane::selectRows(const capture::RowSet &rows)
{
    m_model->refresh();
    const qint64 seen = m_view->selectRows(rows);
    if (seen < rows.size())
        tellUnseen(rows, seen);
}

void CapturePane::tellUnseen(const capture::RowSet &rows, qint64 seen)
{
    const int gone = static_cast<int>(rows.indexOf(m_model->known().first));
    const int held = static_cast<int>(rows.size() - rows.indexOf(m_model->known().end));
    const int hidden = static_cast<int>(rows.size() - seen) - gone - held;
    QStringList words;
    if (gone > 0)
        words << tr("%Ln of these rows have been dropped from the log.", nullptr, gone);
    if (hidden > 0)
        words << tr("The filter hides %Ln of these rows.", nullptr, hidden);
    if (held > 0)
        words << tr("%Ln of these rows are behind the paused view.", nullptr, held);
    m_filterBar->showNotice(words.join(QLatin1Char(' ')));
}

void CapturePane::compareRows(capture::Row one, capture::Row other)
{
    auto *window = new CompareWindow(m_store, one, other, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(Theme::instance().spacing(260), Theme::instance().spacing(160));
    window->show();
}

void CapturePane::compareSelected()
{
    const capture::RowSet rows = m_view->selectedLogRows(3);
    if (rows.size() == 2)
        compareRows(rows.front(), rows.back());
    else
        m_filterBar->showNotice(tr("Select two rows to compare them."));
}

void CapturePane::copyAsText()
{
    m_view->copy(CopyForm::Text);
}

void CapturePane::copyAsJson()
{
    m_view->copy(CopyForm::Json);
}

void CapturePane::copyAsHex()
{
    m_view->copy(CopyForm::Hex);
}

// The detail pane shows the row that the keyboard is on, where several are selected. It goes on showing one
// that a limit has dropped from the log: somebody may be reading it.
void CapturePane::showSelection()
{
    const auto row = m_view->currentLogRow();
    const bool isDropped = !row && m_shownRow && *m_shownRow < m_store->rows().first;
    if ((row != m_shownRow || !row) && !isDropped) {
        m_shownRow = row;
        m_detail->setRow(row);
    }
    emit selectionChanged();
}

void CapturePane::updateCounts()
{
    m_filterBar->setCounts(m_model->rowCount(), m_model->knownRows(), m_model->isFiltered(),
                           m_model->isFiltering());
    updateEmptyHint();
}

void CapturePane::updateEmptyHint()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->knownRows() > 0)
        m_emptyHint->say(m_model->isFiltering() ? tr("Searching…") : tr("No row passes the filter"),
                         tr("Esc in the filter box shows all rows."));
    else if (isEmpty && m_store->health().recording == capture::Recording::Off)
        m_emptyHint->say(tr("This capture is empty"));
    else if (isEmpty)
        m_emptyHint->say(tr("Nothing recorded yet"),
                         tr("Every handshake, frame and event appears here as it crosses the wire."));
    m_emptyHint->setVisible(isEmpty);
    placeEmptyHint();
}

/// Within the frame that shows where the keyboard is.
void CapturePane::placeEmptyHint()
{
    m_emptyHint->setGeometry(m_view->viewport()->rect().adjusted(1, 1, -1, -1));
}

bool CapturePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeEmptyHint();
    if (watched == m_rows && event->type() == QEvent::Resize)
        arrangeRows();
    return QWidget::eventFilter(watched, event);
}

void CapturePane::tellCopied(const LogCopy &copy)
{
    const QLocale locale;
    if (copy.copiedRows < copy.wantedRows)
        m_filterBar->showNotice(tr("Copied the first %1 of %2 rows. Export writes all.")
                                    .arg(locale.toString(copy.copiedRows), locale.toString(copy.wantedRows)));
    else
        m_filterBar->showNotice(tr("Copied %Ln row(s)", nullptr, static_cast<int>(copy.copiedRows)));
}

} // namespace wireloupe::ui
