#pragma once

#include <memory>
#include <vector>

#include <QRectF>

#include "lens/foldmap.h"
#include "ui/rowlayouts.h"
#include "ui/textposition.h"

namespace wireloupe::ui {

/// The part of a text that a view shows: where it begins, what is folded, and where each character stands.
/// Only rows that are in sight are laid out, so the length of the text does not matter. Lines are counted as
/// they are seen: a row that is wrapped takes several. No painting. GUI thread.
class VisibleText
{
public:
    /// The first line in sight.
    struct Top
    {
        qsizetype visible = 0; ///< line of the fold map
        int line = 0;          ///< in its row, where that is wrapped

        auto
        operator<=>(const Top &) const = default; // NOLINT(modernize-use-nullptr): a bug of clang-tidy 14
    };

    VisibleText();

    void setLines(std::shared_ptr<const lens::Lines> lines);
    const std::shared_ptr<const lens::Lines> &lines() const { return m_lines; }
    /// Lays all out anew: `wrapWidth` in pixels, 0 where lines are not wrapped. Keeps the row that is on top.
    void setGeometry(const QFont &font, int wrapWidth);
    /// Lines that fit.
    void setPageLines(int pageLines);
    /// Makes anew what colours and folds change.
    void forgetLayouts();

    const lens::FoldMap &folds() const { return m_folds; }
    /// The row on top stays in sight. What has been handed out is gone.
    template <typename Change>
    void changeFolds(Change change)
    {
        const qsizetype row = m_folds.visibleCount() > 0 ? m_folds.rowAt(m_top.visible) : 0;
        change(m_folds);
        forgetLayouts();
        m_top = std::min(Top{m_folds.visibleOf(row), 0}, m_maxTop);
    }

    Top top() const { return m_top; }
    void setTop(Top top);
    void scrollBy(qsizetype lines);
    int pageLines() const { return m_pageLines; }
    int lineHeight() const { return m_layouts.lineHeight(); }
    qreal columnWidth() const { return m_layouts.columnWidth(); }

    /// For a scroll bar: from 0 to the greatest; of a short text a line each, else a row.
    int scrollMaximum() const { return valueOf(m_maxTop); }
    int scrollValue() const { return valueOf(m_top); }
    void setScrollValue(int value);

    /// Lays out what is in sight; the width of the widest.
    qreal layOutPage();
    qsizetype visibleCount() const { return m_folds.visibleCount(); }
    /// Of a line of the fold map. Good until the next change.
    const RowLayouts::Row &rowAt(qsizetype visible);

    /// The place under a point, in pixels from the top left of the text in sight.
    TextPosition positionAt(QPointF point);
    /// Where a place stands, if it is in sight or near: as positionAt() has it.
    QRectF rectOf(TextPosition position);
    /// Scrolls as little as it takes to have a place in sight. Does not open folds.
    void ensureVisible(TextPosition position);

    /// The place `lines` below, or above, at `x` pixels from the left.
    TextPosition moved(TextPosition position, qsizetype lines, qreal x);
    /// The start or the end of the line that is seen.
    TextPosition lineEdge(TextPosition position, bool isEnd);
    /// How far a place stands from the left.
    qreal xOf(TextPosition position);
    TextPosition end() const;

private:
    int linesOf(qsizetype visible) { return rowAt(visible).lines; }
    bool step(Top &at, qsizetype lines);
    Top topOf(TextPosition position);
    QTextLine textLine(TextPosition position);
    void updateEnd();
    int valueOf(Top top) const;

    std::shared_ptr<const lens::Lines> m_lines;
    lens::FoldMap m_folds;
    RowLayouts m_layouts;
    QFont m_font;
    int m_wrapWidth = 0;
    int m_pageLines = 1;
    Top m_top;
    Top m_maxTop;
    /// Of a short text: lines before each of its rows.
    std::vector<int> m_linesBefore;
};

} // namespace wireloupe::ui
