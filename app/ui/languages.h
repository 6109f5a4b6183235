#pragma once

#include <QStringList>

namespace wireloupe::ui {

/// The languages that the program has words in, as QLocale names them: "de", "zh_CN". Sorted by their own
/// names.
QStringList languageCodes();
/// In that language itself: "Deutsch".
QString languageName(const QString &code);

} // namespace wireloupe::ui
