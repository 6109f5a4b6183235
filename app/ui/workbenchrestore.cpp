#include <QFileInfo>
#include <QSettings>

#include "capture/unsavedfolder.h"
#include "ui/capturetab.h"
#include "ui/connectiontab.h"
#include "ui/labtab.h"
#include "ui/latencycomparetab.h"
#include "ui/openingtab.h"
#include "ui/savedconnections.h"
#include "ui/servertab.h"
#include "ui/tabarea.h"
#include "ui/tabstate.h"
#include "ui/workbench.h"
#include "workspace/profiletext.h"

// The tabs of one run in the next one.

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString tabsKey = u"tabs/open"_s;
const QString currentTabKey = u"tabs/current"_s;
const QString kindKey = u"kind"_s;

} // namespace

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
    const QVariantList states = settings.value(tabsKey).toList();
    const auto currentState = settings.value(currentTabKey).toInt();
    TabPage *current = nullptr;
    for (qsizetype at = 0; at < states.size(); ++at) {
        restore(states[at].toMap());
        if (at <= currentState && m_tabs.count() > 0) // some do not come back
            current = m_tabs.pages().last();
    }
    if (current)
        m_tabs.setCurrent(current);
}

/// Secrets come from the saved connection that the tab was opened from.
workspace::Profile Workbench::profileWithSecrets(const QVariantMap &state) const
{
    const workspace::Profile profile = profileFrom(state);
    const workspace::Node *node = m_saved.model().tree().find(state[u"saved"_s].toUuid());
    return node && node->profile ? workspace::withSecretsOf(profile, *node->profile) : profile;
}

/// Keeps its place until it has been read. One of the cache folder may have gone since, as the settings say:
/// that is no news.
void Workbench::restoreCapture(const QString &path)
{
    if (path.isEmpty() || (capture::isInUnsavedFolder(path) && !QFileInfo::exists(path)))
        return;
    add(new OpeningTab(path), false);
    emit captureToOpen(path);
}

OpeningTab *Workbench::openingTab(const QString &path) const
{
    for (TabPage *page : m_tabs.pages())
        if (auto *opening = qobject_cast<OpeningTab *>(page); opening && opening->path() == path)
            return opening;
    return nullptr;
}

void Workbench::closeOpeningTabs()
{
    for (TabPage *page : m_tabs.pages())
        if (qobject_cast<OpeningTab *>(page))
            m_tabs.closePage(page);
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
