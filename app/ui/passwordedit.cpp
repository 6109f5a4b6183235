#include "ui/passwordedit.h"

#include <QAction>

#include "ui/theme.h"

namespace wireloupe::ui {

PasswordEdit::PasswordEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent), m_eye(addAction(QIcon(), TrailingPosition))
{
    setObjectName(name);
    m_eye->setObjectName(name + QStringLiteral("Eye"));
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::setShown);
    setShown(false);
}

void PasswordEdit::setShown(bool isShown)
{
    setEchoMode(isShown ? Normal : Password);
    m_eye->setIcon(Theme::instance().icon(isShown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setText(isShown ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace wireloupe::ui
