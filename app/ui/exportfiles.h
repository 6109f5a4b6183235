#pragma once

#include <QString>

namespace wireloupe::ui {

// What exports are called.

/// A name that a file system takes, without a suffix: titles of tabs hold colons and slashes. `fallback`:
/// where nothing is left of it.
QString exportFileName(QString name, const QString &fallback);
/// The first path that nothing stands at: "log.csv", "log-2.csv", "log-3.csv". `stem`: without the suffix.
QString freeExportPath(const QString &stem, const QString &suffix);

} // namespace wireloupe::ui
