#pragma once

#include <QWidget>

#include "server/scriptoptions.h"
#include "server/template.h"

namespace wireloupe::ui {

class ReplyForm;
class RowList;

/// Replies in their order, with a form for the selected one.
class RepliesEditor : public QWidget
{
    Q_OBJECT

public:
    /// `name`: begins the names of the fields inside.
    explicit RepliesEditor(const QString &name, QWidget *parent = nullptr);

    const QList<server::ReplyOptions> &replies() const { return m_replies; }
    /// Emits nothing.
    void setReplies(const QList<server::ReplyOptions> &replies);
    void setScope(const server::TemplateScope &scope);

signals:
    /// By the user.
    void edited();

private:
    void connectParts();
    void select(int row);
    void refresh();

    QList<server::ReplyOptions> m_replies;
    RowList *m_list;
    ReplyForm *m_form;
};

} // namespace wireloupe::ui
