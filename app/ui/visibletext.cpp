#include "ui/visibletext.h"

#include <algorithm>
#include <limits>

#include "lens/textlines.h"

namespace wireloupe::ui {

namespace {

// Rows of which it is known at once how many lines they take.
constexpr qsizetype maxShort = 64;

} // namespace

VisibleText::VisibleText()
{
    setLines(lens::TextLines::make({}));
}

void VisibleText::setLines(std::shared_ptr<const lens::Lines> lines)
{
    m_lines = std::move(lines);
    m_folds = lens::FoldMap(m_lines);
    m_top = {};
    m_layouts.reset(m_lines, m_font, m_wrapWidth);
    updateEnd();
}

void VisibleText::setGeometry(const QFont &font, int wrapWidth)
{
    m_font = font;
    m_wrapWidth = wrapWidth;
    m_layouts.reset(m_lines, font, wrapWidth);
    updateEnd();
    m_top = std::min(Top{m_top.visible, 0}, m_maxTop);
}

void VisibleText::setPageLines(int pageLines)
{
    m_pageLines = std::max(1, pageLines);
    updateEnd();
    m_top = std::min(m_top, m_maxTop);
}

void VisibleText::forgetLayouts()
{
    m_layouts.clear();
    updateEnd();
}

const RowLayouts::Row &VisibleText::rowAt(qsizetype visible)
{
    const qsizetype row = m_folds.rowAt(visible);
    return m_layouts.at(row, m_folds.isClosedAt(row));
}

/// Where the last page begins, and for a short text how many lines stand before each row.
void VisibleText::updateEnd()
{
    m_linesBefore.clear();
    const qsizetype count = visibleCount();
    m_maxTop = {std::max<qsizetype>(0, count - 1), 0};
    if (count == 0)
        return;
    m_maxTop.line = linesOf(count - 1) - 1;
    step(m_maxTop, 1 - m_pageLines);
    if (count > maxShort)
        return;
    int before = 0;
    for (qsizetype visible = 0; visible < count; ++visible) {
        m_linesBefore.push_back(before);
        before += linesOf(visible);
    }
}

/// Goes so many lines on, or back; false where the text ended before, and it stands there.
bool VisibleText::step(Top &at, qsizetype lines)
{
    for (; lines < 0;) {
        if (at.line >= -lines) {
            at.line += static_cast<int>(lines);
            return true;
        }
        lines += at.line;
        if (at.visible == 0) {
            at.line = 0;
            return false;
        }
        ++lines;
        --at.visible;
        at.line = linesOf(at.visible) - 1;
    }
    while (lines > 0) {
        const int rest = linesOf(at.visible) - 1 - at.line;
        if (rest >= lines) {
            at.line += static_cast<int>(lines);
            return true;
        }
        if (at.visible + 1 >= visibleCount()) {
            at.line += rest;
            return false;
        }
        lines -= rest + 1;
        ++at.visible;
        at.line = 0;
    }
    return true;
}

void VisibleText::setTop(Top top)
{
    m_top = std::clamp(top, Top{}, m_maxTop);
}

void VisibleText::scrollBy(qsizetype lines)
{
    Top top = m_top;
    step(top, lines);
    setTop(top);
}

int VisibleText::valueOf(Top top) const
{
    if (!m_linesBefore.empty())
        return m_linesBefore[static_cast<std::size_t>(top.visible)] + top.line;
    // The last page may begin inside a row.
    const qsizetype value = top.visible + (top == m_maxTop && top.line > 0 ? 1 : 0);
    return static_cast<int>(std::min<qsizetype>(value, std::numeric_limits<int>::max()));
}

void VisibleText::setScrollValue(int value)
{
    if (value == scrollValue())
        return;
    if (value >= scrollMaximum()) {
        m_top = m_maxTop;
    } else if (m_linesBefore.empty()) {
        setTop({value, 0});
    } else {
        const auto next = std::upper_bound(m_linesBefore.begin(), m_linesBefore.end(), value);
        const qsizetype visible = next - m_linesBefore.begin() - 1;
        setTop({visible, value - m_linesBefore[static_cast<std::size_t>(visible)]});
    }
}

qreal VisibleText::layOutPage()
{
    m_layouts.trim();
    qreal width = 0;
    int lines = -m_top.line;
    for (qsizetype visible = m_top.visible; visible < visibleCount() && lines <= m_pageLines; ++visible) {
        const RowLayouts::Row &row = rowAt(visible);
        lines += row.lines;
        width = std::max(width, row.width);
    }
    return width;
}

TextPosition VisibleText::positionAt(QPointF point)
{
    if (visibleCount() == 0)
        return {};
    Top at = m_top;
    step(at, qFloor(point.y() / lineHeight()));
    const RowLayouts::Row &row = rowAt(at.visible);
    if (row.layout->lineCount() == 0)
        return {m_folds.rowAt(at.visible), 0};
    return {m_folds.rowAt(at.visible), row.layout->lineAt(at.line).xToCursor(point.x())};
}

QTextLine VisibleText::textLine(TextPosition position)
{
    const QTextLayout &layout = *rowAt(m_folds.visibleOf(position.row)).layout;
    const qsizetype column = std::min(position.column, layout.text().size());
    return layout.lineForTextPosition(static_cast<int>(column));
}

VisibleText::Top VisibleText::topOf(TextPosition position)
{
    const QTextLine line = textLine(position);
    return {m_folds.visibleOf(position.row), line.isValid() ? line.lineNumber() : 0};
}

qreal VisibleText::xOf(TextPosition position)
{
    const QTextLine line = textLine(position);
    const auto column =
        static_cast<int>(std::min<qsizetype>(position.column, std::numeric_limits<int>::max()));
    return line.isValid() ? line.cursorToX(column) : 0;
}

QRectF VisibleText::rectOf(TextPosition position)
{
    // Further away than that nobody asks.
    const Top wanted = topOf(position);
    qsizetype lines = wanted.line - m_top.line;
    const qsizetype near = 2 * m_pageLines;
    if (wanted.visible > m_top.visible + near)
        lines = near;
    else if (wanted.visible < m_top.visible - near)
        lines = -near;
    for (qsizetype visible = m_top.visible; visible < wanted.visible && lines < near; ++visible)
        lines += linesOf(visible);
    for (qsizetype visible = wanted.visible; visible < m_top.visible && lines > -near; ++visible)
        lines -= linesOf(visible);
    return {xOf(position), static_cast<qreal>(lines * lineHeight()), 1, static_cast<qreal>(lineHeight())};
}

void VisibleText::ensureVisible(TextPosition position)
{
    if (visibleCount() == 0)
        return;
    const Top wanted = topOf(position);
    if (wanted < m_top) {
        setTop(wanted);
        return;
    }
    Top last = wanted;
    step(last, 1 - m_pageLines);
    if (last > m_top)
        setTop(last);
}

TextPosition VisibleText::moved(TextPosition position, qsizetype lines, qreal x)
{
    Top at = topOf(position);
    const bool isInside = step(at, lines);
    const qsizetype row = m_folds.rowAt(at.visible);
    const QTextLine line = rowAt(at.visible).layout->lineAt(at.line);
    if (!isInside)
        return lines < 0 ? TextPosition{} : end();
    return {row, line.isValid() ? line.xToCursor(x) : 0};
}

TextPosition VisibleText::lineEdge(TextPosition position, bool isEnd)
{
    const QTextLine line = textLine(position);
    if (!line.isValid())
        return {position.row, 0};
    const RowLayouts::Row &row = rowAt(m_folds.visibleOf(position.row));
    qsizetype column = line.textStart();
    if (isEnd) {
        column += line.textLength();
        // Behind the last character of a wrapped line the next line begins.
        if (line.lineNumber() + 1 < row.lines)
            --column;
    }
    return {position.row, column};
}

TextPosition VisibleText::end() const
{
    const qsizetype last = m_lines->rowCount() - 1;
    return last < 0 ? TextPosition{} : TextPosition{last, m_lines->text(last).size()};
}

} // namespace wireloupe::ui
