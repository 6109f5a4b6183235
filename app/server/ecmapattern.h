#pragma once

#include <QRegularExpression>
#include <QString>

namespace wireloupe::server {

/// A regular expression as JSON Schema has them (ECMA-262), by PCRE, whose matching does not recurse on the
/// stack of the thread, whatever a peer sends. Where the two differ it is translated: `\uXXXX` and `\cX` keep
/// their meaning, `[^]` is any character, and `$` is the very end only. Not valid (isValid()) where it is no
/// expression.
QRegularExpression ecmaPattern(const QString &pattern);

} // namespace wireloupe::server
