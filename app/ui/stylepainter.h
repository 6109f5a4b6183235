#pragma once

#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;

namespace wireloupe::ui {

// How the parts that Style draws itself look. Each paints into `option.rect`.

void paintButton(QPainter &painter, const QStyleOption &option);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintFocus(QPainter &painter, const QStyleOption &option);
/// Of what scrolls: with corners, as what it frames.
void paintFocusFrame(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintMenuBarItem(QPainter &painter, const QStyleOption &option);
void paintMenu(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOption &option);
void paintSpinBox(QPainter &painter, const QStyleOption &option, const QRect &up, const QRect &down);
void paintTab(QPainter &painter, const QStyleOption &option);
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
enum class Pointing : int { Up = -1, Down = 1 };
void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &rect, Pointing pointing);
void paintLine(QPainter &painter, const QRect &rect);

/// The label of a push button where the layout is from right to left: text and icon in the middle, the icon
/// at the right.
void paintMirroredLabel(QPainter &painter, const QStyleOptionButton &button, const QStyle &style);

} // namespace wireloupe::ui
