#pragma once

#include <QString>

class QLineEdit;
class QMargins;

namespace wireloupe::ui {

// What is no language runs from left to right, also among words that run the other way.

/// Code for a place among words: an address, a rule, a header. In an isolate (UAX #9 section 2.4) where the
/// layout is from right to left, else as it is.
QString isolated(const QString &code);

/// `words` in which every number with its unit ("3.90 ms", "1 min 20 s", "1.2 kB/s", "+25 %", "2.5×") stands
/// in an isolate where the layout is from right to left, or it would read "ms 3.90"; else as they are. Once
/// more changes nothing. For what is shown: see withoutIsolates().
QString measuresIsolated(const QString &words);

/// What was shown as others are to have it: for the clipboard and for files. Takes out every isolate, so it
/// is for the program's own words alone: a peer's text is copied as it came.
QString withoutIsolates(QString shown);

/// Margins of a layout, which Qt does not mirror: `start` is at the left, and at the right where the layout
/// is from right to left.
QMargins directedMargins(int start, int top, int end, int bottom);

/// Where the layout is from right to left, the field runs as what is written in it: code from left to right,
/// a number with its unit too ("64 MiB"), a note in Arabic from right to left, and an empty field as the
/// layout. Follows the direction of the layout when that changes. Once for a field; all those of the
/// program's style have it.
void followContent(QLineEdit &edit);

} // namespace wireloupe::ui
