#pragma once

#include <QString>

namespace wireloupe::ui {

/// The text of a menu entry or a button as it is read: without its access key, which some languages have
/// behind the words: 開く(&O)…
QString withoutAccessKey(const QString &text);

} // namespace wireloupe::ui
