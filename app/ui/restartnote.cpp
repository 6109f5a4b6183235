#include "ui/restartnote.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/formfields.h"
#include "ui/iconlabel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

RestartNote::RestartNote(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(mutedLabel(text, this))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("restartNote"));
    auto *icon = new IconLabel(4, this);
    icon->setIcon(theme.icon(QStringLiteral("info"), Role::Accent));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), 0);
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

QString RestartNote::text() const
{
    return m_text->text();
}

} // namespace wireloupe::ui
