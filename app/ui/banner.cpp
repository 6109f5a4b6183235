#include "ui/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/iconlabel.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

/// In units of spacing.
constexpr int leastForWords = 45;

struct Look
{
    QString icon;
    Role color;
    Role background;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {QStringLiteral("warning"), Role::Warning, Role::WarningTint};
    case Banner::Kind::Error:
        return {QStringLiteral("error"), Role::Error, Role::ErrorTint};
    case Banner::Kind::Info:
        break;
    }
    return {QStringLiteral("info"), Role::Muted, Role::Raised};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
    , m_icon(new IconLabel(4, this))
    , m_label(new QLabel(this))
{
    const Theme &theme = Theme::instance();
    m_layout->setContentsMargins(
        directedMargins(theme.spacing(3), theme.spacing(1), theme.spacing(2), theme.spacing(1)));
    m_layout->setSpacing(theme.spacing(2));
    wrapPlainText(*m_label);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QHBoxLayout;
    words->addWidget(m_icon);
    words->addWidget(m_label, 1);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_buttons);
    m_buttons->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

void Banner::say(Kind kind, const QString &text)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(Theme::instance().icon(look.icon, look.color));
    m_label->setText(measuresIsolated(shortened(text)));
    setVisible(!text.isEmpty());
    update();
}

QString Banner::text() const
{
    return m_label->text();
}

/// Where the words would be a narrow column beside the buttons, the buttons stand below.
void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int rest = width() - m_buttons->sizeHint().width();
    m_layout->setDirection(rest < Theme::instance().spacing(leastForWords) ? QBoxLayout::TopToBottom
                                                                           : QBoxLayout::LeftToRight);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(lookOf(m_kind).background));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Border));
}

} // namespace wireloupe::ui
