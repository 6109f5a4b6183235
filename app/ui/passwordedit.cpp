#include "ui/passwordedit.h"

#include <QAction>

#include "ui/fixedkeys.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

PasswordEdit::PasswordEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent), m_eye(addAction(QIcon(), TrailingPosition))
{
    setObjectName(name);
    m_eye->setObjectName(name + QStringLiteral("Eye"));
    m_eye->setCheckable(true);
    m_eye->setShortcut(keysFor(FixedKey::ShowPassword)); // as in browsers
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::setShown);
    setShown(false);
}

void PasswordEdit::setShown(bool isShown)
{
    setEchoMode(isShown ? Normal : Password);
    m_eye->setIcon(Theme::instance().icon(isShown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setText(isShown ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(u"%1 (%2)"_s.arg(m_eye->text(), m_eye->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace wireloupe::ui
