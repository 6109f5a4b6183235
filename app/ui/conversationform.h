#pragma once

#include "ui/behaviorform.h"

class QComboBox;

namespace wireloupe::ui {

class RowList;
class StateForm;
class TryLine;
class UnexpectedForm;

/// Mode::Conversation: states, with a form for the selected one.
class ConversationForm : public BehaviorForm
{
    Q_OBJECT

public:
    explicit ConversationForm(QWidget *parent = nullptr);

    void readFrom(const server::BehaviorOptions &options) override;
    void writeTo(server::BehaviorOptions &options) const override;
    void setNarrow(bool isNarrow) override;

private:
    void connectParts();
    void arrange();
    QWidget *buildStates();
    void addState();
    void takeState();
    void rename(const QByteArray &from, const QByteArray &to);
    void select(int row);
    void refresh();
    void tell();
    /// A message is tried in the state that is selected.
    void tryInCurrent();

    server::ConversationOptions m_options;
    RowList *m_states;
    StateForm *m_state;
    QComboBox *m_start;
    UnexpectedForm *m_unexpected;
    TryLine *m_try;
    bool m_isPageNarrow = false; ///< no room for two columns on the page
    bool m_isNarrow = false;     ///< none for the rules of a state and their form, beside the states
};

} // namespace wireloupe::ui
