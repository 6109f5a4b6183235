#pragma once

#include <variant>
#include <vector>

#include "ui/capturetab.h"
#include "ui/connectiontab.h"
#include "ui/labtab.h"
#include "ui/latencycomparetab.h"
#include "ui/paneplace.h"
#include "ui/savestate.h"
#include "ui/servertab.h"
#include "ui/viewstate.h"

namespace wireloupe::ui {

/// A tab without its page: what lives in it, and how its page stood.
struct TabParts
{
    std::variant<ConnectionTab::Parts, ServerTab::Parts, CaptureTab::Parts, LabTab::Parts,
                 LatencyCompareTab::Parts>
        parts;
    SaveState saved;
    std::optional<PanePlace> pane; ///< nothing where it has no log, or has never been shown
    ViewState view;
};

/// All tabs of a window, in their order, for one that takes its place.
struct OpenTabs
{
    std::vector<TabParts> tabs;
    qsizetype current = -1;
};

} // namespace wireloupe::ui
