#pragma once

#include <QFont>
#include <QRect>

namespace wireloupe::ui {

/// Where the parts of a line of a hex view stand, in pixels from its left edge.
struct HexLayout
{
    int bytesPerLine = 16;
    int offsetDigits = 8;
    int digit = 8; ///< width of a character
    int lineHeight = 16;
    int ascent = 12;
    int margin = 4;

    /// For `size` bytes: as many a line as fit into `width`, 16, 8 or 4, and offsets as short as they can be.
    static HexLayout fit(const QFont &font, int width, int margin, qsizetype size);

    int hexX(int column) const;
    int asciiX(int column) const;
    int width() const { return asciiX(bytesPerLine) + margin; }
    QRect hexCell(int column, int y) const { return {hexX(column) - digit / 2, y, 3 * digit, lineHeight}; }
    QRect asciiCell(int column, int y) const { return {asciiX(column), y, digit, lineHeight}; }
    /// The column of the byte under `x`, the nearest one where it is beside all.
    int columnAt(int x) const;
};

} // namespace wireloupe::ui
