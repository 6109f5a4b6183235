#include "ui/hexlayout.h"

#include <algorithm>

#include <QFontMetricsF>

#include "lens/hex.h"

namespace wireloupe::ui {

HexLayout HexLayout::fit(const QFont &font, int width, int margin, qsizetype size)
{
    const QFontMetricsF metrics(font);
    HexLayout layout;
    layout.digit = qCeil(metrics.horizontalAdvance(QLatin1Char('0')));
    layout.lineHeight = qCeil(metrics.height()) + 2;
    layout.ascent = qCeil(metrics.ascent()) + 1;
    layout.margin = margin;
    layout.offsetDigits = lens::offsetDigits(size);
    for (const int count : {16, 8, 4}) {
        layout.bytesPerLine = count;
        if (layout.width() <= width)
            break;
    }
    return layout;
}

// A wider gap in the middle of sixteen bytes lets the eye count.
int HexLayout::hexX(int column) const
{
    const int gap = column >= 8 ? 1 : 0;
    return margin + (offsetDigits + 2 + 3 * column + gap) * digit;
}

int HexLayout::asciiX(int column) const
{
    return hexX(bytesPerLine - 1) + (4 + column) * digit;
}

int HexLayout::columnAt(int x) const
{
    if (x >= asciiX(0) - digit)
        return std::clamp((x - asciiX(0)) / digit, 0, bytesPerLine - 1);
    for (int column = bytesPerLine - 1; column > 0; --column)
        if (x >= hexCell(column, 0).left())
            return column;
    return 0;
}

} // namespace wireloupe::ui
