#pragma once

#include <QStringList>

class QWidget;

namespace wireloupe::test {

/// The widgets in `root` that stick out of the one around them, where nothing scrolls; a line each.
QStringList strayWidgets(const QWidget &root);

/// Pairs of widgets that the same layout has put over each other; a line each.
QStringList overlaps(const QWidget &root);

} // namespace wireloupe::test
