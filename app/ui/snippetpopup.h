#pragma once

#include <QFrame>

#include "session/snippets.h"
#include "ui/taborder.h"

class QPlainTextEdit;
class QTabBar;
class QToolButton;

namespace wireloupe::ui {

/// Clients of the server that is running, as code to copy: opens below a button and goes away with Esc or a
/// click elsewhere.
class SnippetPopup : public InTabOrder<QFrame>
{
    Q_OBJECT

public:
    explicit SnippetPopup(QWidget *parent = nullptr);

    void openAt(const QWidget *button, const session::SnippetTarget &target);

private:
    void showSnippet();
    void copy();

    session::SnippetTarget m_target;
    QTabBar *m_kinds;
    QPlainTextEdit *m_code;
    QToolButton *m_copy;
};

} // namespace wireloupe::ui
