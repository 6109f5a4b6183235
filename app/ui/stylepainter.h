#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace wireloupe::ui {

// How the parts that Style draws itself look. Each paints into `option.rect`.

void paintButton(QPainter &painter, const QStyleOption &option);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintFocus(QPainter &painter, const QStyleOption &option);
/// Around what scrolls: with corners, as what it frames.
void paintFocusFrame(QPainter &painter, const QStyleOption &option);
/// The same in a quiet colour while it does not have the keyboard.
void paintFrame(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintMenuBarItem(QPainter &painter, const QStyleOption &option);
void paintMenu(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOption &option);
void paintSpinBox(QPainter &painter, const QStyleOption &option, const QRect &up, const QRect &down);
void paintTab(QPainter &painter, const QStyleOption &option);
/// The row under the pointer, of a list or a tree; a table would mark a single cell.
void paintHoveredItem(QPainter &painter, const QStyleOption &option, const QWidget *view);
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
/// In degrees, clockwise.
enum class Pointing : int { Down = 0, Left = 90, Up = 180, Right = 270 };
void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &rect, Pointing pointing);
void paintLine(QPainter &painter, const QRect &rect);
/// The lowest row of it.
QRect bottomLine(const QRect &rect);

/// The label of a push button where the layout is from right to left: text and icon in the middle, the icon
/// at the right.
void paintMirroredLabel(QPainter &painter, const QStyleOptionButton &button, const QStyle &style);

/// Icon and text of a tool button beside each other, in the middle; at the beginning of one that is much
/// wider than they are.
void paintToolLabel(QPainter &painter, const QStyleOptionToolButton &button, const QStyle &style);

/// As a control shows it: where the layout is from right to left, a path or a number keeps its order.
QString orderedText(const QString &text);

} // namespace wireloupe::ui
