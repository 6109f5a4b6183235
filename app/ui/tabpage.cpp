#include "ui/tabpage.h"

#include "ui/capturepane.h"

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
    emit captureChanged();
}

} // namespace wireloupe::ui
