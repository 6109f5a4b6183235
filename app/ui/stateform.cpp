#include "ui/stateform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

#include "ui/formfields.h"
#include "ui/numberfields.h"
#include "ui/replieseditor.h"
#include "ui/ruleseditor.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

StateForm::StateForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_rules(new RulesEditor(u"stateRules"_s, true, this))
    , m_answersAll(new QCheckBox(tr("All rules that match answer, not the first alone"), this))
    , m_greeting(new RepliesEditor(u"greeting"_s, this))
    , m_timeout(millisecondsField(u"stateTimeout"_s, server::ReplyOptions::maxDelay, this, tr("without end")))
    , m_timeoutNext(new QComboBox(this))
    , m_parts(new QTabWidget(this))
{
    const Theme &theme = Theme::instance();
    m_name->setObjectName(u"stateName"_s);
    m_answersAll->setObjectName(u"stateAnswerAll"_s);
    m_timeoutNext->setObjectName(u"stateTimeoutNext"_s);
    m_parts->setObjectName(u"stateParts"_s);
    m_parts->setDocumentMode(true);
    m_parts->addTab(buildRules(), {});
    m_parts->addTab(m_greeting, {});
    m_parts->addTab(buildWait(), {});
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the state"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spacing(2));
    line->addWidget(label);
    line->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addLayout(line);
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &StateForm::take);
    connect(m_rules, &RulesEditor::edited, this, &StateForm::take);
    connect(m_answersAll, &QCheckBox::clicked, this, &StateForm::take);
    connect(m_greeting, &RepliesEditor::edited, this, &StateForm::take);
    connect(m_timeout, &QSpinBox::valueChanged, this, &StateForm::take);
    connect(m_timeoutNext, &QComboBox::activated, this, &StateForm::take);
    showTitles();
}

QWidget *StateForm::buildRules()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, Theme::instance().spacing(), 0, 0);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_answersAll);
    return part;
}

QWidget *StateForm::buildWait()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    form->setContentsMargins(0, Theme::instance().spacing(2), 0, 0);
    addField(*form, tr("Waits"), m_timeout);
    addField(*form, tr("Then state"), m_timeoutNext);
    return part;
}

void StateForm::setState(const server::StateOptions &state)
{
    m_state = state;
    if (m_name->text().toUtf8() != state.name)
        m_name->setText(QString::fromUtf8(state.name));
    m_rules->setRules(state.rules);
    m_answersAll->setChecked(state.answersAll);
    m_greeting->setReplies(state.greeting);
    showNumber(m_timeout, state.timeout.after.count());
    m_timeoutNext->setCurrentIndex(std::max(0, m_timeoutNext->findData(state.timeout.next)));
    showTitles();
}

void StateForm::setStates(const QList<QByteArray> &states)
{
    if (m_states == states)
        return;
    m_states = states;
    m_rules->setStates(states);
    m_timeoutNext->clear();
    m_timeoutNext->addItem(tr("none: closes with 1008"), QByteArray());
    for (const QByteArray &state : states)
        m_timeoutNext->addItem(QString::fromUtf8(state), state);
    m_timeoutNext->setCurrentIndex(std::max(0, m_timeoutNext->findData(m_state.timeout.next)));
}

void StateForm::setNarrow(bool isNarrow)
{
    m_rules->setNarrow(isNarrow);
}

void StateForm::take()
{
    m_state.name = m_name->text().toUtf8();
    m_state.rules = m_rules->rules();
    m_state.answersAll = m_answersAll->isChecked();
    m_state.greeting = m_greeting->replies();
    m_state.timeout.after = std::chrono::milliseconds(m_timeout->value());
    m_state.timeout.next = m_timeoutNext->currentData().toByteArray();
    showTitles();
    emit edited();
}

void StateForm::showTitles()
{
    const auto counted = [](const QString &title, qsizetype count) {
        return count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title;
    };
    m_parts->setTabText(0, counted(tr("Rules"), m_state.rules.size()));
    m_parts->setTabText(1, counted(tr("Greeting"), m_state.greeting.size()));
    m_parts->setTabText(2, tr("Wait"));
}

} // namespace wireloupe::ui
