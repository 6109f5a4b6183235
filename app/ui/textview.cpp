#include "ui/textview.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "lens/textlines.h"
#include "ui/textviewaccessible.h"
#include "ui/textviewpainter.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr qsizetype maxCopied = 32 << 20;
// Put together within a few milliseconds.
constexpr qsizetype maxRowsInForeground = 5000;
constexpr int maxLevel = 9;

} // namespace

TextView::TextView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_search([this] { viewport()->update(); })
    , m_copyJob([](const QString &text) { QGuiApplication::clipboard()->setText(text); })
{
    installTextViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // as what it scrolls
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    setUpActions();
    connect(&Theme::instance(), &Theme::changed, this, &TextView::applyTheme);
    m_search.setLines(m_text.lines());
    relayout();
}

TextView::~TextView() = default;

void TextView::setUpActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, void (TextView::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("&Copy"), QKeySequence::Copy, &TextView::copy);
    add(tr("Select &all"), QKeySequence::SelectAll, &TextView::selectAll);
}

void TextView::setLines(std::shared_ptr<const lens::Lines> lines)
{
    m_copyJob.cancel();
    m_text.setLines(std::move(lines));
    m_cursor = m_anchor = {};
    m_goalX = -1;
    relayout();
    horizontalScrollBar()->setValue(0);
    m_search.setLines(m_text.lines());
    emit foldsChanged();
    emit cursorMoved();
}

void TextView::setText(const QString &text)
{
    setLines(lens::TextLines::make(text.toUtf8()));
}

QString TextView::toPlainText() const
{
    return textBetween(*lines(), {}, m_text.end(), maxCopied);
}

void TextView::setWrapping(bool isWrapping)
{
    if (m_isWrapping == isWrapping)
        return;
    m_isWrapping = isWrapping;
    relayout();
}

void TextView::relayout()
{
    const Theme &theme = Theme::instance();
    const int width = viewport()->width() - marginWidth() - theme.spacing(2);
    m_text.setGeometry(theme.fixedFont(), m_isWrapping ? std::max(width, theme.spacing(10)) : 0);
    m_text.setPageLines((viewport()->height() - marginHeight()) / m_text.lineHeight());
    m_width = 0;
    updateAfterScroll();
}

int TextView::marginWidth() const
{
    return Theme::instance().spacing(5);
}

int TextView::marginHeight() const
{
    return Theme::instance().spacing(1);
}

void TextView::updateScrollBars()
{
    const QScopedValueRollback guard(m_isSyncing, true);
    QScrollBar *vertical = verticalScrollBar();
    vertical->setPageStep(m_text.pageLines());
    vertical->setRange(0, m_text.scrollMaximum());
    vertical->setValue(m_text.scrollValue());
    QScrollBar *horizontal = horizontalScrollBar();
    const int width = viewport()->width() - marginWidth();
    horizontal->setPageStep(width);
    horizontal->setSingleStep(qCeil(m_text.columnWidth()) * 4);
    horizontal->setRange(
        0, m_isWrapping ? 0 : std::max(0, qCeil(m_width) + Theme::instance().spacing(2) - width));
}

void TextView::updateAfterScroll()
{
    m_width = std::max(m_width, m_text.layOutPage());
    updateScrollBars();
    viewport()->update();
}

void TextView::scrollContentsBy(int, int)
{
    if (m_isSyncing)
        return;
    m_text.setScrollValue(verticalScrollBar()->value());
    updateAfterScroll();
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void TextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        relayout();
}

