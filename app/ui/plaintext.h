#pragma once

#include <QString>
#include <QStringList>

namespace wireloupe::ui {

/// A tool tip that shows `text` as it stands: Qt would take what looks like HTML for HTML, and a peer's words
/// may.
QString plainToolTip(const QString &text);
/// The same, each text on a line of its own.
QString plainToolTip(const QStringList &lines);

} // namespace wireloupe::ui
