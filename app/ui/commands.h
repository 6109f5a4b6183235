#pragma once

#include <functional>

#include <QHash>
#include <QObject>

#include "ui/actions.h"
#include "ui/summarydialog.h"

namespace wireloupe::ui {

class CapturePane;
class HelpDesk;
struct Parts;

/// What each action does, on the parts of the window; and, the other way, which actions the parts allow now.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(Actions &actions, const Parts &parts, QObject *parent);

    void run(ActionId id);
    ActionContext context() const;
    HelpDesk &help() { return *m_help; }
    /// Beside the window, which it goes with.
    QDialog *openSummary(SummaryDialog::Parts parts);

public slots:
    void updateActions();

private:
    void addFileCommands();
    void addEditCommands();
    void addViewCommands();
    void addConnectionCommands();
    void addServerCommands();
    void addCaptureCommands();
    void addHelpCommands();
    void addMarkCommands();
    void undo();
    void cyclePanes(int by);
    CapturePane *pane() const;
    CapturePane *currentPane() const;

    Actions &m_actions;
    const Parts &m_parts;
    HelpDesk *m_help;
    QHash<ActionId, std::function<void()>> m_commands;
};

} // namespace wireloupe::ui
