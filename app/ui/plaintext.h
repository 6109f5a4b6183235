#pragma once

#include <QString>

namespace wireloupe::ui {

/// A tool tip that shows `text` as it stands: Qt would take what looks like HTML for HTML, and a peer's words
/// may.
QString plainToolTip(const QString &text);

} // namespace wireloupe::ui
