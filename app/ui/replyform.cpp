#include "ui/replyform.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "server/reply.h"
#include "ui/behaviorwords.h"
#include "ui/codefield.h"
#include "ui/numberfields.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::ReplyOptions;

namespace {

constexpr int contentLines = 2;
constexpr int leastCode = 1000;
constexpr int mostCode = 4999;

} // namespace

ReplyForm::ReplyForm(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_code(numberField(name + u"Code"_s, leastCode, mostCode, this))
    , m_delay(millisecondsField(name + u"Delay"_s, ReplyOptions::maxDelay, this, tr("at once")))
    , m_content(new CodeField(name + u"Content"_s, contentLines, this))
{
    build(name);
    for (QComboBox *box : {m_kind, m_to})
        connect(box, &QComboBox::activated, this, &ReplyForm::take);
    for (QSpinBox *box : {m_code, m_delay})
        connect(box, &QSpinBox::valueChanged, this, &ReplyForm::take);
    connect(m_content, &CodeField::edited, this, &ReplyForm::take);
    refresh();
}

void ReplyForm::build(const QString &name)
{
    const Theme &theme = Theme::instance();
    m_kind->setObjectName(name + u"Kind"_s);
    m_kind->addItems({tr("Text"), tr("Binary"), tr("Close")});
    m_kind->setAccessibleName(tr("Kind of the reply"));
    m_to->setObjectName(name + u"To"_s);
    m_to->addItems({tr("to the sender"), tr("to all")});
    m_to->setAccessibleName(tr("Who gets the reply"));
    m_code->setGroupSeparatorShown(false);
    m_code->setAccessibleName(tr("Close code"));
    m_delay->setAccessibleName(tr("Delay of the reply"));
    m_delay->setToolTip(tr("Since the reply before it, or since what caused the first"));
    m_content->focusProxy()->setAccessibleName(tr("Content of the reply"));
    m_content->setToolTip(tr("Placeholders: {{message}}, {{json:$.id}}, {{0}}, {{1}}, {{name}}, {{counter}}, "
                             "{{uuid}}, {{now}}, {{peer}}"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spacing(2));
    line->addWidget(m_kind);
    line->addWidget(m_to);
    line->addWidget(m_code);
    line->addWidget(m_delay);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addLayout(line);
    layout->addWidget(m_content);
    setFocusProxy(m_kind);
}

void ReplyForm::setReply(const ReplyOptions &reply)
{
    m_reply = reply;
    m_kind->setCurrentIndex(static_cast<int>(reply.kind));
    m_to->setCurrentIndex(static_cast<int>(reply.to));
    showNumber(m_code, reply.code);
    showNumber(m_delay, reply.delay.count());
    m_content->setText(reply.content);
    refresh();
}

void ReplyForm::setScope(const server::TemplateScope &scope)
{
    m_scope = scope;
    refresh();
}

void ReplyForm::take()
{
    m_reply.kind = static_cast<ReplyOptions::Kind>(m_kind->currentIndex());
    m_reply.to = static_cast<ReplyOptions::To>(m_to->currentIndex());
    m_reply.code = static_cast<quint16>(m_code->value());
    m_reply.delay = std::chrono::milliseconds(m_delay->value());
    m_reply.content = m_content->text();
    refresh();
    emit edited();
}

void ReplyForm::refresh()
{
    const bool isClose = m_reply.kind == ReplyOptions::Kind::Close;
    m_code->setVisible(isClose);
    m_content->setPlaceholderText(isClose ? tr("reason")
                                  : m_reply.kind == ReplyOptions::Kind::Binary
                                      ? tr("hex digits, such as 0a 0b {{message}}")
                                      : tr("what is sent"));
    const server::Reply::Parsed parsed = server::Reply::parse(m_reply, m_scope);
    const QString what = faultText(parsed.fault, parsed.templateFault);
    if (parsed.fault == server::ReplyFault::BadCode)
        m_content->setProblem(what);
    else
        m_content->setProblemAtBytes(what, parsed.offset, parsed.length);
}

} // namespace wireloupe::ui
