#include "ui/latencylink.h"

#include "ui/capturepane.h"
#include "ui/framelogview.h"
#include "ui/latencypanel.h"
#include "ui/logarea.h"

namespace wireloupe::ui {

namespace {

// More points than that are told apart by nobody.
constexpr qint64 mostHighlighted = 10'000;

} // namespace

LatencyLink::LatencyLink(LatencyPanel &panel, CapturePane &pane)
    : QObject(&panel), m_panel(panel), m_pane(pane)
{
    connect(&panel, &LatencyPanel::rowsPicked, &pane, &CapturePane::selectRows);
    connect(&pane, &CapturePane::selectionChanged, this, &LatencyLink::highlightSelected);
}

void LatencyLink::highlightSelected()
{
    m_panel.highlight(m_pane.log()->view()->selectedLogRows(mostHighlighted));
}

} // namespace wireloupe::ui
