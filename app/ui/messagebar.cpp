#include "ui/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/iconlabel.h"
#include "ui/longwords.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int narrowWidth = 75; // in units of spacing

struct Look
{
    const char *icon;
    Role color;
    Role background;
};

constexpr Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return {"info", Role::Muted, Role::Raised};
    case MessageBar::Kind::Success:
        return {"info", Role::Success, Role::SuccessTint};
    case MessageBar::Kind::Warning:
        return {"warning", Role::Warning, Role::WarningTint};
    case MessageBar::Kind::Error:
        return {"error", Role::Error, Role::ErrorTint};
    }
    Q_UNREACHABLE();
}

/// Shows where a word has no room. What is selected and read out is the whole text.
class WrappedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QRect room = contentsRect();
        const QString shown = withoutLongWords(text(), fontMetrics(), room.width());
        if (hasSelectedText() || shown == text())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
        style()->drawItemText(&painter, room, int(side) | Qt::TextWordWrap, palette(), isEnabled(), shown,
                              foregroundRole());
    }
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(4, this))
    , m_label(new WrappedLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("messageBar"));
    m_label->setObjectName(QStringLiteral("messageText"));
    wrapPlainText(*m_label);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(theme.icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        directedMargins(theme.spacing(3), theme.spacing(1), theme.spacing(2), theme.spacing(1)));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        emit actionTriggered();
    });
    hide();
}

void MessageBar::say(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(Theme::instance().icon(QLatin1String(look.icon), look.color));
    m_label->setText(shortened(text));
    m_label->setToolTip(plainToolTip(text)); // a word that is too long for a narrow bar is cut off
    m_action->setText(actionText);
    fitAction(m_icon->isHidden());
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(m_label->text());
    show();
    update();
}

bool MessageBar::mention(const QString &text)
{
    if (!isHidden() && (m_kind == Kind::Warning || m_kind == Kind::Error))
        return false;
    say(Kind::Info, text);
    return true;
}

void MessageBar::withdrawAction()
{
    m_action->hide();
}

void MessageBar::dismiss()
{
    hide();
}

QString MessageBar::text() const
{
    return m_label->text();
}

/// In a narrow bar the words need the place of the icon, and what the button has beside its own.
void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < Theme::instance().spacing(narrowWidth);
    m_icon->setVisible(!isNarrow);
    fitAction(isNarrow);
}

void MessageBar::fitAction(bool isNarrow)
{
    const int words = m_action->fontMetrics().size(Qt::TextShowMnemonic, m_action->text()).width();
    m_action->setMaximumWidth(isNarrow ? words + Theme::instance().spacing(6) : QWIDGETSIZE_MAX);
}

std::optional<MessageBar::Message> MessageBar::message() const
{
    return isHidden() ? std::nullopt : std::optional(Message{m_kind, text()});
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(lookOf(m_kind).background));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Border));
}

} // namespace wireloupe::ui
