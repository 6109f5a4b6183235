#pragma once

#include <QRect>
#include <QStyle>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionSlider;

namespace wireloupe::ui {

// A scroll bar of Style: a slider on nothing, without arrows.

/// Of a part of it; empty for those that it has not.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
/// `bar`: may be null, and tells what it lies on otherwise.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *bar);
/// The colour of what is scrolled by the widget, a scroll bar or a scroll area: where the bars are there is
/// no other one.
QColor scrolledColor(const QStyleOption &option, const QWidget *widget);

} // namespace wireloupe::ui
