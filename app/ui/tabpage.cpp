#include "ui/tabpage.h"

#include "ui/capturepane.h"
#include "ui/composer.h"
#include "ui/detailpane.h"

namespace wireloupe::ui {

std::shared_ptr<capture::Store> TabPage::store() const
{
    return capturePane() ? capturePane()->store() : nullptr;
}

void TabPage::watch(CapturePane &pane)
{
    connect(&pane, &CapturePane::followingChanged, this, &TabPage::captureChanged);
    connect(&pane, &CapturePane::pausedChanged, this, &TabPage::captureChanged);
    connect(&pane, &CapturePane::selectionChanged, this, &TabPage::captureChanged);
    connect(&pane, &CapturePane::exportRequested, this, &TabPage::exportRequested);
    emit captureChanged();
}

QWidgetList TabPage::panesOf(const CapturePane *pane)
{
    QWidgetList panes;
    if (!pane)
        return panes;
    panes.append(pane->focusProxy());
    if (auto *detail = pane->findChild<DetailPane *>())
        panes.append(detail);
    if (auto *composer = pane->findChild<Composer *>())
        panes.append(composer);
    return panes;
}

} // namespace wireloupe::ui
