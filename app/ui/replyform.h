#pragma once

#include <QWidget>

#include "server/scriptoptions.h"
#include "server/template.h"

class QComboBox;
class QSpinBox;

namespace wireloupe::ui {

class CodeField;

/// One reply of a rule: what is sent, to whom, and when.
class ReplyForm : public QWidget
{
    Q_OBJECT

public:
    /// `name`: begins the names of the fields inside.
    explicit ReplyForm(const QString &name, QWidget *parent = nullptr);

    const server::ReplyOptions &reply() const { return m_reply; }
    /// Emits nothing.
    void setReply(const server::ReplyOptions &reply);
    /// What its template may speak of.
    void setScope(const server::TemplateScope &scope);

signals:
    /// By the user.
    void edited();

private:
    void build(const QString &name);
    void take();
    void refresh();

    server::ReplyOptions m_reply;
    server::TemplateScope m_scope;
    QComboBox *m_kind;
    QComboBox *m_to;
    QSpinBox *m_code;
    QSpinBox *m_delay;
    CodeField *m_content;
};

} // namespace wireloupe::ui
