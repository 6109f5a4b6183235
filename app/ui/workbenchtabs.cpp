#include <utility>

#include "ui/capturepane.h"
#include "ui/tabarea.h"
#include "ui/tabparts.h"
#include "ui/workbench.h"

// The tabs of one window in another one.

namespace wireloupe::ui {

namespace {

template <class Page>
bool release(TabPage *page, TabParts &tab)
{
    auto *known = qobject_cast<Page *>(page);
    if (known)
        tab.parts = known->release();
    return known;
}

TabParts partsOf(TabPage *page)
{
    TabParts tab;
    tab.saved = page->saveState();
    tab.view = ViewState::of(*page);
    if (const CapturePane *pane = page->capturePane())
        tab.pane = pane->place();
    [[maybe_unused]] const bool isKnown = release<ConnectionTab>(page, tab) ||
                                          release<ServerTab>(page, tab) || release<CaptureTab>(page, tab) ||
                                          release<LabTab>(page, tab) || release<LatencyCompareTab>(page, tab);
    Q_ASSERT(isKnown);
    return tab;
}

} // namespace

OpenTabs Workbench::releaseTabs()
{
    OpenTabs open;
    const QList<TabPage *> pages = m_tabs.pages();
    open.current = pages.indexOf(m_tabs.current());
    for (TabPage *page : pages)
        open.tabs.push_back(partsOf(page));
    return open;
}

TabPage *Workbench::makePage(TabParts &tab)
{
    if (auto *connection = std::get_if<ConnectionTab::Parts>(&tab.parts))
        return take(new ConnectionTab(m_runtime, std::move(*connection)));
    if (auto *server = std::get_if<ServerTab::Parts>(&tab.parts))
        return take(new ServerTab(m_runtime, std::move(*server)));
    if (auto *capture = std::get_if<CaptureTab::Parts>(&tab.parts))
        return new CaptureTab(m_runtime, std::move(*capture));
    if (auto *lab = std::get_if<LabTab::Parts>(&tab.parts))
        return new LabTab(m_runtime, std::move(*lab));
    return take(new LatencyCompareTab(m_runtime, std::move(std::get<LatencyCompareTab::Parts>(tab.parts))));
}

void Workbench::adopt(TabParts tab)
{
    TabPage *page = makePage(tab);
    page->setSaveState(tab.saved);
    add(page, false);
    if (CapturePane *pane = page->capturePane(); pane && tab.pane)
        pane->restore(*tab.pane);
    tab.view.applyTo(*page);
}

void Workbench::adoptTabs(OpenTabs open)
{
    for (TabParts &tab : open.tabs)
        adopt(std::move(tab));
    const QList<TabPage *> pages = m_tabs.pages();
    if (open.current >= 0 && open.current < pages.size())
        m_tabs.setCurrent(pages.at(open.current));
    emit serverChanged();
}

} // namespace wireloupe::ui
