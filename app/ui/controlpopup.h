#pragma once

#include <QFrame>

#include "ui/taborder.h"

class QPushButton;

namespace wireloupe::ui {

class ProblemLine;

/// A small form that opens above a button and goes away with Esc or a click elsewhere.
class ControlPopup : public InTabOrder<QFrame>
{
    Q_OBJECT

public:
    /// The form becomes the popup's own.
    ControlPopup(QWidget *form, const QString &verb, QWidget *parent);

    void openAt(const QWidget *button);
    /// What is wrong with the form; empty: it may be accepted.
    void setProblem(const QString &problem);
    /// Of a form that says itself what is wrong.
    void setAcceptEnabled(bool isEnabled);

signals:
    /// The button of the form has been pressed, or Return; the popup has closed.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QWidget *m_form;
    QPushButton *m_accept;
    ProblemLine *m_problem;
};

} // namespace wireloupe::ui
