#pragma once

#include <memory>

#include <QMainWindow>

#include "ui/parts.h"
#include "ui/storenotice.h"
#include "ui/taborder.h"

class QDialog;
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
struct WindowContents;
struct WindowPlace;

/// Puts the parts of the window together: each does its own work.
class MainWindow : public InTabOrder<QMainWindow>
{
    Q_OBJECT

public:
    /// `savedPath`: of the file of saved connections.
    MainWindow(session::Runtime &runtime, const QString &savedPath, QWidget *parent = nullptr);

    /// In the place of another window, where the contents have been in one before.
    MainWindow(session::Runtime &runtime, WindowContents contents, QWidget *parent = nullptr);

    ~MainWindow() override;

    const Parts &parts() const { return m_parts; }
    Actions &actions() { return *m_actions; }
    /// Says something that the user should know, a sentence, until it is dismissed.
    void warn(const QString &text);

    /// Something is under way that a window could not hand over: work in the status line, a menu, a dialog
    /// other than that of the settings.
    bool isBusy() const;
    /// Says that another language comes as soon as it is not busy any more. False: something is said that
    /// matters more.
    bool tellOfLanguage();
    /// All that is to go on in another window. This one is of no use from here on.
    WindowContents release();
    /// Of the window that handed its contents over.
    void showInPlaceOf(const QMainWindow &window);

public slots:
    /// A capture or another log: in a tab of its own, or in the one that it has already.
    void openFile(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    JobBar *addJob(const QString &name);
    void takeContents(WindowContents &contents);
    QString problems() const;
    void tellProblems();
    void tellRecovered(int count);
    void buildParts();
    void restore(WindowPlace place);
    WindowPlace place();
    void openAgain(const WindowPlace &place);
    QDialog *settingsDialog() const;
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
    int m_recoveredCount = 0;
    QString m_problems;                          ///< as the message says them
    std::unique_ptr<const WindowPlace> m_before; ///< whose other windows come back once this one is shown
};

} // namespace wireloupe::ui
