#include "ui/popupplace.h"

#include <algorithm>

#include <QMenu>
#include <QRect>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace wireloupe::ui {

namespace {

/// With its upper edge at `top`, in the coordinates of the screen.
QRect aligned(const QWidget &widget, const QRect &part, const QSize &popup, Qt::Alignment edge, int top)
{
    const QRect row(widget.mapToGlobal(part.topLeft()).x(), top, part.width(), popup.height());
    return QStyle::alignedRect(widget.layoutDirection(), edge | Qt::AlignTop, popup, row);
}

} // namespace

QPoint insideScreen(const QWidget &owner, const QRect &place)
{
    const QRect screen = owner.screen()->availableGeometry();
    const auto within = [](int at, int first, int last) {
        return std::clamp(at, first, std::max(first, last));
    };
    return {within(place.left(), screen.left(), screen.right() - place.width() + 1),
            within(place.top(), screen.top(), screen.bottom() - place.height() + 1)};
}

QPoint placeUnder(const QWidget &widget, const QRect &part, const QSize &popup, Qt::Alignment edge)
{
    const int top = widget.mapToGlobal(part.topLeft()).y() + part.height();
    return insideScreen(widget, aligned(widget, part, popup, edge, top));
}

QPoint placeAbove(const QWidget &widget, const QSize &popup, Qt::Alignment edge)
{
    const int top = widget.mapToGlobal(QPoint()).y() - popup.height();
    if (top < widget.screen()->availableGeometry().top())
        return placeUnder(widget, widget.rect(), popup, edge);
    return insideScreen(widget, aligned(widget, widget.rect(), popup, edge, top));
}

void openUnder(QMenu &menu, const QWidget &button)
{
    menu.popup(placeUnder(button, button.rect(), menu.sizeHint(), Qt::AlignLeft));
}

} // namespace wireloupe::ui
