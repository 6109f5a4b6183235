#pragma once

#include <QWidget>

#include "server/scriptoptions.h"

class QBoxLayout;

namespace wireloupe::ui {

class RowList;
class RuleForm;

/// Rules as a table, with a form for the selected one.
class RulesEditor : public QWidget
{
    Q_OBJECT

public:
    /// `name`: begins the names of the fields inside. `isConversation`: rules may lead to a state.
    RulesEditor(const QString &name, bool isConversation, QWidget *parent = nullptr);

    const QList<server::RuleOptions> &rules() const { return m_rules; }
    /// Emits nothing.
    void setRules(const QList<server::RuleOptions> &rules);
    void setStates(const QList<QByteArray> &states);
    /// The form stands below the table.
    void setNarrow(bool isNarrow);

signals:
    /// By the user.
    void edited();

private:
    void connectParts();
    void select(int row);
    void refresh();

    QList<server::RuleOptions> m_rules;
    bool m_isConversation;
    RowList *m_list;
    RuleForm *m_form;
    QBoxLayout *m_columns;
};

} // namespace wireloupe::ui
