#include "ui/workbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

#include "session/runtime.h"
#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/connectiondefaults.h"
#include "ui/connectiontab.h"
#include "ui/labtab.h"
#include "ui/latencycomparetab.h"
#include "ui/localecho.h"
#include "ui/messagebar.h"
#include "ui/openingtab.h"
#include "ui/saveconnectiondialog.h"
#include "ui/savedconnections.h"
#include "ui/serverdefaults.h"
#include "ui/servertab.h"
#include "ui/tabarea.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

/// One that was just made in the sidebar still waits for its host or its port.
bool isComplete(const QString &url)
{
    return !QUrl(url).host().isEmpty() && !url.endsWith(u':');
}

bool isLive(net::ClientState state)
{
    return state == net::ClientState::Connecting || state == net::ClientState::Open ||
           state == net::ClientState::Closing;
}

} // namespace

Workbench::Workbench(session::Runtime &runtime, SavedConnections &saved, TabArea &tabs, MessageBar &message,
                     QObject *parent)
    : QObject(parent), m_runtime(runtime), m_saved(saved), m_tabs(tabs), m_message(message)
{
    connect(&saved.model(), &ConnectionTreeModel::edited, this, &Workbench::followNames);
    connect(&tabs, &TabArea::closing, this, [this](const TabPage *page) {
        if (const auto *opening = qobject_cast<const OpeningTab *>(page))
            emit captureDropped(opening->path());
    });
}

ConnectionTab *Workbench::addConnection(const workspace::Profile &profile, const QUuid &savedId,
                                        bool makeCurrent)
{
    ConnectionTab *tab = take(new ConnectionTab(m_runtime, profile, savedId));
    add(tab, makeCurrent);
    return tab;
}

ConnectionTab *Workbench::take(ConnectionTab *tab)
{
    connect(tab, &ConnectionTab::saveRequested, this, [this, tab] { save(*tab); });
    return tab;
}

ConnectionTab *Workbench::openConnection(const workspace::Profile &profile, const QUuid &savedId)
{
    return addConnection(profile, savedId, true);
}

ConnectionTab *Workbench::showSaved(const QUuid &id)
{
    for (TabPage *page : m_tabs.pages()) {
        auto *tab = qobject_cast<ConnectionTab *>(page);
        if (tab && tab->savedId() == id) {
            m_tabs.setCurrent(tab);
            return tab;
        }
    }
    const workspace::Node *node = m_saved.model().tree().find(id);
    return node && node->profile ? openConnection(*node->profile, id) : nullptr;
}

void Workbench::openSaved(const QUuid &id)
{
    if (ConnectionTab *tab = showSaved(id))
        tab->focusFirst();
}

void Workbench::connectSaved(const QUuid &id)
{
    ConnectionTab *tab = showSaved(id);
    if (!tab)
        return;
    tab->focusFirst();
    if (!isLive(tab->clientState()) && isComplete(tab->profile().url))
        tab->connectNow();
}

void Workbench::openNew()
{
    openConnection(newProfile())->focusFirst();
}

void Workbench::pasteConnection()
{
    const auto pasted = session::parsePastedConnection(QGuiApplication::clipboard()->text());
    if (!pasted) {
        m_message.say(MessageBar::Kind::Warning,
                      tr("There is no connection on the clipboard: neither a WebSocket address nor a command "
                         "line of curl, websocat or wscat."));
        return;
    }
    ConnectionTab *tab = openConnection(pasted->profile);
    tab->takePasted(*pasted);
    tab->focusFirst();
}

ConnectionTab *Workbench::connectTo(const QString &url, const QString &caFile)
{
    workspace::Profile profile = newProfile();
    profile.url = url;
    profile.tls.caFile = caFile;
    ConnectionTab *tab = openConnection(profile);
    tab->focusFirst();
    tab->connectNow();
    return tab;
}

void Workbench::openCapture(const OpenedLog &log)
{
    auto *tab = new CaptureTab(m_runtime, log);
    if (OpeningTab *opening = openingTab(log.store->path())) {
        watch(tab);
        m_tabs.replace(opening, tab);
        return;
    }
    add(tab);
    tab->focusFirst();
}

bool Workbench::showCapture(const QString &path)
{
    TabPage *found = openingTab(path);
    for (TabPage *page : m_tabs.pages())
        if (qobject_cast<CaptureTab *>(page) && page->store()->path() == path)
            found = page;
    if (found)
        m_tabs.setCurrent(found);
    return found;
}

ServerTab *Workbench::serverTab() const
{
    for (TabPage *page : m_tabs.pages())
        if (auto *tab = qobject_cast<ServerTab *>(page))
            return tab;
    return nullptr;
}

ServerTab *Workbench::showServer()
{
    if (ServerTab *tab = serverTab()) {
        m_tabs.setCurrent(tab);
        return tab;
    }
    return addServer(true);
}

ServerTab *Workbench::addServer(bool makeCurrent)
{
    ServerTab *tab = take(new ServerTab(m_runtime, m_runtime.logs().create()));
    net::ServerOptions options = tab->options();
    applyDefaults(options);
    tab->setOptions(options);
    add(tab, makeCurrent);
    emit serverChanged();
    return tab;
}

