#include "ui/stylepainter.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

qreal radius()
{
    return Theme::instance().spacing();
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

/// A one-pixel outline lies on pixel centres.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    const qreal inset = outline.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius(), radius());
    painter.restore();
}

/// Around a button that has the keyboard; within one that is all accent.
void paintRing(QPainter &painter, const QRect &rect, bool isOnAccent)
{
    const Theme &theme = Theme::instance();
    const int inset = isOnAccent ? 2 : 0;
    for (const int step : {inset, inset + 1})
        paintBox(painter, rect.adjusted(step, step, -step, -step), Qt::transparent,
                 theme.color(isOnAccent ? Role::AccentText : Role::Accent));
}

bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

QColor outlineOf(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? option.palette.color(QPalette::Mid)
                                              : Theme::instance().color(Role::Border);
}

/// Of a box that is all outline while it is empty.
QColor outlineOfMark(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? Theme::instance().color(Role::Muted)
                                              : option.palette.color(QPalette::Mid);
}

bool isFlatButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

} // namespace

void paintButton(QPainter &painter, const QStyleOption &option)
{
    if (isFlatButton(option)) {
        paintToolButton(painter, option);
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isPrimary = isDefaultButton(option) && isEnabled;
    QColor fill = isPrimary ? Theme::instance().color(Role::Accent) : option.palette.color(QPalette::Button);
    if (isEnabled && (option.state & (QStyle::State_Sunken | QStyle::State_On)))
        fill = mixed(fill, option.palette.color(QPalette::ButtonText), 0.16);
    else if (isEnabled && has(option, QStyle::State_MouseOver))
        fill = mixed(fill, option.palette.color(QPalette::ButtonText), 0.06);
    paintBox(painter, option.rect, fill, isPrimary ? fill : outlineOf(option));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintRing(painter, option.rect, isPrimary);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool isHovered = isEnabled && has(option, QStyle::State_MouseOver);
    if (!isOn && !isHovered)
        return;
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor fill = isOn ? Theme::instance().color(Role::Accent) : text;
    fill.setAlphaF(isOn ? 0.20F : 0.08F);
    paintBox(painter, option.rect, fill, {});
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool hasFocus = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const QColor outline = hasFocus ? Theme::instance().color(Role::Accent) : outlineOf(option);
    paintBox(painter, option.rect, option.palette.color(QPalette::Base), outline);
}

void paintFocus(QPainter &painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_Selected)) // a row that its colour shows already
        return;
    paintBox(painter, option.rect, Qt::transparent, Theme::instance().color(Role::Accent));
}

void paintFocusFrame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(Theme::instance().color(Role::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isSet = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor mark =
        option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QColor fill =
        isSet && isEnabled ? Theme::instance().color(Role::Accent) : option.palette.color(QPalette::Base);
    paintBox(painter, option.rect, fill, isSet && isEnabled ? fill : outlineOfMark(option));
    if (!isSet)
        return;
    const QRectF box = option.rect;
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    QPainterPath path(at(0.25, 0.52));
    path.lineTo(at(0.43, 0.70));
    path.lineTo(at(0.76, 0.32));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? Theme::instance().color(Role::AccentText) : mark, box.width() / 8,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On);
    const QColor accent =
        isEnabled ? Theme::instance().color(Role::Accent) : option.palette.color(QPalette::Mid);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isSet ? accent : outlineOfMark(option));
    painter.setBrush(isSet ? accent : option.palette.color(QPalette::Base));
    painter.drawEllipse(circle);
    if (isSet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::instance().color(Role::AccentText));
        painter.drawEllipse(circle.center(), circle.width() / 5, circle.height() / 5);
    }
    painter.restore();
}

void paintMenuBarItem(QPainter &painter, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        paintBox(painter, option.rect, option.palette.color(QPalette::Highlight), {});
    painter.setPen(option.palette.color(item ? item->palette.currentColorGroup() : QPalette::Active,
                                        QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item ? item->text : QString());
}

void paintMenu(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.setBrush(Theme::instance().color(Role::Raised));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintProgress(QPainter &painter, const QStyleOption &option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    QRect done = option.rect;
    paintBox(painter, option.rect, option.palette.color(QPalette::Midlight), {});
    if (!bar || bar->maximum <= bar->minimum) // how far is not known
        done = QRect(done.left() + done.width() / 3, done.top(), done.width() / 3, done.height());
    else
        done.setWidth(static_cast<int>(done.width() * (qint64{bar->progress} - bar->minimum) /
                                       (qint64{bar->maximum} - bar->minimum)));
    if (done.width() > 0)
        paintBox(painter, done, Theme::instance().color(Role::Accent), {});
}

void paintSpinBox(QPainter &painter, const QStyleOption &option, const QRect &up, const QRect &down)
{
    paintField(painter, option);
    if (up.isValid())
        paintChevron(painter, option, up, Pointing::Up);
    if (down.isValid())
        paintChevron(painter, option, down, Pointing::Down);
}

void paintTab(QPainter &painter, const QStyleOption &option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    if (isSelected)
        painter.fillRect(option.rect, Theme::instance().color(Role::Raised));
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, option.palette.color(QPalette::Midlight));
    if (!isSelected)
        return;
    QRect mark = option.rect;
    mark.setTop(mark.bottom() - 1);
    painter.fillRect(mark, Theme::instance().color(Role::Accent));
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, Theme::instance().color(Role::Raised));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool isHorizontal = !header || header->orientation == Qt::Horizontal;
    paintLine(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1));
    if (isHorizontal) {
        const int inset = option.rect.height() / 4;
        paintLine(painter,
                  QRect(option.rect.right(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset));
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (!has(option, QStyle::State_Enabled) || option.maximum <= option.minimum)
        return;
    QColor fill = option.palette.color(QPalette::Text);
    const bool isHeld = option.activeSubControls == QStyle::SC_ScrollBarSlider;
    fill.setAlphaF(isHeld && has(option, QStyle::State_Sunken)      ? 0.55F
                   : isHeld && has(option, QStyle::State_MouseOver) ? 0.42F
                                                                    : 0.28F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const QRectF bar = QRectF(slider).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal round = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &rect, Pointing pointing)
{
    const QPointF center = QRectF(rect).center();
    const qreal arm = Theme::instance().spacing() * 0.8;
    const qreal tip = static_cast<int>(pointing) * arm / 2;
    QPainterPath path(center + QPointF(-arm, -tip));
    path.lineTo(center + QPointF(0, tip));
    path.lineTo(center + QPointF(arm, -tip));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(option.palette.color(QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void paintLine(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, Theme::instance().color(Role::Border));
}

void paintMirroredLabel(QPainter &painter, const QStyleOptionButton &button, const QStyle &style)
{
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const int width = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QRect label = QStyle::alignedRect(
        Qt::LeftToRight, Qt::AlignCenter,
        {std::min(button.rect.width(), width + Theme::instance().spacing() + button.iconSize.width()),
         button.rect.height()},
        button.rect);
    const QRect icon(label.right() - button.iconSize.width() + 1, label.y(), button.iconSize.width(),
                     label.height());
    button.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    style.drawItemText(
        &painter, label.adjusted(0, 0, -Theme::instance().spacing() - button.iconSize.width(), 0),
        Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, isEnabled, button.text, QPalette::ButtonText);
}

} // namespace wireloupe::ui
