#pragma once

#include <QRegularExpression>

#include "ui/findtarget.h"

namespace wireloupe::ui {

/// What somebody typed: text, or `/a regular expression/`, as in the filter box. An `i` behind it changes
/// nothing: whether case matters is `matchesCase` alone.
FindQuery findQuery(const QString &typed, bool matchesCase);

/// The query as an expression to match decoded text with; not valid where the user's is not.
QRegularExpression expressionOf(const FindQuery &query);

} // namespace wireloupe::ui
