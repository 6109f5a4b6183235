#include "ui/ruleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "server/matcher.h"
#include "server/script.h"
#include "ui/behaviorwords.h"
#include "ui/codefield.h"
#include "ui/replieseditor.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::MatchOptions;

namespace {

bool hasCase(MatchOptions::Kind kind)
{
    return kind == MatchOptions::Kind::Equals || kind == MatchOptions::Kind::Contains ||
           kind == MatchOptions::Kind::Regex;
}

} // namespace

RuleForm::RuleForm(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_isCaseless(new QCheckBox(tr("any case"), this))
    , m_isOnce(new QCheckBox(tr("only the first time"), this))
    , m_pattern(new CodeField(name + u"Pattern"_s, 1, this))
    , m_replies(new RepliesEditor(name + u"Replies"_s, this))
    , m_nextRow(new QWidget(this))
    , m_next(new QComboBox(this))
{
    const Theme &theme = Theme::instance();
    m_next->setObjectName(name + u"Next"_s);
    auto *nextLabel = new QLabel(tr("Then state"), m_nextRow);
    nextLabel->setBuddy(m_next);
    m_next->setAccessibleName(nextLabel->text());
    auto *next = new QHBoxLayout(m_nextRow);
    next->setContentsMargins({});
    next->addWidget(nextLabel);
    next->addWidget(m_next);
    next->addStretch();
    m_nextRow->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addWidget(buildMatch(name));
    layout->addWidget(m_pattern);
    auto *answers = new QLabel(tr("&Replies"), this);
    answers->setBuddy(m_replies);
    layout->addWidget(answers);
    layout->addWidget(m_replies);
    layout->addWidget(m_nextRow);
    layout->addStretch();
    for (QComboBox *box : {m_kind, m_type, m_next})
        connect(box, &QComboBox::activated, this, &RuleForm::take);
    for (QCheckBox *box : {m_isCaseless, m_isOnce})
        connect(box, &QCheckBox::clicked, this, &RuleForm::take);
    connect(m_pattern, &CodeField::edited, this, &RuleForm::take);
    connect(m_replies, &RepliesEditor::edited, this, &RuleForm::take);
    refresh();
}

QWidget *RuleForm::buildMatch(const QString &name)
{
    auto *part = new QWidget(this);
    m_kind->setObjectName(name + u"MatchKind"_s);
    m_kind->addItems({tr("Any message"), tr("The message is"), tr("It contains"), tr("It matches the regex"),
                      tr("It has at the JSON path"), tr("It begins with the bytes")});
    m_kind->setAccessibleName(tr("What the message must be"));
    m_type->setObjectName(name + u"MatchType"_s);
    m_type->addItems({tr("text or binary"), tr("text"), tr("binary")});
    m_type->setAccessibleName(tr("Type of the message"));
    m_isCaseless->setObjectName(name + u"Caseless"_s);
    m_isOnce->setObjectName(name + u"Once"_s);
    m_isOnce->setToolTip(tr("For each peer; later it is as if the rule were not there"));
    m_pattern->focusProxy()->setAccessibleName(tr("Pattern of the rule"));
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->setSpacing(Theme::instance().spacing(2));
    line->addWidget(m_kind);
    line->addWidget(m_type);
    line->addWidget(m_isCaseless);
    line->addWidget(m_isOnce);
    line->addStretch();
    return part;
}

void RuleForm::setRule(const server::RuleOptions &rule)
{
    m_rule = rule;
    refresh();
}

void RuleForm::setStates(const QList<QByteArray> &states)
{
    m_next->clear();
    m_next->addItem(tr("stays as it is"), QByteArray());
    for (const QByteArray &state : states)
        m_next->addItem(QString::fromUtf8(state), state);
    m_nextRow->setVisible(!states.isEmpty());
    m_next->setCurrentIndex(std::max(0, m_next->findData(m_rule.next)));
}

void RuleForm::refresh()
{
    m_kind->setCurrentIndex(static_cast<int>(m_rule.match.kind));
    m_type->setCurrentIndex(static_cast<int>(m_rule.match.type));
    m_isCaseless->setChecked(m_rule.match.isCaseless);
    m_isOnce->setChecked(m_rule.isOnce);
    m_pattern->setText(m_rule.match.pattern);
    m_next->setCurrentIndex(std::max(0, m_next->findData(m_rule.next)));
    m_replies->setReplies(m_rule.replies);
    judge();
}

void RuleForm::take()
{
    m_rule.match.kind = static_cast<MatchOptions::Kind>(m_kind->currentIndex());
    m_rule.match.type = static_cast<MatchOptions::Type>(m_type->currentIndex());
    m_rule.match.isCaseless = m_isCaseless->isChecked();
    m_rule.match.pattern = m_pattern->text();
    m_rule.isOnce = m_isOnce->isChecked();
    m_rule.replies = m_replies->replies();
    if (m_next->count() > 0)
        m_rule.next = m_next->currentData().toByteArray();
    judge();
    emit edited();
}

void RuleForm::judge()
{
    const MatchOptions &match = m_rule.match;
    m_pattern->setVisible(match.kind != MatchOptions::Kind::Any);
    m_isCaseless->setVisible(hasCase(match.kind));
    m_pattern->setPlaceholderText(match.kind == MatchOptions::Kind::Regex      ? u"hello (?<name>\\w+)"_s
                                  : match.kind == MatchOptions::Kind::JsonPath ? u"$.type=login"_s
                                  : match.kind == MatchOptions::Kind::Prefix   ? u"0a ff"_s
                                                                               : tr("text"));
    const server::Matcher::Parsed parsed = server::Matcher::parse(match);
    m_pattern->setProblem(faultText(parsed.fault, parsed.detail), parsed.offset, parsed.length);
    m_replies->setScope(server::scopeOf(match));
}

} // namespace wireloupe::ui
