#pragma once

class QWidget;

namespace wireloupe::ui {

/// Gives the pane that the widget is in so many pixels more, or takes them from it, as dragging its edge
/// would: the pane is a part of the innermost splitter in which it has a neighbour. Neither one becomes
/// smaller than it can be, nor goes. Null is in no pane.
void resizePaneAround(const QWidget *widget, int by);

/// As much as one press of a key moves an edge.
int paneStep();

} // namespace wireloupe::ui
