#include "ui/ruleseditor.h"

#include <QHBoxLayout>
#include <QTableWidget>

#include "ui/behaviorwords.h"
#include "ui/formfields.h"
#include "ui/rowlist.h"
#include "ui/ruleform.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

QStringList titles(bool isConversation)
{
    QStringList titles{RulesEditor::tr("Message"), RulesEditor::tr("Reply")};
    if (isConversation)
        titles << RulesEditor::tr("Then state");
    return titles;
}

} // namespace

RulesEditor::RulesEditor(const QString &name, bool isConversation, QWidget *parent)
    : QWidget(parent)
    , m_isConversation(isConversation)
    , m_list(new RowList(name, titles(isConversation), this))
    , m_form(new RuleForm(name, this))
    , m_columns(new QHBoxLayout(this))
{
    m_list->table()->setAccessibleName(tr("Rules, in their order"));
    m_columns->setContentsMargins({});
    m_columns->setSpacing(Theme::instance().spacing(3));
    m_columns->addWidget(m_list, 2);
    m_columns->addWidget(m_form, 3);
    setFocusProxy(m_list);
    connectParts();
    refresh();
}

void RulesEditor::connectParts()
{
    connect(m_list, &RowList::currentChanged, this, &RulesEditor::select);
    connect(m_list, &RowList::addRequested, this, [this] {
        server::RuleOptions rule;
        rule.match.kind = server::MatchOptions::Kind::Contains;
        rule.replies.append(server::ReplyOptions{});
        m_rules.append(rule);
        select(static_cast<int>(m_rules.size()) - 1);
        emit edited();
    });
    editInList(*m_list, m_rules, [this](int row) {
        select(row);
        emit edited();
    });
    connect(m_form, &RuleForm::edited, this, [this] {
        m_rules[m_list->current()] = m_form->rule();
        refresh();
        emit edited();
    });
}

void RulesEditor::setRules(const QList<server::RuleOptions> &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    select(m_rules.isEmpty() ? -1 : 0);
}

void RulesEditor::setStates(const QList<QByteArray> &states)
{
    m_form->setStates(states);
}

void RulesEditor::setNarrow(bool isNarrow)
{
    setStacked(*m_columns, isNarrow);
}

void RulesEditor::select(int row)
{
    refresh();
    m_list->setCurrent(row);
    m_form->setVisible(row >= 0);
    if (row >= 0)
        m_form->setRule(m_rules.at(row));
}

void RulesEditor::refresh()
{
    QList<QStringList> rows;
    for (const server::RuleOptions &rule : m_rules) {
        QStringList cells{matchText(rule.match), repliesText(rule.replies)};
        if (m_isConversation)
            cells << QString::fromUtf8(rule.next);
        rows.append(cells);
    }
    m_list->setRows(rows);
    m_form->setVisible(m_list->current() >= 0);
}

} // namespace wireloupe::ui
