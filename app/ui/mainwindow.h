#pragma once

#include <QMainWindow>

#include "ui/parts.h"
#include "ui/storenotice.h"

class QSplitter;

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class Actions;
class Commands;
class JobBar;
class LayoutKeeper;
class MessageBar;
class StatusLine;
class TabPage;

/// Puts the parts of the window together: each does its own work.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `savedPath`: of the file of saved connections.
    MainWindow(session::Runtime &runtime, const QString &savedPath, QWidget *parent = nullptr);

    ~MainWindow() override;

    const Parts &parts() const { return m_parts; }
    Actions &actions() { return *m_actions; }
    /// Says something that the user should know, a sentence, until it is dismissed.
    void warn(const QString &text);

public slots:
    /// A capture or another log: in a tab of its own, or in the one that it has already.
    void openFile(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    JobBar *addJob(const QString &name);
    void takeTrusted(const QString &path);
    void tellProblems(const QString &folder);
    void buildParts(session::Runtime &runtime, const QString &savedPath);
    void buildBars();
    void arrange();
    void connectParts();
    void connectCaptures();
    void connectTabs();
    void watchPage(TabPage *page);
    void applyRemedy(TabPage &page, StoreRemedy remedy);
    void showPage(TabPage *page);
    void updateTitle();
    void showServerState();

    session::Runtime &m_runtime;
    Parts m_parts;
    Actions *m_actions;
    Commands *m_commands;
    LayoutKeeper *m_layout;
    MessageBar *m_message;
    MessageBar *m_recovered; ///< captures that a crash has left
    StatusLine *m_status;
    QSplitter *m_splitter;
};

} // namespace wireloupe::ui
