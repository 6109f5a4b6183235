#pragma once

#include <QStringList>

class QColor;
class QImage;
class QWidget;

namespace wireloupe::test {

/// Of two opaque colours, by WCAG 2.1: 1 to 21.
double contrast(const QColor &one, const QColor &other);

// WCAG 2.1, 1.4.3 and 1.4.11.
inline constexpr double enoughForText = 4.5;
inline constexpr double enoughForLargeText = 3; ///< and for icons and focus rings

/// The texts of enabled labels, buttons, boxes and placeholders in `root` that are too pale for what is
/// behind them in `picture`, which is what `root` looks like, at any scale. A line each.
QStringList paleTexts(const QWidget &root, const QImage &picture);

} // namespace wireloupe::test
