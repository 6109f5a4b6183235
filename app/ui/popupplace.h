#pragma once

#include <QPoint>

class QMenu;
class QRect;
class QSize;
class QWidget;

namespace wireloupe::ui {

// Where popups open, on the screen. `edge` is Qt::AlignLeft or Qt::AlignRight, mirrored where the layout is
// from right to left: there the popup and what it belongs to end at the same line.

/// `place`, moved as little as it takes to lie on the screen of `owner`.
QPoint insideScreen(const QWidget &owner, const QRect &place);
/// Under a part of a widget.
QPoint placeUnder(const QWidget &widget, const QRect &part, const QSize &popup, Qt::Alignment edge);
/// Above a widget, or under it where there is no room.
QPoint placeAbove(const QWidget &widget, const QSize &popup, Qt::Alignment edge);
/// A menu with all its entries, under the button that opens it; where lines begin both have the same edge.
void openUnder(QMenu &menu, const QWidget &button);

} // namespace wireloupe::ui
