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

#include "lens/lens.h"
#include "ui/theme.h"

namespace wireloupe::ui {

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Bytes in hexadecimal"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    addCopyAction(tr("&Copy as hex"), QKeySequence::Copy, &HexView::copyHex);
    addCopyAction(tr("Copy as &text"), {}, &HexView::copyText);
    addCopyAction(tr("Copy with &offsets"), {}, &HexView::copyDump);
    addCopyAction(tr("Select &all"), QKeySequence::SelectAll, &HexView::selectAll);
    connect(&Theme::instance(), &Theme::changed, this, &HexView::relayout);
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
    relayout();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
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
    int y = 0;
    for (qsizetype offset = firstVisible(); offset < m_bytes.size() && y < viewport()->height();
         offset += m_layout.bytesPerLine, y += m_layout.lineHeight)
        paintLine(painter, offset, y);
}

void HexView::paintLine(QPainter &painter, qsizetype offset, int y) const
{
    const Theme &theme = Theme::instance();
    for (const Tint &tint : m_tints)
        paintMarks(painter, offset, y, tint.from, tint.length, theme.color(tint.color));
    paintMarks(painter, offset, y, m_highlightFrom, m_highlightLength, theme.color(Role::Highlight));
    paintMarks(painter, offset, y, selectionFrom(), selectionLength(), palette().color(QPalette::Highlight));

    const int baseline = y + m_layout.ascent;
    const QColor muted = theme.color(Role::Muted);
    painter.setPen(muted);
    painter.drawText(m_layout.margin, baseline,
                     QStringLiteral("%1").arg(offset, m_layout.offsetDigits, 16, QLatin1Char('0')));
    const auto count = static_cast<int>(std::min<qsizetype>(m_layout.bytesPerLine, m_bytes.size() - offset));
    for (int column = 0; column < count; ++column) {
        const auto byte = static_cast<uchar>(m_bytes[offset + column]);
        const bool isPrintable = byte >= 0x20 && byte < 0x7F;
        const bool isMarked = isSelected(offset + column);
        const QColor ink = palette().color(isMarked ? QPalette::HighlightedText : QPalette::Text);
        painter.setPen(ink);
        painter.drawText(m_layout.hexX(column), baseline,
                         QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
        painter.setPen(isPrintable || isMarked ? ink : muted);
        painter.drawText(m_layout.asciiX(column), baseline,
                         isPrintable ? QString(QLatin1Char(static_cast<char>(byte))) : QStringLiteral("·"));
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

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bytes.isEmpty())
        return;
    const QPoint at = event->position().toPoint();
    moveCursor(firstVisible() + static_cast<qsizetype>(at.y() / m_layout.lineHeight) * m_layout.bytesPerLine +
                   m_layout.columnAt(at.x() + horizontalScrollBar()->value()),
               event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_bytes.isEmpty())
        return;
    const QPoint at = event->position().toPoint();
    const int line = qFloor(static_cast<qreal>(at.y()) / m_layout.lineHeight);
    moveCursor(firstVisible() + static_cast<qsizetype>(line) * m_layout.bytesPerLine +
                   m_layout.columnAt(at.x() + horizontalScrollBar()->value()),
               true);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype line = m_layout.bytesPerLine;
    const qsizetype page = line * verticalScrollBar()->pageStep();
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    qsizetype target = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        target -= 1;
        break;
    case Qt::Key_Right:
        target += 1;
        break;
    case Qt::Key_Up:
        target -= line;
        break;
    case Qt::Key_Down:
        target += line;
        break;
    case Qt::Key_PageUp:
        target -= page;
        break;
    case Qt::Key_PageDown:
        target += page;
        break;
    case Qt::Key_Home:
        target = isControl ? 0 : target - target % line;
        break;
    case Qt::Key_End:
        target = isControl ? m_bytes.size() - 1 : target - target % line + line - 1;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveCursor(target, event->modifiers().testFlag(Qt::ShiftModifier));
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
}

QByteArray HexView::selectedBytes() const
{
    return m_hasSelection ? m_bytes.mid(selectionFrom(), selectionLength()) : m_bytes;
}

void HexView::copyHex()
{
    QApplication::clipboard()->setText(lens::toHex(selectedBytes()));
}

void HexView::copyText()
{
    QApplication::clipboard()->setText(QString::fromUtf8(selectedBytes()));
}

void HexView::copyDump()
{
    QApplication::clipboard()->setText(lens::hexDump(selectedBytes()));
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace wireloupe::ui
