#pragma once

#include <QPainter>
#include <QTextLayout>

#include "ui/textview.h"

namespace wireloupe::ui {

/// Paints the rows of a TextView that are in sight, with its margin of marks.
class TextViewPainter
{
public:
    explicit TextViewPainter(TextView &view);

    void paint();

private:
    void paintRow(qsizetype visible, int y);
    void paintMark(qsizetype row, int y);
    void paintCursor();
    void paintFocus();
    QList<QTextLayout::FormatRange> selections(qsizetype row, qsizetype size) const;
    void addMatches(QList<QTextLayout::FormatRange> &ranges, qsizetype row, qsizetype size) const;

    TextView &m_view;
    VisibleText &m_text;
    QPainter m_painter;
    int m_left; ///< of the text
};

} // namespace wireloupe::ui
