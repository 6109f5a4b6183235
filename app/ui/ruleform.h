#pragma once

#include <QWidget>

#include "server/scriptoptions.h"

class QCheckBox;
class QComboBox;

namespace wireloupe::ui {

class CodeField;
class RepliesEditor;

/// One rule: which messages it takes, and what is done about them.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    /// `name`: begins the names of the fields inside.
    explicit RuleForm(const QString &name, QWidget *parent = nullptr);

    const server::RuleOptions &rule() const { return m_rule; }
    /// Emits nothing.
    void setRule(const server::RuleOptions &rule);
    /// Of a conversation: the states that a rule may lead to. Nothing is asked where there are none.
    void setStates(const QList<QByteArray> &states);

signals:
    /// By the user.
    void edited();

private:
    QWidget *buildMatch(const QString &name);
    void take();
    void refresh();
    void judge();

    server::RuleOptions m_rule;
    QComboBox *m_kind;
    QComboBox *m_type;
    QCheckBox *m_isCaseless;
    QCheckBox *m_isOnce;
    CodeField *m_pattern;
    RepliesEditor *m_replies;
    QWidget *m_nextRow;
    QComboBox *m_next;
};

} // namespace wireloupe::ui
