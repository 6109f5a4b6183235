#pragma once

#include <QObject>
#include <QUuid>

#include "capture/rowset.h"
#include "ui/captureopener.h"
#include "ui/comparedlatency.h"
#include "ui/replayform.h"
#include "workspace/profile.h"

namespace wireloupe::session {
class Runtime;
}

namespace wireloupe::ui {

class ConnectionTab;
class LabTab;
class LatencyCompareTab;
class MessageBar;
class OpeningTab;
class SavedConnections;
class ServerTab;
class TabArea;
class TabPage;
struct OpenTabs;
struct TabParts;

/// Opens what people work with in tabs, and lets the tabs know of each other: connections, the server,
/// captures.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(session::Runtime &runtime, SavedConnections &saved, TabArea &tabs, MessageBar &message,
              QObject *parent = nullptr);

    ConnectionTab *openConnection(const workspace::Profile &profile, const QUuid &savedId = {});
    /// The tab that shows the saved connection already, or a new one.
    void openSaved(const QUuid &id);
    /// The same, and connects it unless it is connected or its address is still to be written.
    void connectSaved(const QUuid &id);
    void openNew();
    /// A new tab for the connection on the clipboard; where there is none, that is said.
    void pasteConnection();
    /// In the place that is kept for it, or else at the end, with the keyboard.
    void openCapture(const OpenedLog &log);
    /// The tab of a capture's file, if it has one, or will have.
    bool showCapture(const QString &path);
    /// Made if there is none.
    ServerTab *showServer();
    ServerTab *serverTab() const;
    /// The transport lab; made if there is none.
    LabTab *showLab();
    /// The comparison of latencies; made if there is none.
    LatencyCompareTab *showComparison();
    /// Connects a new tab to a server of ours.
    /// `caFile`: of the authority that it is to trust; empty for none of ours.
    ConnectionTab *connectTo(const QString &url, const QString &caFile = {});
    /// The quickest way to live frames: a local echo server, a tab connected to it, a first message.
    void startEcho();

    /// Offered to the server for a replay. Of servers that are made from now on.
    void setRecentCaptures(const RecentCaptures &captures) { m_recentCaptures = captures; }

    /// Asked for the folder that a connection is saved in, unless another one is chosen.
    void setFolderToSaveIn(const std::function<QUuid()> &folder) { m_folderToSaveIn = folder; }

    ConnectionTab *currentConnection() const;
    /// Keeps the connection of the tab in the tree, under a name and in a folder that are asked for if it has
    /// none there.
    void save(ConnectionTab &tab);

    /// The open tabs, for the next start.
    void rememberTabs() const;
    void restoreTabs();
    /// Of captures that could not be opened.
    void closeOpeningTabs();

    /// Takes out of the tabs what lives in them. Their pages are of no use from here on: the window is about
    /// to go.
    OpenTabs releaseTabs();
    /// Opens them, as they stood, in a window without tabs.
    void adoptTabs(OpenTabs open);

signals:
    void serverChanged();
    void savedSelected(const QUuid &id);
    /// One that was open in the last run.
    void captureToOpen(const QString &path);
    /// The user has closed its tab before it was there.
    void captureDropped(const QString &path);

private:
    ConnectionTab *addConnection(const workspace::Profile &profile, const QUuid &savedId, bool makeCurrent);
    ConnectionTab *showSaved(const QUuid &id);
    ConnectionTab *take(ConnectionTab *tab);
    ServerTab *addServer(bool makeCurrent);
    ServerTab *take(ServerTab *tab);
    LatencyCompareTab *take(LatencyCompareTab *tab);
    TabPage *makePage(TabParts &tab);
    void adopt(TabParts tab);
    LabTab *addLab(bool makeCurrent);
    LatencyCompareTab *addComparison(bool makeCurrent);
    QList<OpenLatency> openLatencies() const;
    /// Lays the latencies of a tab over others.
    void compare(TabPage &page);
    /// Rows of a log that is open in a tab.
    void showRows(const std::shared_ptr<capture::Store> &store, const capture::RowSet &rows);
    void add(TabPage *page, bool makeCurrent = true);
    void watch(TabPage *page);
    OpeningTab *openingTab(const QString &path) const;
    /// The logs of all other tabs that have been shown.
    QList<OpenCapture> capturesBeside(const TabPage *page) const;
    /// Gives tabs the names that their connections have in the tree now.
    void followNames();
    void saveAs(ConnectionTab &tab, const QString &name, const QUuid &folder);
    workspace::Profile profileWithSecrets(const QVariantMap &state) const;
    void restoreCapture(const QString &path);
    void restore(const QVariantMap &state);

    session::Runtime &m_runtime;
    SavedConnections &m_saved;
    TabArea &m_tabs;
    MessageBar &m_message;
    RecentCaptures m_recentCaptures;
    std::function<QUuid()> m_folderToSaveIn;
};

} // namespace wireloupe::ui
