#include "ui/conversationform.h"

#include <algorithm>

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/narrowwatch.h"
#include "ui/rowlist.h"
#include "ui/stateform.h"
#include "ui/theme.h"
#include "ui/tryline.h"
#include "ui/unexpectedform.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::StateOptions;

namespace {

// Of the form itself, in units of spacing: below it, the rules of a state stand over the form of one.
constexpr int narrowWidth = 250;

QList<QByteArray> namesOf(const server::ConversationOptions &options)
{
    QList<QByteArray> names;
    for (const StateOptions &state : options.states)
        names.append(state.name);
    return names;
}

} // namespace

ConversationForm::ConversationForm(QWidget *parent)
    : BehaviorForm(parent)
    , m_states(new RowList(u"states"_s, {tr("State"), tr("Rules")}, this))
    , m_state(new StateForm(this))
    , m_start(new QComboBox(this))
    , m_unexpected(new UnexpectedForm(u"stateUnexpected"_s, this))
    , m_try(new TryLine(u"conversationTry"_s, this))
{
    const Theme &theme = Theme::instance();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(3));
    columns->addWidget(buildStates(), 1);
    columns->addWidget(m_state, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_try);
    layout->addLayout(columns, 1);
    layout->addWidget(m_unexpected);
    connectParts();
    readFrom({});
    refresh();
}

QWidget *ConversationForm::buildStates()
{
    auto *part = new QWidget(this);
    m_states->table()->setAccessibleName(tr("States of the conversation"));
    m_start->setObjectName(u"startState"_s);
    m_start->setMinimumContentsLength(4);
    auto *label = new QLabel(tr("&Starts in"), part);
    label->setBuddy(m_start);
    m_start->setAccessibleName(tr("The state that a peer starts in"));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_start, 1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing());
    layout->addWidget(m_states, 1);
    layout->addLayout(line);
    return part;
}

void ConversationForm::connectParts()
{
    connect(new NarrowWatch(narrowWidth, m_state), &NarrowWatch::changed, this, [this](bool isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    });
    connect(m_states, &RowList::currentChanged, this, &ConversationForm::select);
    connect(m_states, &RowList::addRequested, this, &ConversationForm::addState);
    editInList(*m_states, m_options.states, [this](int row) {
        select(row);
        tell();
    });
    connect(m_state, &StateForm::edited, this, &ConversationForm::takeState);
    connect(m_start, &QComboBox::activated, this, [this] {
        m_options.start = m_start->currentData().toByteArray();
        tell();
    });
    connect(m_unexpected, &UnexpectedForm::edited, this, [this] {
        m_options.unexpected = m_unexpected->options();
        tell();
    });
}

void ConversationForm::readFrom(const server::BehaviorOptions &options)
{
    if (options.conversation == m_options)
        return;
    m_options = options.conversation;
    select(m_options.states.isEmpty() ? -1 : 0);
}

void ConversationForm::writeTo(server::BehaviorOptions &options) const
{
    options.conversation = m_options;
}

void ConversationForm::setNarrow(bool isNarrow)
{
    m_isPageNarrow = isNarrow;
    arrange();
}

void ConversationForm::arrange()
{
    m_state->setNarrow(m_isPageNarrow || m_isNarrow);
}

void ConversationForm::addState()
{
    const QList<QByteArray> names = namesOf(m_options);
    QByteArray name;
    qsizetype number = names.size();
    do
        name = "state " + QByteArray::number(++number);
    while (names.contains(name));
    m_options.states.append({.name = name});
    select(static_cast<int>(m_options.states.size()) - 1);
    tell();
    m_state->setFocus();
}

void ConversationForm::takeState()
{
    StateOptions &state = m_options.states[m_states->current()];
    const QByteArray before = state.name;
    state = m_state->state();
    if (state.name.isEmpty()) // somebody is about to write another
        state.name = before;
    if (state.name != before)
        rename(before, QByteArray(state.name));
    refresh();
    tell();
}

/// What led to the state leads to it still.
void ConversationForm::rename(const QByteArray &from, const QByteArray &to)
{
    for (StateOptions &state : m_options.states) {
        for (server::RuleOptions &rule : state.rules)
            if (rule.next == from)
                rule.next = to;
        if (state.timeout.next == from)
            state.timeout.next = to;
    }
    if (m_options.start == from)
        m_options.start = to;
    m_state->setStates(namesOf(m_options));
    m_state->setState(m_options.states.at(m_states->current()));
}

void ConversationForm::select(int row)
{
    refresh();
    m_states->setCurrent(row);
    m_state->setVisible(row >= 0);
    if (row >= 0)
        m_state->setState(m_options.states.at(row));
    tryInCurrent();
}

void ConversationForm::refresh()
{
    QList<QStringList> rows;
    for (const StateOptions &state : m_options.states)
        rows.append({QString::fromUtf8(state.name), QString::number(state.rules.size())});
    m_states->setRows(rows);
    m_state->setStates(namesOf(m_options));
    m_state->setVisible(m_states->current() >= 0);
    m_start->clear();
    m_start->addItem(tr("the first one"), QByteArray());
    for (const StateOptions &state : m_options.states)
        m_start->addItem(QString::fromUtf8(state.name), state.name);
    m_start->setCurrentIndex(std::max(0, m_start->findData(m_options.start)));
    m_unexpected->setOptions(m_options.unexpected);
}

void ConversationForm::tell()
{
    tryInCurrent();
    emit edited();
}

void ConversationForm::tryInCurrent()
{
    server::BehaviorOptions options;
    options.mode = server::Mode::Conversation;
    options.conversation = m_options;
    if (const int row = m_states->current(); row >= 0)
        options.conversation.start = m_options.states.at(row).name;
    m_try->setBehavior(options);
}

} // namespace wireloupe::ui
