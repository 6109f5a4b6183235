#include "ui/broadcastform.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace wireloupe::ui {

BroadcastForm::BroadcastForm(QWidget *parent)
    : BehaviorForm(parent), m_excludeSender(new QCheckBox(tr("Not to the sender"), this))
{
    m_excludeSender->setObjectName(QStringLiteral("formExcludeSender"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_excludeSender);
    layout->addStretch();
    connect(m_excludeSender, &QCheckBox::clicked, this, &BehaviorForm::edited);
}

void BroadcastForm::readFrom(const server::BehaviorOptions &options)
{
    m_excludeSender->setChecked(options.broadcast.excludeSender);
}

void BroadcastForm::writeTo(server::BehaviorOptions &options) const
{
    options.broadcast.excludeSender = m_excludeSender->isChecked();
}

} // namespace wireloupe::ui
