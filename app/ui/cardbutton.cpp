#include "ui/cardbutton.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace wireloupe::ui {

namespace {

constexpr int wrapped = Qt::TextWordWrap;

int unit(int count = 1)
{
    return Theme::instance().spacing(count);
}

int padding()
{
    return unit(4);
}

int pictureSize()
{
    return unit(7);
}

} // namespace

CardButton::CardButton(Kind kind, const QString &icon, const QString &title, const QString &explanation,
                       QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_iconName(icon), m_explanation(explanation)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CardButton::titleFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    return large;
}

int CardButton::textWidth(int width) const
{
    return std::max(1, width - 2 * padding());
}

int CardButton::titleHeight(int width) const
{
    return QFontMetrics(titleFont())
        .boundingRect(0, 0, textWidth(width), QWIDGETSIZE_MAX, wrapped, text())
        .height();
}

int CardButton::explanationHeight(int width) const
{
    return fontMetrics()
        .boundingRect(0, 0, textWidth(width), QWIDGETSIZE_MAX, wrapped, m_explanation)
        .height();
}

int CardButton::heightForWidth(int width) const
{
    return 2 * padding() + pictureSize() + unit(3) + titleHeight(width) + unit(1) + explanationHeight(width);
}

QSize CardButton::sizeHint() const
{
    const int width = unit(56);
    return {width, heightForWidth(width)};
}

QSize CardButton::minimumSizeHint() const
{
    const int width = unit(36);
    return {width, heightForWidth(sizeHint().width())};
}

/// It is what the page is there for: Return takes it as well as the space bar.
void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || hasFocus();
    const QColor accent = theme.color(Role::Accent);
    painter.setBrush(isDown() ? palette().color(QPalette::Midlight) : theme.color(Role::Raised));
    painter.setPen(
        QPen(isLit || m_kind == Kind::Primary ? accent : theme.color(Role::Border), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit(2), unit(2));

    const QRect icon(padding(), padding(), pictureSize(), pictureSize());
    theme.icon(m_iconName, m_kind == Kind::Primary || isLit ? Role::Accent : Role::Muted)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    QRect area(padding(), icon.bottom() + unit(3), textWidth(width()), titleHeight(width()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(titleFont());
    painter.drawText(area, wrapped, text());
    area = QRect(area.left(), area.bottom() + unit(1), area.width(), explanationHeight(width()));
    painter.setPen(theme.color(Role::Muted));
    painter.setFont(font());
    painter.drawText(area, wrapped, m_explanation);
}

} // namespace wireloupe::ui
