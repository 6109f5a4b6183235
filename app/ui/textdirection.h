#pragma once

#include <QString>

class QLineEdit;
class QMargins;

namespace wireloupe::ui {

// What is no language runs from left to right, also among words that run the other way.

/// Code for a place among words: an address, a rule, a header. In an isolate (UAX #9 section 2.4) where the
/// layout is from right to left, else as it is.
QString isolated(const QString &code);

/// Margins of a layout, which Qt does not mirror: `start` is at the left, and at the right where the layout
/// is from right to left.
QMargins directedMargins(int start, int top, int end, int bottom);

/// Where the layout is from right to left, the field runs as what is written in it: code from left to right,
/// a note in Arabic from right to left, and an empty field as the layout. Once for a field; all those of the
/// program's style have it.
void followContent(QLineEdit &edit);

} // namespace wireloupe::ui
