#include "ui/looks/contrast.h"

#include <cmath>
#include <optional>

#include <QAbstractButton>
#include <QCheckBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include "ui/looks/textfit.h"
#include "ui/theme.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QHash<QRgb, int> colorsIn(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[picture.pixel(x, y)];
    return counts;
}

/// Between what is behind the text, which is what there is most of, and what stands out from it most: strokes
/// are as dark as they were asked to be only in their middle. 21 where there is one colour: no text is seen.
double contrastIn(const QImage &picture, const QRect &rect, const std::optional<QColor> &ink)
{
    const QHash<QRgb, int> counts = colorsIn(picture, rect);
    QRgb ground = 0;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        if (at.value() > counts.value(ground))
            ground = at.key();
    double most = ink ? contrast(*ink, QColor(ground)) : 1;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        most = std::max(most, contrast(QColor(at.key()), QColor(ground)));
    return counts.size() < 2 ? 21 : most;
}

/// What is written in the widget; empty where nothing is, or where an icon could be taken for it.
QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->icon().isNull() ? button->text() : QString();
}

/// Where the text is, without frames, focus rings and the marks of boxes.
QRect textRect(const QWidget &widget)
{
    const int unit = ui::Theme::instance().spacing();
    if (qobject_cast<const QLabel *>(&widget))
        return widget.contentsRect();
    const bool isBox =
        qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
    const int mark = isBox ? 6 * unit : unit;
    const bool isRightToLeft = widget.layoutDirection() == Qt::RightToLeft;
    return widget.rect().adjusted(isRightToLeft ? unit : mark, unit, isRightToLeft ? -mark : -unit, -unit);
}

/// The colour that a label asks for: strokes of two or three letters may be too thin to reach it anywhere.
std::optional<QColor> inkOfFew(const QWidget &widget)
{
    constexpr int few = 3;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (!label || label->text().size() > few)
        return {};
    return label->palette().color(label->foregroundRole());
}

bool isLarge(const QFont &font)
{
    return font.pointSizeF() >= (font.bold() ? 14 : 18);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

QStringList paleTexts(const QWidget &root, const QImage &picture)
{
    QStringList found;
    const double scale = picture.devicePixelRatio();
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || !widget->isEnabled() || textOf(*widget).trimmed().isEmpty())
            continue;
        const QRect seen = textRect(*widget) & widget->visibleRegion().boundingRect();
        const QRect place(widget->mapTo(&root, seen.topLeft()) * scale, seen.size() * scale);
        const QRect rect = place & picture.rect();
        // Of a line that is cut by the edge of a scrolled page too little is seen.
        if (seen.height() < widget->fontMetrics().ascent() || rect.isEmpty())
            continue;
        const double ratio = contrastIn(picture, rect, inkOfFew(*widget));
        if (ratio < (isLarge(widget->font()) ? enoughForLargeText : enoughForText))
            found << u"“%1” has a contrast of %2: %3"_s.arg(textOf(*widget).left(60))
                         .arg(ratio, 0, 'f', 2)
                         .arg(describe(*widget));
    }
    return found;
}

} // namespace wireloupe::test
