#include "ui/replieseditor.h"

#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/behaviorwords.h"
#include "ui/replyform.h"
#include "ui/rowlist.h"
#include "ui/theme.h"

namespace wireloupe::ui {

RepliesEditor::RepliesEditor(const QString &name, QWidget *parent)
    : QWidget(parent), m_list(new RowList(name, {}, this)), m_form(new ReplyForm(name, this))
{
    const Theme &theme = Theme::instance();
    m_list->table()->setAccessibleName(tr("Replies, in their order"));
    // Of the four buttons beside it, and of two or three replies: seldom are there more.
    m_list->setFixedHeight(theme.spacing(27));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addWidget(m_list);
    layout->addWidget(m_form);
    setFocusProxy(m_list);
    connectParts();
    refresh();
}

void RepliesEditor::connectParts()
{
    connect(m_list, &RowList::currentChanged, this, &RepliesEditor::select);
    connect(m_list, &RowList::addRequested, this, [this] {
        m_replies.append(server::ReplyOptions{});
        select(static_cast<int>(m_replies.size()) - 1);
        emit edited();
        m_form->setFocus();
    });
    editInList(*m_list, m_replies, [this](int row) {
        select(row);
        emit edited();
    });
    connect(m_form, &ReplyForm::edited, this, [this] {
        m_replies[m_list->current()] = m_form->reply();
        refresh();
        emit edited();
    });
}

void RepliesEditor::setReplies(const QList<server::ReplyOptions> &replies)
{
    if (m_replies == replies)
        return;
    m_replies = replies;
    select(m_replies.isEmpty() ? -1 : 0);
}

void RepliesEditor::setScope(const server::TemplateScope &scope)
{
    m_form->setScope(scope);
}

void RepliesEditor::select(int row)
{
    refresh();
    m_list->setCurrent(row);
    m_form->setVisible(row >= 0);
    if (row >= 0)
        m_form->setReply(m_replies.at(row));
}

void RepliesEditor::refresh()
{
    QList<QStringList> rows;
    for (const server::ReplyOptions &reply : m_replies)
        rows.append({replyText(reply)});
    m_list->setRows(rows);
    m_form->setVisible(m_list->current() >= 0);
}

} // namespace wireloupe::ui
