#pragma once

#include <QString>
#include <QStringList>

class QLabel;

namespace wireloupe::ui {

inline constexpr qsizetype maxShownChars = 2000;
inline constexpr qsizetype maxShownLines = 12;

/// What a label, a banner, a message or a tool tip shows of `text`: no more than maxShownChars characters in
/// maxShownLines lines, an ellipsis where that is not all. A peer or a file may say a megabyte, or 100,000
/// empty lines, which a label would lay out for minutes. Control characters are shown as their pictures: see
/// lens::toText().
QString shortened(const QString &text);

/// The same in one line of at most `maxChars` characters, for a label that has no room for more: see
/// lens::toOneLine().
QString oneLine(const QString &text, qsizetype maxChars = 200);

/// Sets a label up for shortened() texts: plain, and wrapping. However long a word is, it does not widen the
/// window; what does not fit is cut off.
void wrapPlainText(QLabel &label);

/// A tool tip that shows `text`, shortened(), as it stands: Qt would take what looks like HTML for HTML, and
/// a peer's words may.
QString plainToolTip(const QString &text);
/// The same, each text on a line of its own.
QString plainToolTip(const QStringList &lines);

} // namespace wireloupe::ui
