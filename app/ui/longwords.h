#pragma once

#include <QString>

class QFontMetrics;

namespace wireloupe::ui {

/// The text with an ellipsis in the middle of each word that is wider than `width`, in pixels: where lines
/// are wrapped between words its end would be cut off without a sign. White space stays as it is.
QString withoutLongWords(const QString &text, const QFontMetrics &metrics, int width);

} // namespace wireloupe::ui
