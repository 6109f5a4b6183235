#include "ui/workbench.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QSettings>
#include <QUrl>

#include "capture/unsavedfolder.h"
#include "session/runtime.h"
#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/connectiondefaults.h"
#include "ui/connectiontab.h"
#include "ui/labtab.h"
#include "ui/latencycomparetab.h"
#include "ui/localecho.h"
#include "ui/messagebar.h"
#include "ui/savedconnections.h"
#include "ui/serverdefaults.h"
#include "ui/servertab.h"
#include "ui/tabarea.h"
#include "ui/tabstate.h"
#include "workspace/profiletext.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString tabsKey = u"tabs/open"_s;
const QString currentTabKey = u"tabs/current"_s;
const QString kindKey = u"kind"_s;

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
    add(tab);
    tab->focusFirst();
}

bool Workbench::showCapture(const QString &path)
{
    for (TabPage *page : m_tabs.pages())
        if (qobject_cast<CaptureTab *>(page) && page->store()->path() == path) {
            m_tabs.setCurrent(page);
            return true;
        }
    return false;
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
    connect(page, &TabPage::comparisonRequested, this, [this, page] { compare(*page); });
    m_tabs.add(page, makeCurrent);
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
    auto *dialog = new QInputDialog(&tab);
    dialog->setObjectName(u"saveConnectionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save connection"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(tab.title());
    connect(dialog, &QInputDialog::textValueSelected, &tab,
            [this, &tab](const QString &name) { saveAs(tab, name); });
    dialog->open();
}

void Workbench::saveAs(ConnectionTab &tab, const QString &name)
{
    workspace::Profile profile = tab.profile();
    profile.name = name.trimmed().isEmpty() ? tab.title() : name.trimmed();
    const QModelIndex added = m_saved.model().addConnection({}, profile);
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

void Workbench::rememberTabs() const
{
    QVariantList tabs;
    for (const TabPage *page : m_tabs.pages()) {
        QVariantMap state = page->state();
        state[kindKey] = page->kind();
        tabs.append(state);
    }
    QSettings settings;
    settings.setValue(tabsKey, tabs);
    settings.setValue(currentTabKey, m_tabs.pages().indexOf(m_tabs.current()));
}

void Workbench::restoreTabs()
{
    const QSettings settings;
    for (const QVariant &state : settings.value(tabsKey).toList())
        restore(state.toMap());
    const QList<TabPage *> pages = m_tabs.pages();
    const auto current = settings.value(currentTabKey).toInt();
    if (current >= 0 && current < pages.size())
        m_tabs.setCurrent(pages.at(current));
}

/// Secrets come from the saved connection that the tab was opened from.
workspace::Profile Workbench::profileWithSecrets(const QVariantMap &state) const
{
    const workspace::Profile profile = profileFrom(state);
    const workspace::Node *node = m_saved.model().tree().find(state[u"saved"_s].toUuid());
    return node && node->profile ? workspace::withSecretsOf(profile, *node->profile) : profile;
}

/// One of the cache folder may have gone since, as the settings say: that is no news.
void Workbench::restoreCapture(const QString &path)
{
    if (!path.isEmpty() && (QFileInfo::exists(path) || !capture::isInUnsavedFolder(path)))
        emit captureToOpen(path);
}

void Workbench::restore(const QVariantMap &state)
{
    const QString kind = state[kindKey].toString();
    if (kind == ConnectionTab::kindName)
        addConnection(profileWithSecrets(state), state[u"saved"_s].toUuid(), false)
            ->setHistory({state[u"history"_s].toStringList(), state[u"hexHistory"_s].toStringList()});
    else if (kind == CaptureTab::kindName)
        restoreCapture(state[u"path"_s].toString());
    else if (kind == ServerTab::kindName)
        addServer(false)->restoreState(state);
    else if (kind == LabTab::kindName)
        addLab(false)->restoreState(state);
    else if (kind == LatencyCompareTab::kindName)
        addComparison(false)->restoreState(state);
}

} // namespace wireloupe::ui
