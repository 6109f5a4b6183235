#include "ui/saveconnectiondialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/formfields.h"
#include "ui/savedfolders.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

SaveConnectionDialog::SaveConnectionDialog(const workspace::Tree &tree, const QString &name,
                                           const QUuid &folder, QWidget *parent)
    : InTabOrder(parent), m_name(new QLineEdit(name, this)), m_folder(new QComboBox(this))
{
    setObjectName(u"saveConnectionDialog"_s);
    setWindowTitle(tr("Save connection"));
    m_name->setObjectName(u"savedName"_s);
    m_name->setMinimumWidth(Theme::instance().spacing(60));
    m_name->selectAll();
    m_name->setFocus();
    m_folder->setObjectName(u"savedFolder"_s);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folder->setMinimumContentsLength(20);
    for (const SavedFolder &each : savedFolders(tree))
        m_folder->addItem(each.path, each.id);
    m_folder->setCurrentIndex(std::max(0, m_folder->findData(folder)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    auto *fields = new QWidget(this);
    QFormLayout *form = addForm(fields);
    addField(*form, tr("&Name"), m_name);
    addField(*form, tr("&Folder"), m_folder);
    alignWidths({m_name, m_folder});
    layout->addWidget(fields);
    layout->addWidget(buttons);
}

QString SaveConnectionDialog::name() const
{
    return m_name->text().trimmed();
}

QUuid SaveConnectionDialog::folder() const
{
    return m_folder->currentData().toUuid();
}

} // namespace wireloupe::ui