void TextView::applyTheme()
{
    relayout();
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TextView::paintEvent(QPaintEvent *)
{
    TextViewPainter(*this).paint();
}

QSize TextView::sizeHint() const
{
    return {qCeil(m_text.columnWidth() * 60), m_text.lineHeight() * 10};
}

void TextView::setFolded(qsizetype row, bool isFolded)
{
    const qsizetype fold = folds().foldAt(row);
    if (fold < 0 || folds().isClosed(fold) == isFolded)
        return;
    m_text.changeFolds([&](lens::FoldMap &map) { map.setClosed(fold, isFolded); });
    // A cursor that is hidden now stands where its fold begins.
    const qsizetype shown = folds().rowAt(folds().visibleOf(m_cursor.row));
    if (shown != m_cursor.row)
        m_cursor = m_anchor = {shown, 0};
    updateAfterScroll();
    emit foldsChanged();
}

void TextView::foldAll()
{
    foldToLevel(0);
}

void TextView::unfoldAll()
{
    m_text.changeFolds([](lens::FoldMap &map) { map.openAll(); });
    m_text.ensureVisible(m_cursor);
    updateAfterScroll();
    emit foldsChanged();
}

void TextView::foldToLevel(int level)
{
    m_text.changeFolds([&](lens::FoldMap &map) { map.closeBelow(static_cast<quint32>(level)); });
    const qsizetype shown = folds().rowAt(folds().visibleOf(m_cursor.row));
    if (shown != m_cursor.row)
        m_cursor = m_anchor = {shown, 0};
    m_text.ensureVisible(m_cursor);
    updateAfterScroll();
    emit foldsChanged();
    emit cursorMoved();
}

void TextView::setCursor(TextPosition position, bool isSelecting)
{
    const qsizetype last = std::max<qsizetype>(0, lines()->rowCount() - 1);
    position.row = std::clamp<qsizetype>(position.row, 0, last);
    if (folds().rowAt(folds().visibleOf(position.row)) != position.row) {
        m_text.changeFolds([&](lens::FoldMap &map) { map.reveal(position.row); });
        emit foldsChanged();
    }
    m_goalX = -1;
    place(position, isSelecting);
}

void TextView::place(TextPosition position, bool isSelecting)
{
    m_cursor = position;
    if (!isSelecting)
        m_anchor = position;
    m_text.ensureVisible(m_cursor);
    if (!m_isWrapping) {
        const auto x = static_cast<int>(m_text.xOf(m_cursor));
        QScrollBar *bar = horizontalScrollBar();
        const int room = bar->pageStep() - Theme::instance().spacing(2);
        updateAfterScroll();
        if (x < bar->value())
            bar->setValue(x);
        else if (x > bar->value() + room)
            bar->setValue(x - room);
    }
    updateAfterScroll();
    notifyTextCursor(*this);
    emit cursorMoved();
}

// What is selected up to behind the text of a closed fold includes what that hides.
TextPosition TextView::selectionEnd() const
{
    const TextPosition end = std::max(m_cursor, m_anchor);
    if (!folds().isClosedAt(end.row) || end.column <= lines()->text(end.row).size())
        return end;
    const qsizetype last = lines()->folds()[static_cast<std::size_t>(folds().foldAt(end.row))].last;
    return {last, lines()->text(last).size()};
}

QString TextView::selectedText() const
{
    return hasSelection() ? textBetween(*lines(), selectionStart(), selectionEnd(), maxCopied) : QString();
}

void TextView::copy()
{
    if (!hasSelection())
        return;
    const TextPosition from = selectionStart();
    const TextPosition to = selectionEnd();
    if (to.row - from.row <= maxRowsInForeground) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    m_copyJob.start([lines = lines(), from, to](const std::atomic_bool &isCancelled) {
        return textBetween(*lines, from, to, maxCopied, &isCancelled);
    });
}

void TextView::selectAll()
{
    m_anchor = {};
    m_cursor = m_text.end();
    viewport()->update();
    emit cursorMoved();
}

QString TextView::visibleString(qsizetype *cursorOffset) const
{
    QString text;
    if (cursorOffset)
        *cursorOffset = -1;
    int taken = -m_text.top().line;
    for (qsizetype visible = m_text.top().visible;
         visible < m_text.visibleCount() && taken < m_text.pageLines(); ++visible) {
        if (visible > m_text.top().visible)
            text += QLatin1Char('\n');
        const RowLayouts::Row &row = m_text.rowAt(visible);
        if (cursorOffset && folds().rowAt(visible) == m_cursor.row)
            *cursorOffset = text.size() + std::min(m_cursor.column, row.layout->text().size());
        text += row.layout->text();
        taken += row.lines;
    }
    return text;
}

QRect TextView::cursorRect() const
{
    return m_text.rectOf(m_cursor)
        .translated(marginWidth() - horizontalScrollBar()->value(), marginHeight())
        .toAlignedRect();
}

void TextView::highlight(const FindQuery &query)
{
    m_search.setQuery(query);
    viewport()->update();
}

FindOutcome TextView::select(const std::optional<lens::LineMatch> &match,
                             const std::optional<lens::LineMatch> &wrapped)
{
    const std::optional<lens::LineMatch> &found = match ? match : wrapped;
    if (!found)
        return m_search.isRunning() ? FindOutcome::Searching : FindOutcome::NotFound;
    setCursor({found->row, found->start});
    setCursor(normalized(*lines(), {found->row, found->start + found->length}), true);
    return match ? FindOutcome::Found : FindOutcome::FoundWrapped;
}

FindOutcome TextView::findNext()
{
    if (m_search.isRunning())
        return FindOutcome::Searching;
    return select(m_search.next(std::max(m_cursor, m_anchor)), m_search.first());
}

FindOutcome TextView::findPrevious()
{
    if (m_search.isRunning())
        return FindOutcome::Searching;
    return select(m_search.previous(selectionStart()), m_search.last());
}

FindCount TextView::findCount() const
{
    std::optional<lens::LineMatch> selected;
    if (hasSelection()) {
        const TextPosition start = selectionStart();
        const TextPosition end = std::max(m_cursor, m_anchor);
        qsizetype length = end.column - start.column;
        for (qsizetype row = start.row; row < end.row && row < start.row + 2; ++row)
            length += lines()->text(row).size();
        selected = lens::LineMatch{start.row, start.column, length};
    }
    return m_search.count(selected);
}

QString TextView::findScope() const
{
    return tr("this payload");
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    actions().constFirst()->setEnabled(hasSelection());
    connect(menu, &QMenu::aboutToHide, this, [this] { actions().constFirst()->setEnabled(true); });
    menu->addSeparator();
    if (!lines()->folds().empty())
        addFoldActions(*menu);
    QAction *wrap = menu->addAction(tr("&Wrap lines"), this, &TextView::setWrapping);
    wrap->setCheckable(true);
    wrap->setChecked(m_isWrapping);
    emit menuRequested(menu);
    menu->popup(event->globalPos());
}

void TextView::addFoldActions(QMenu &menu)
{
    menu.addAction(
        tr("&Fold") + QStringLiteral("\t-"), this, [this] { foldCursor(true); });
    menu.addAction(tr("&Unfold") + QStringLiteral("\t+"), this, [this] { foldCursor(false); });
    menu.addAction(tr("F&old all") + QStringLiteral("\t/"), this, &TextView::foldAll);
    menu.addAction(tr("U&nfold all") + QStringLiteral("\t*"), this, &TextView::unfoldAll);
    QMenu *levels = menu.addMenu(tr("Unfold to &level"));
    for (int level = 1; level <= maxLevel; ++level)
        levels->addAction(QStringLiteral("&%1\t%1").arg(level), this, [this, level] { foldToLevel(level); });
    menu.addSeparator();
}

} // namespace wireloupe::ui
