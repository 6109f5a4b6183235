#include "ui/stylepainter.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>

#include "ui/textdirection.h"
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
    if (has(option, QStyle::State_Enabled | QStyle::State_MouseOver))
        return Theme::instance().color(Role::Accent);
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
    QColor fill = isOn ? Theme::instance().color(Role::Accent) : option.palette.color(QPalette::ButtonText);
    const bool isPressed = has(option, QStyle::State_Sunken);
    fill.setAlphaF(isOn ? (isPressed ? 0.32F : isHovered ? 0.26F : 0.20F) : 0.08F);
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

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_HasFocus))
        return paintFocusFrame(painter, option);
    painter.save();
    painter.setPen(outlineOf(option));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
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
    done = QStyle::visualRect(option.direction, option.rect, done);
    if (done.width() > 0)
        paintBox(painter, done, Theme::instance().color(Role::Accent), {});
}

void paintSpinBox(QPainter &painter, const QStyleOption &option, const QRect &up, const QRect &down)
{
    paintField(painter, option);
    const auto paintArrow = [&](const QRect &rect, QStyle::SubControl part, Pointing pointing) {
        if (!rect.isValid())
            return;
        QStyleOption button = option;
        button.rect = rect.adjusted(0, 1, -1, -1);
        const auto *box = qstyleoption_cast<const QStyleOptionComplex *>(&option);
        button.state &= ~(QStyle::State_MouseOver | QStyle::State_Sunken);
        if (box && box->activeSubControls == part)
            button.state |= option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        paintToolButton(painter, button);
        paintChevron(painter, option, rect, pointing);
    };
    paintArrow(up, QStyle::SC_SpinBoxUp, Pointing::Up);
    paintArrow(down, QStyle::SC_SpinBoxDown, Pointing::Down);
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

void paintHoveredItem(QPainter &painter, const QStyleOption &option, const QWidget *view)
{
    if (!has(option, QStyle::State_Enabled | QStyle::State_MouseOver) ||
        has(option, QStyle::State_Selected) || qobject_cast<const QTableView *>(view))
        return;
    QColor fill = option.palette.color(QPalette::Text);
    fill.setAlphaF(0.06F);
    painter.fillRect(option.rect, fill);
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, Theme::instance().color(Role::Raised));
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header ? header->orientation == Qt::Horizontal
               : has(option, QStyle::State_Horizontal)) // not at the side
        paintLine(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1));
    if (header && header->orientation == Qt::Horizontal) {
        const int inset = option.rect.height() / 4;
        const QRect end(option.rect.right(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset);
        paintLine(painter, QStyle::visualRect(option.direction, option.rect, end));
    }
}

void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &rect, Pointing pointing)
{
    const qreal arm = Theme::instance().spacing() * 0.8;
    QPainterPath path({-arm, -arm / 2});
    path.lineTo(0, arm / 2);
    path.lineTo(arm, -arm / 2);
    painter.save();
    painter.translate(QRectF(rect).center());
    painter.rotate(static_cast<int>(pointing));
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

QRect bottomLine(const QRect &rect)
{
    return {rect.left(), rect.bottom(), rect.width(), 1};
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

void paintToolLabel(QPainter &painter, const QStyleOptionToolButton &button, const QStyle &style)
{
    const int unit = Theme::instance().spacing();
    const bool isEnabled = has(button, QStyle::State_Enabled);
    const bool isLit = isEnabled && has(button, QStyle::State_MouseOver | QStyle::State_AutoRaise);
    const QString text = orderedText(button.text);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int gap = unit * 3 / 2;
    const int rest = std::max(0, button.rect.width() - button.iconSize.width() - gap - words);
    const int lead = rest > 10 * unit ? unit : rest / 2; // a row of a list rather than a button
    QRect icon(button.rect.left() + lead, button.rect.top(), button.iconSize.width(), button.rect.height());
    QRect label = button.rect;
    label.setLeft(icon.right() + 1 + gap);
    icon = QStyle::visualRect(button.direction, button.rect, icon);
    label = QStyle::visualRect(button.direction, button.rect, label);
    const QIcon::Mode mode = !isEnabled ? QIcon::Disabled : isLit ? QIcon::Active : QIcon::Normal;
    button.icon.paint(&painter, icon, Qt::AlignCenter, mode,
                      has(button, QStyle::State_On) ? QIcon::On : QIcon::Off);
    const Qt::Alignment side = QStyle::visualAlignment(button.direction, Qt::AlignLeft);
    painter.setFont(button.font);
    style.drawItemText(&painter, label, int(side | Qt::AlignVCenter) | Qt::TextShowMnemonic, button.palette,
                       isEnabled, text, QPalette::ButtonText);
}

QString orderedText(const QString &text)
{
    return text.isEmpty() || text.isRightToLeft() ? text : isolated(text);
}

} // namespace wireloupe::ui
