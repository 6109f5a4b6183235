#pragma once

#include <QMainWindow>

#include "ui/parts.h"

class QSplitter;

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class Actions;
class Commands;
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

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void takeTrusted(const QString &path);
    void buildParts(session::Runtime &runtime, const QString &savedPath);
    void buildBars();
    void arrange();
    void connectParts();
    void connectTabs();
    void watchPage(TabPage *page);
    void showPage(TabPage *page);
    void updateTitle();
    void showServerState();

    session::Runtime &m_runtime;
    Parts m_parts;
    Actions *m_actions;
    Commands *m_commands;
    LayoutKeeper *m_layout;
    MessageBar *m_message;
    StatusLine *m_status;
    QSplitter *m_splitter;
};

} // namespace wireloupe::ui
