#pragma once

#include <QWidget>

#include "server/scriptoptions.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace wireloupe::ui {

class RepliesEditor;
class RulesEditor;

/// One state of a conversation: its rules, what is said on entering it, and how long it waits.
class StateForm : public QWidget
{
    Q_OBJECT

public:
    explicit StateForm(QWidget *parent = nullptr);

    const server::StateOptions &state() const { return m_state; }
    /// Emits nothing.
    void setState(const server::StateOptions &state);
    /// All there are, for the choice of the next one.
    void setStates(const QList<QByteArray> &states);
    void setNarrow(bool isNarrow);

signals:
    /// By the user.
    void edited();

private:
    QWidget *buildRules();
    QWidget *buildWait();
    void take();
    void showTitles();

    server::StateOptions m_state;
    QList<QByteArray> m_states;
    QLineEdit *m_name;
    RulesEditor *m_rules;
    QCheckBox *m_answersAll;
    RepliesEditor *m_greeting;
    QSpinBox *m_timeout;
    QComboBox *m_timeoutNext;
    QTabWidget *m_parts;
};

} // namespace wireloupe::ui
