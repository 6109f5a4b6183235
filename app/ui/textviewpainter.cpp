#include "ui/textviewpainter.h"

#include <algorithm>

#include <QScrollBar>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

QTextLayout::FormatRange range(qsizetype from, qsizetype to, const QTextCharFormat &format)
{
    return {static_cast<int>(from), static_cast<int>(to - from), format};
}

} // namespace

TextViewPainter::TextViewPainter(TextView &view)
    : m_view(view)
    , m_text(view.visibleText())
    , m_painter(view.viewport())
    , m_left(view.marginWidth() - view.horizontalScrollBar()->value())
{
}

void TextViewPainter::paint()
{
    int y = m_view.marginHeight() - m_text.top().line * m_text.lineHeight();
    const int height = m_view.viewport()->height();
    for (qsizetype visible = m_text.top().visible; visible < m_text.visibleCount() && y < height; ++visible) {
        paintRow(visible, y);
        y += m_text.rowAt(visible).lines * m_text.lineHeight();
    }
    if (m_view.hasFocus()) {
        paintCursor();
        paintFocus();
    }
}

void TextViewPainter::paintRow(qsizetype visible, int y)
{
    const qsizetype row = m_text.folds().rowAt(visible);
    const RowLayouts::Row &laid = m_text.rowAt(visible);
    const int margin = m_view.marginWidth();
    m_painter.setClipRect(margin - 1, 0, m_view.viewport()->width() - margin + 1,
                          m_view.viewport()->height());
    m_painter.setPen(m_view.palette().color(QPalette::Text));
    laid.layout->draw(&m_painter, QPointF(m_left, y), selections(row, laid.layout->text().size()),
                      m_view.viewport()->rect());
    m_painter.setClipping(false);
    paintMark(row, y);
}

/// A triangle where a fold begins, an arrow where a line goes on.
void TextViewPainter::paintMark(qsizetype row, int y)
{
    const Theme &theme = Theme::instance();
    const int margin = m_view.marginWidth();
    const int height = m_text.lineHeight();
    m_painter.setPen(theme.color(Role::Muted));
    if (m_text.lines()->isContinuation(row)) {
        m_painter.drawText(QRect(0, y, margin - theme.spacing(1), height), Qt::AlignCenter,
                           QStringLiteral("↪"));
        return;
    }
    if (m_text.folds().foldAt(row) < 0)
        return;
    const bool isClosed = m_text.folds().isClosedAt(row);
    const qreal size = height / 3.0;
    const QPointF center((margin - theme.spacing(1)) / 2.0, y + height / 2.0);
    QPolygonF triangle;
    if (isClosed)
        triangle << QPointF(-size / 2, -size / 1.5) << QPointF(size / 2, 0) << QPointF(-size / 2, size / 1.5);
    else
        triangle << QPointF(-size / 1.5, -size / 2) << QPointF(size / 1.5, -size / 2) << QPointF(0, size / 2);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme.color(isClosed ? Role::Accent : Role::Muted));
    m_painter.drawPolygon(triangle.translated(center));
    m_painter.restore();
}

QList<QTextLayout::FormatRange> TextViewPainter::selections(qsizetype row, qsizetype size) const
{
    QList<QTextLayout::FormatRange> ranges;
    addMatches(ranges, row, size);
    if (!m_view.hasSelection())
        return ranges;
    const TextPosition from = std::min(m_view.cursor(), m_view.anchor());
    const TextPosition to = std::max(m_view.cursor(), m_view.anchor());
    if (row < from.row || row > to.row)
        return ranges;
    QTextCharFormat format;
    const auto group = m_view.isActiveWindow() ? QPalette::Active : QPalette::Inactive;
    format.setBackground(m_view.palette().color(group, QPalette::Highlight));
    format.setForeground(m_view.palette().color(group, QPalette::HighlightedText));
    const qsizetype begin = row == from.row ? std::min(from.column, size) : 0;
    const qsizetype end = row == to.row ? std::min(to.column, size) : size;
    if (end > begin)
        ranges.push_back(range(begin, end, format));
    return ranges;
}

// One that begins in the row before may end in this one.
void TextViewPainter::addMatches(QList<QTextLayout::FormatRange> &ranges, qsizetype row, qsizetype size) const
{
    QTextCharFormat format;
    format.setBackground(Theme::instance().color(Role::Highlight));
    format.setForeground(m_view.palette().color(QPalette::Text));
    for (const lens::LineMatch &match : m_view.m_search.matchesIn(row))
        ranges.push_back(
            range(std::min(match.start, size), std::min(match.start + match.length, size), format));
    if (row == 0 || !m_text.lines()->isContinuation(row))
        return;
    const auto before = m_view.m_search.matchesIn(row - 1);
    if (before.empty())
        return;
    const qsizetype over = before.back().start + before.back().length - m_text.lines()->text(row - 1).size();
    if (over > 0)
        ranges.push_back(range(0, std::min(over, size), format));
}

void TextViewPainter::paintCursor()
{
    const QRect cursor = m_view.cursorRect();
    if (cursor.left() < m_view.marginWidth() - 1)
        return;
    m_painter.fillRect(QRect(cursor.left(), cursor.top(), 2, cursor.height()),
                       m_view.palette().color(QPalette::Text));
}

void TextViewPainter::paintFocus()
{
    m_painter.setPen(QPen(Theme::instance().color(Role::Accent), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_view.viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace wireloupe::ui
