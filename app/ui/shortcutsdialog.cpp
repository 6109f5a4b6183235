#include "ui/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/columnmover.h"
#include "ui/fitheight.h"
#include "ui/shortcutstable.h"
#include "ui/theme.h"

namespace wireloupe::ui {

ShortcutsDialog::ShortcutsDialog(Actions &actions, QWidget *parent) : InTabOrder(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *more = new QLabel(
        tr("In the log, End goes back to the newest row. In the message box, Alt+Up brings back what was "
           "sent before. Shortcuts can be changed in the settings."),
        this);
    more->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // it does nothing but close
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    auto *table = new ShortcutsTable(actions, ShortcutsModel::Rows::All, this);
    new ColumnMover(*table);
    table->setMinimumSize(Theme::instance().spacing(190), Theme::instance().spacing(100));
    layout->addWidget(table, 1);
    layout->addWidget(more);
    layout->addWidget(buttons);
    fitHeight(*this);
}

} // namespace wireloupe::ui
