#include "ui/disconnectdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/closeform.h"
#include "ui/fitheight.h"
#include "ui/plaintext.h"

namespace wireloupe::ui {

DisconnectDialog::DisconnectDialog(const QString &peer, QWidget *parent)
    : InTabOrder(parent), m_form(new CloseForm(this))
{
    setObjectName(QStringLiteral("disconnectDialog"));
    setWindowTitle(tr("Disconnect peer"));
    auto *name = new QLabel(oneLine(peer), this);
    wrapPlainText(*name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Disconnect"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("disconnectNow"));
    accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addWidget(m_form, 1);
    layout->addWidget(buttons);
    fitHeight(*this);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &CloseForm::changed, accept, [this, accept] { accept->setEnabled(m_form->isValid()); });
}

quint16 DisconnectDialog::code() const
{
    return m_form->code();
}

QByteArray DisconnectDialog::reason() const
{
    return m_form->reason();
}

} // namespace wireloupe::ui
