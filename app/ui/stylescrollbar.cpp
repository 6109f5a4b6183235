#include "ui/stylescrollbar.h"

#include <algorithm>

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

/// As it lies where the layout is from left to right.
QRect unmirroredSlider(const QStyleOptionSlider &option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int track = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    if (range <= 0)
        return option.rect;
    const auto wanted = static_cast<int>(track * qint64{option.pageStep} / (range + option.pageStep));
    const int length = std::min(track, std::max(wanted, Theme::instance().spacing(6)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      track - length, option.upsideDown);
    return isHorizontal ? QRect(option.rect.left() + start, option.rect.top(), length, option.rect.height())
                        : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), length);
}

QRect unmirroredPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect slider = unmirroredSlider(option);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        isHorizontal ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        isHorizontal ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        return rect;
    default:
        return {}; // no arrow buttons
    }
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    return QStyle::visualRect(option.direction, option.rect, unmirroredPart(option, part));
}

QColor scrolledColor(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at)) {
            const QWidget *shown = area->viewport();
            return shown->palette().color(shown->backgroundRole());
        }
    return option.palette.color(QPalette::Base);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *bar)
{
    painter.fillRect(option.rect, scrolledColor(option, bar));
    if (!option.state.testFlag(QStyle::State_Enabled) || option.maximum <= option.minimum)
        return;
    QColor fill = option.palette.color(QPalette::Text);
    const bool isHeld = option.activeSubControls == QStyle::SC_ScrollBarSlider;
    fill.setAlphaF(isHeld && option.state.testFlag(QStyle::State_Sunken)      ? 0.55F
                   : isHeld && option.state.testFlag(QStyle::State_MouseOver) ? 0.42F
                                                                              : 0.28F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const QRectF slider =
        QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal round = std::min(slider.width(), slider.height()) / 2;
    painter.drawRoundedRect(slider, round, round);
    painter.restore();
}

} // namespace wireloupe::ui
