#include "ui/unexpectedform.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "server/script.h"
#include "ui/replieseditor.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using Kind = server::UnexpectedOptions::Kind;

UnexpectedForm::UnexpectedForm(const QString &name, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_replies(new RepliesEditor(name + u"Replies"_s, this))
{
    const Theme &theme = Theme::instance();
    m_kind->setObjectName(name);
    m_kind->addItems({tr("is ignored"), tr("is echoed"), tr("gets a reply"), tr("closes with 1008")});
    auto *label = new QLabel(tr("&What matches nothing"), this);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("What becomes of a message that matches nothing"));
    m_replies->setScope(server::scopeOf({}));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spacing(2));
    line->addWidget(label);
    line->addWidget(m_kind);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addLayout(line);
    layout->addWidget(m_replies);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, &UnexpectedForm::take);
    connect(m_replies, &RepliesEditor::edited, this, &UnexpectedForm::take);
    refresh();
}

void UnexpectedForm::setOptions(const server::UnexpectedOptions &options)
{
    m_options = options;
    refresh();
}

void UnexpectedForm::refresh()
{
    m_kind->setCurrentIndex(static_cast<int>(m_options.kind));
    m_replies->setReplies(m_options.replies);
    m_replies->setVisible(m_options.kind == Kind::Reply);
}

void UnexpectedForm::take()
{
    m_options.kind = static_cast<Kind>(m_kind->currentIndex());
    m_options.replies = m_replies->replies();
    m_replies->setVisible(m_options.kind == Kind::Reply);
    emit edited();
}

} // namespace wireloupe::ui
