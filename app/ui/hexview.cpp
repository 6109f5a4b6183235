#include "ui/hexview.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include "lens/byteforms.h"
#include "lens/lens.h"
#include "ui/accessiblerole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// Of bytes that go to the clipboard: as hex they are three times as many characters.
constexpr qsizetype maxCopied = 16 << 20;

bool isPrintable(uchar byte)
{
    return byte >= 0x20 && byte < 0x7F;
}

QChar shownCharacter(uchar byte)
{
    return isPrintable(byte) ? QChar(char16_t{byte}) : QChar(u'·');
}

} // namespace

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent), m_search([this] { viewport()->update(); })
{
    setAccessibleName(tr("Bytes in hexadecimal"));
    setAccessibleRole(*this, QAccessible::Document);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight); // as what it scrolls
    addCopyAction(tr("&Copy as hex"), QKeySequence::Copy, &HexView::copyHex);
    addCopyAction(tr("Copy as &text"), {}, &HexView::copyText);
    addCopyAction(tr("Copy with &offsets"), {}, &HexView::copyDump);
    addCopyAction(tr("Copy as &base64"), {}, &HexView::copyBase64);
    addCopyAction(tr("Copy as C a&rray"), {}, &HexView::copyCArray);
    addCopyAction(tr("Copy as &Python bytes"), {}, &HexView::copyPython);
    addCopyAction(tr("Select &all"), QKeySequence::SelectAll, &HexView::selectAll);
    connect(&Theme::instance(), &Theme::changed, this, &HexView::relayout);
    connect(this, &HexView::selectionChanged, this, &HexView::describeLine);
    relayout();
}

void HexView::addCopyAction(const QString &text, const QKeySequence &shortcut, void (HexView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_cursor = m_anchor = 0;
    m_hasSelection = false;
    m_highlightFrom = m_highlightLength = 0;
    m_tints.clear();
    m_search.setBytes(bytes);
    relayout();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    emit selectionChanged();
}

/// A screen reader cannot see the columns: it is told the line that the cursor is in, from the cursor on.
void HexView::describeLine()
{
    const qsizetype left = m_layout.bytesPerLine - m_cursor % m_layout.bytesPerLine;
    const QByteArrayView line =
        QByteArrayView(m_bytes).sliced(m_cursor, std::min(left, m_bytes.size() - m_cursor));
    QString text;
    for (const char byte : line)
        text += shownCharacter(static_cast<uchar>(byte));
    setAccessibleDescription(line.isEmpty()
                                 ? tr("No bytes")
                                 : tr("Byte %L1: %2, as text %3")
                                       .arg(m_cursor)
                                       .arg(QString::fromLatin1(line.toByteArray().toHex(' ')), text));
}

void HexView::setHighlight(qsizetype from, qsizetype length)
{
    m_highlightFrom = from;
    m_highlightLength = length;
    if (length > 0)
        ensureVisible(from);
    viewport()->update();
}

void HexView::setTints(std::vector<Tint> tints)
{
    m_tints = std::move(tints);
    viewport()->update();
}

qsizetype HexView::selectionFrom() const
{
    return m_hasSelection ? std::min(m_cursor, m_anchor) : 0;
}

qsizetype HexView::selectionLength() const
{
    return m_hasSelection ? std::max(m_cursor, m_anchor) - selectionFrom() + 1 : 0;
}

bool HexView::isSelected(qsizetype offset) const
{
    return offset >= selectionFrom() && offset < selectionFrom() + selectionLength();
}

QSize HexView::sizeHint() const
{
    return {m_layout.width() + verticalScrollBar()->sizeHint().width(), m_layout.lineHeight * 8};
}

void HexView::relayout()
{
    const Theme &theme = Theme::instance();
    const qsizetype top = firstVisible();
    m_layout = HexLayout::fit(theme.fixedFont(), viewport()->width(), theme.spacing(2), m_bytes.size());
    const qsizetype lines = (m_bytes.size() + m_layout.bytesPerLine - 1) / m_layout.bytesPerLine;
    const int page = std::max(1, viewport()->height() / m_layout.lineHeight);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(lines) - page));
    verticalScrollBar()->setValue(static_cast<int>(top / m_layout.bytesPerLine));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.width() - viewport()->width()));
    horizontalScrollBar()->setSingleStep(m_layout.digit);
    viewport()->update();
}