ServerTab *Workbench::take(ServerTab *tab)
{
    connect(tab, &ServerTab::changed, this, &Workbench::serverChanged);
    connect(tab, &QObject::destroyed, this, &Workbench::serverChanged);
    connect(
        tab, &ServerTab::connectRequested, this,
        [this, tab](const QString &url) { connectTo(url, tab->session().authorityFile()); });
    tab->setOpenCaptures([this, tab] { return capturesBeside(tab); });
    tab->setRecentCaptures(m_recentCaptures);
    return tab;
}

LabTab *Workbench::showLab()
{
    for (TabPage *page : m_tabs.pages())
        if (auto *tab = qobject_cast<LabTab *>(page)) {
            m_tabs.setCurrent(tab);
            return tab;
        }
    LabTab *tab = addLab(true);
    tab->focusFirst();
    return tab;
}

LabTab *Workbench::addLab(bool makeCurrent)
{
    auto *tab = new LabTab(m_runtime);
    add(tab, makeCurrent);
    return tab;
}

LatencyCompareTab *Workbench::showComparison()
{
    for (TabPage *page : m_tabs.pages())
        if (auto *tab = qobject_cast<LatencyCompareTab *>(page)) {
            m_tabs.setCurrent(tab);
            return tab;
        }
    TabPage *before = m_tabs.current();
    LatencyCompareTab *tab = addComparison(true);
    if (session::LatencyFeed *feed = before ? before->latencyFeed() : nullptr)
        tab->addTab({before->title(), before->store(), feed});
    tab->focusFirst();
    return tab;
}

LatencyCompareTab *Workbench::addComparison(bool makeCurrent)
{
    LatencyCompareTab *tab = take(new LatencyCompareTab(m_runtime));
    add(tab, makeCurrent);
    return tab;
}

LatencyCompareTab *Workbench::take(LatencyCompareTab *tab)
{
    tab->setOpenLatencies([this] { return openLatencies(); });
    tab->setRecentFiles(m_recentCaptures);
    connect(&m_tabs, &TabArea::tabsChanged, tab, &LatencyCompareTab::lookForTabs);
    connect(tab, &LatencyCompareTab::rowsPicked, this, &Workbench::showRows);
    return tab;
}

QList<OpenLatency> Workbench::openLatencies() const
{
    QList<OpenLatency> open;
    for (const TabPage *page : m_tabs.pages())
        if (session::LatencyFeed *feed = page->latencyFeed())
            open.append({page->title(), page->store(), feed});
    return open;
}

void Workbench::compare(TabPage &page)
{
    if (session::LatencyFeed *feed = page.latencyFeed())
        showComparison()->addTab({page.title(), page.store(), feed});
}

void Workbench::showRows(const std::shared_ptr<capture::Store> &store, const capture::RowSet &rows)
{
    for (TabPage *page : m_tabs.pages())
        if (store && page->store() == store) {
            m_tabs.setCurrent(page);
            page->capturePane()->selectRows(rows);
        }
}

void Workbench::add(TabPage *page, bool makeCurrent)
{
    watch(page);
    m_tabs.add(page, makeCurrent);
}

void Workbench::watch(TabPage *page)
{
    connect(
        page, &TabPage::comparisonRequested, this, [this, page] { compare(*page); });
}

QList<OpenCapture> Workbench::capturesBeside(const TabPage *page) const
{
    QList<OpenCapture> captures;
    for (const TabPage *other : m_tabs.pages())
        if (other != page && other->capturePane())
            captures.append({other->title(), other->store()});
    return captures;
}

void Workbench::startEcho()
{
    ServerTab *server = serverTab() ? serverTab() : addServer(false);
    (new LocalEcho(*server, *this))->start();
}

ConnectionTab *Workbench::currentConnection() const
{
    return qobject_cast<ConnectionTab *>(m_tabs.current());
}

void Workbench::save(ConnectionTab &tab)
{
    const QModelIndex known = m_saved.model().indexOf(tab.savedId());
    if (known.isValid()) {
        workspace::Profile profile = tab.profile();
        profile.name = m_saved.model().node(known)->title();
        m_saved.model().setProfile(known, profile);
        emit savedSelected(tab.savedId());
        return;
    }
    auto *dialog = new SaveConnectionDialog(m_saved.model().tree(), tab.title(),
                                            m_folderToSaveIn ? m_folderToSaveIn() : QUuid(), &tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &tab,
            [this, &tab, dialog] { saveAs(tab, dialog->name(), dialog->folder()); });
    dialog->open();
}

void Workbench::saveAs(ConnectionTab &tab, const QString &name, const QUuid &folder)
{
    workspace::Profile profile = tab.profile();
    profile.name = name.isEmpty() ? tab.title() : name;
    const QModelIndex added = m_saved.model().addConnection(m_saved.model().indexOf(folder), profile);
    const QUuid id = m_saved.model().node(added)->id;
    tab.setSaved(id, profile.name);
    emit savedSelected(id);
}

void Workbench::followNames()
{
    for (TabPage *page : m_tabs.pages()) {
        auto *tab = qobject_cast<ConnectionTab *>(page);
        const workspace::Node *node = tab ? m_saved.model().tree().find(tab->savedId()) : nullptr;
        if (node)
            tab->setSaved(node->id, node->title());
    }
}

} // namespace wireloupe::ui
