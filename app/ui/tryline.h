#pragma once

#include <QWidget>

#include "server/behavioroptions.h"

class QLabel;
class QLineEdit;

namespace wireloupe::ui {

/// A line to write a message into, and what the behaviour that is being edited would answer to it.
class TryLine : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the line, for tests.
    explicit TryLine(const QString &name, QWidget *parent = nullptr);

    void setBehavior(const server::BehaviorOptions &behavior);

private:
    void refresh();

    server::BehaviorOptions m_behavior;
    QLineEdit *m_message;
    QLabel *m_answer;
};

} // namespace wireloupe::ui