qsizetype HexView::firstVisible() const
{
    return static_cast<qsizetype>(verticalScrollBar()->value()) * m_layout.bytesPerLine;
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.setFont(Theme::instance().fixedFont());
    painter.setLayoutDirection(Qt::LeftToRight); // a bracket is not mirrored
    int y = 0;
    for (qsizetype offset = firstVisible(); offset < m_bytes.size() && y < viewport()->height();
         offset += m_layout.bytesPerLine, y += m_layout.lineHeight)
        paintLine(painter, offset, y);
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setPen(QPen(Theme::instance().color(Role::Accent), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void HexView::paintMatches(QPainter &painter, qsizetype offset, int y) const
{
    const auto &matches = m_search.matches();
    for (std::size_t index = m_search.indexFrom(offset);
         index < matches.size() && matches[index].from < offset + m_layout.bytesPerLine; ++index)
        paintMarks(painter, offset, y, matches[index].from, matches[index].length,
                   Theme::instance().color(Role::Highlight));
}

void HexView::paintLine(QPainter &painter, qsizetype offset, int y) const
{
    const Theme &theme = Theme::instance();
    for (const Tint &tint : m_tints)
        paintMarks(painter, offset, y, tint.from, tint.length, theme.color(tint.color));
    paintMarks(painter, offset, y, m_highlightFrom, m_highlightLength, theme.color(Role::Highlight));
    paintMatches(painter, offset, y);
    paintMarks(painter, offset, y, selectionFrom(), selectionLength(), palette().color(QPalette::Highlight));

    const int baseline = y + m_layout.ascent;
    const QColor muted = theme.color(Role::Muted);
    painter.setPen(muted);
    painter.drawText(m_layout.margin, baseline,
                     QStringLiteral("%1").arg(offset, m_layout.offsetDigits, 16, QLatin1Char('0')));
    const auto count = static_cast<int>(std::min<qsizetype>(m_layout.bytesPerLine, m_bytes.size() - offset));
    for (int column = 0; column < count; ++column) {
        const auto byte = static_cast<uchar>(m_bytes[offset + column]);
        const bool isText = isPrintable(byte);
        const bool isMarked = isSelected(offset + column);
        const QColor ink = palette().color(isMarked ? QPalette::HighlightedText : QPalette::Text);
        painter.setPen(ink);
        painter.drawText(m_layout.hexX(column), baseline,
                         QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
        painter.setPen(isText || isMarked ? ink : muted);
        painter.drawText(m_layout.asciiX(column), baseline, QString(shownCharacter(byte)));
    }
}

void HexView::paintMarks(QPainter &painter, qsizetype offset, int y, qsizetype from, qsizetype length,
                         const QColor &color) const
{
    const qsizetype begin = std::max(from, offset);
    const qsizetype end =
        std::min({from + length, offset + m_layout.bytesPerLine, static_cast<qsizetype>(m_bytes.size())});
    for (qsizetype at = begin; at < end; ++at) {
        const auto column = static_cast<int>(at - offset);
        QRect cell = m_layout.hexCell(column, y);
        // The gap before the ninth byte belongs to a mark that goes on over it.
        if (at + 1 < end)
            cell.setRight(m_layout.hexCell(column + 1, y).left() - 1);
        painter.fillRect(cell, color);
        painter.fillRect(m_layout.asciiCell(column, y), color);
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::moveCursor(qsizetype offset, bool isExtending)
{
    if (m_bytes.isEmpty())
        return;
    m_cursor = std::clamp<qsizetype>(offset, 0, m_bytes.size() - 1);
    if (!isExtending || !m_hasSelection)
        m_anchor = isExtending ? m_anchor : m_cursor;
    m_hasSelection = true;
    ensureVisible(m_cursor);
    viewport()->update();
    emit cursorMoved(m_cursor);
    emit selectionChanged();
}

void HexView::setSelection(qsizetype from, qsizetype length)
{
    m_anchor = std::clamp<qsizetype>(from, 0, std::max<qsizetype>(0, m_bytes.size() - 1));
    m_cursor = std::clamp<qsizetype>(m_anchor + length - 1, m_anchor, std::max(m_anchor, m_bytes.size() - 1));
    m_hasSelection = length > 0 && !m_bytes.isEmpty();
    ensureVisible(m_cursor);
    ensureVisible(m_anchor);
    viewport()->update();
    emit selectionChanged();
}

void HexView::ensureVisible(qsizetype offset)
{
    QScrollBar *bar = verticalScrollBar();
    const auto line = static_cast<int>(offset / m_layout.bytesPerLine);
    if (line < bar->value())
        bar->setValue(line);
    else if (line >= bar->value() + bar->pageStep())
        bar->setValue(line - bar->pageStep() + 1);
}

void HexView::selectAll()
{
    if (m_bytes.isEmpty())
        return;
    m_anchor = 0;
    m_cursor = m_bytes.size() - 1;
    m_hasSelection = true;
    viewport()->update();
    emit selectionChanged();
}

QByteArray HexView::selectedBytes() const
{
    return m_hasSelection ? m_bytes.mid(selectionFrom(), selectionLength()) : m_bytes;
}

void HexView::copyAs(QString (*form)(QByteArrayView bytes))
{
    const QByteArray bytes = selectedBytes();
    QApplication::clipboard()->setText(form(QByteArrayView(bytes).first(std::min(bytes.size(), maxCopied))));
}

void HexView::copyHex()
{
    copyAs(lens::toHex);
}

void HexView::copyText()
{
    copyAs([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

// With the offsets that are on the screen.
void HexView::copyDump()
{
    QApplication::clipboard()->setText(
        lens::hexDump(selectedBytes().first(std::min(selectedBytes().size(), maxCopied)), selectionFrom()));
}

void HexView::copyBase64()
{
    copyAs(lens::toBase64);
}

void HexView::copyCArray()
{
    copyAs(lens::toCArray);
}

void HexView::copyPython()
{
    copyAs(lens::toPythonBytes);
}

void HexView::highlight(const FindQuery &query)
{
    m_search.setQuery(query);
}

FindOutcome HexView::select(const std::optional<ByteRange> &match, const std::optional<ByteRange> &wrapped)
{
    const std::optional<ByteRange> &found = match ? match : wrapped;
    if (!found)
        return FindOutcome::NotFound;
    setSelection(found->from, found->length);
    return match ? FindOutcome::Found : FindOutcome::FoundWrapped;
}

FindOutcome HexView::findNext()
{
    if (m_search.isRunning())
        return FindOutcome::Searching;
    return select(m_search.next(m_hasSelection ? std::max(m_cursor, m_anchor) + 1 : 0), m_search.first());
}

FindOutcome HexView::findPrevious()
{
    if (m_search.isRunning())
        return FindOutcome::Searching;
    return select(m_search.previous(selectionFrom()), m_search.last());
}

FindCount HexView::findCount() const
{
    return m_search.count({selectionFrom(), selectionLength()});
}

QString HexView::findScope() const
{
    return tr("these bytes: text or hex");
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    emit menuRequested(menu);
    menu->popup(event->globalPos());
}

} // namespace wireloupe::ui
