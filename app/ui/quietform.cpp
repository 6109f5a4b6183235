#include "ui/quietform.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/behaviorwords.h"
#include "ui/formfields.h"

namespace wireloupe::ui {

QuietForm::QuietForm(QWidget *parent) : BehaviorForm(parent), m_words(mutedLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addStretch();
}

void QuietForm::readFrom(const server::BehaviorOptions &options)
{
    m_words->setText(tr("%1. There is nothing to set.").arg(modeDescription(options.mode)));
}

} // namespace wireloupe::ui
