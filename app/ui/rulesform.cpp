#include "ui/rulesform.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/ruleseditor.h"
#include "ui/theme.h"
#include "ui/tryline.h"
#include "ui/unexpectedform.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

RulesForm::RulesForm(QWidget *parent)
    : BehaviorForm(parent)
    , m_rules(new RulesEditor(u"rules"_s, false, this))
    , m_answersAll(new QCheckBox(tr("All rules that match answer, not the first alone"), this))
    , m_unexpected(new UnexpectedForm(u"rulesUnexpected"_s, this))
    , m_try(new TryLine(u"rulesTry"_s, this))
{
    m_answersAll->setObjectName(u"rulesAnswerAll"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    layout->addWidget(m_try);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_answersAll);
    layout->addWidget(m_unexpected);
    connect(m_rules, &RulesEditor::edited, this, &RulesForm::take);
    connect(m_answersAll, &QCheckBox::clicked, this, &RulesForm::take);
    connect(m_unexpected, &UnexpectedForm::edited, this, &RulesForm::take);
}

void RulesForm::readFrom(const server::BehaviorOptions &options)
{
    m_rules->setRules(options.rules.rules);
    m_answersAll->setChecked(options.rules.answersAll);
    m_unexpected->setOptions(options.rules.unexpected);
    m_try->setBehavior(options);
}

void RulesForm::writeTo(server::BehaviorOptions &options) const
{
    options.rules.rules = m_rules->rules();
    options.rules.answersAll = m_answersAll->isChecked();
    options.rules.unexpected = m_unexpected->options();
}

void RulesForm::setNarrow(bool isNarrow)
{
    m_rules->setNarrow(isNarrow);
}

void RulesForm::take()
{
    server::BehaviorOptions options;
    options.mode = server::Mode::Rules;
    writeTo(options);
    m_try->setBehavior(options);
    emit edited();
}

} // namespace wireloupe::ui
