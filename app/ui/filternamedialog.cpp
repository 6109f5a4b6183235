#include "ui/filternamedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fitheight.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "workspace/savedfilters.h"

namespace wireloupe::ui {

FilterNameDialog::FilterNameDialog(const QString &title, const QString &name, QWidget *parent)
    : InTabOrder(parent), m_before(name), m_name(new QLineEdit(name, this)), m_question(new MessageBar(this))
{
    setObjectName(QStringLiteral("filterName"));
    setWindowTitle(title);
    m_name->setObjectName(QStringLiteral("filterNameText"));
    m_name->selectAll();
    m_question->setObjectName(QStringLiteral("filterNameQuestion"));
    auto *label = new QLabel(tr("Name:"), this);
    label->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_question);
    layout->addWidget(buttons);
    fitHeight(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterNameDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_question, &MessageBar::actionTriggered, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &FilterNameDialog::check);
    check();
}

QString FilterNameDialog::name() const
{
    return m_name->text().trimmed();
}

void FilterNameDialog::check()
{
    m_question->dismiss();
    m_accept->setEnabled(!name().isEmpty());
}

/// The button stays the default one: Return, once more, must not be the answer.
void FilterNameDialog::tryToAccept()
{
    if (name() == m_before || !workspace::SavedFilters().contains(name()))
        accept();
    else
        m_question->say(MessageBar::Kind::Warning, tr("A filter “%1” already exists.").arg(oneLine(name())),
                        tr("Replace"));
}

} // namespace wireloupe::ui
