#pragma once

#include <QString>

namespace wireloupe::capture {

/// In quotes, as the filter language reads it. The text must be without control characters, for which a
/// filter of one line has no room.
QString quotedForFilter(QString text);

/// A term of the filter language that looks for `text`, whatever is in it. Empty for an empty text.
QString filterTermFor(const QString &text);

/// Both must hold: `filter` as it was written, `or` and all, and `term`. A filter that has an error, that
/// says nothing, or that can stand neither before nor behind the term, gives way to it; one that has it
/// already stays as it is.
QString joinFilters(const QString &filter, const QString &term);

} // namespace wireloupe::capture
