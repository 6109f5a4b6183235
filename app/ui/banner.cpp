#include "ui/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/glyphs.h"
#include "ui/theme.h"

namespace wireloupe::ui {

Banner::Banner(QWidget *parent) : QFrame(parent), m_layout(new QHBoxLayout(this)), m_label(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    m_layout->setContentsMargins(theme.spacing(8), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    m_layout->setSpacing(theme.spacing(2));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_label, 1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

void Banner::say(Kind kind, const QString &text)
{
    m_kind = kind;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    update();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    const Role tint = m_kind == Kind::Error     ? Role::ErrorTint
                      : m_kind == Kind::Warning ? Role::WarningTint
                                                : Role::Raised;
    painter.fillRect(rect(), theme.color(tint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Border));
    const QRectF sign(theme.spacing(2), 0, theme.spacing(4), height());
    if (m_kind == Kind::Error)
        paintErrorSign(painter, sign, theme.color(Role::Error));
    else if (m_kind == Kind::Warning)
        paintWarningSign(painter, sign, theme.color(Role::Warning));
    else
        paintInfoSign(painter, sign, theme.color(Role::Muted));
}

} // namespace wireloupe::ui
