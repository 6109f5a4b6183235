#include "ui/fieldbuttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace wireloupe::ui {

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("wireloupe::ui::FieldButtons", "Clear"));
}

void addLeadingIcon(QLineEdit &field, const QIcon &icon, const QString &name)
{
    field.addAction(icon, QLineEdit::LeadingPosition)->setText(name);
}

} // namespace wireloupe::ui
