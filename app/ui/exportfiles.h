#pragma once

#include <QString>

namespace wireloupe::ui {

// Where exports go.

/// The folder of the last export, else that of documents.
QString usualExportFolder();
void rememberExportFolder(const QString &path);
/// A name that a file system takes, without a suffix: titles of tabs hold colons and slashes. `fallback`:
/// where nothing is left of it.
QString exportFileName(QString name, const QString &fallback);

} // namespace wireloupe::ui
