#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QString>

#include "ui/framelogview.h"
#include "ui/logmarks.h"

namespace wireloupe::ui {

/// Where the user is in a capture pane: what another pane over the same store goes on with.
struct PanePlace
{
    QByteArray layout; ///< of CapturePane::saveLayout()
    QString filter;
    std::optional<capture::Row> pausedAt; ///< the view is paused, and knows the rows before this one
    FrameLogView::Place log;
    LogMarks::Removed removedMarks;
    bool isFinding = false; ///< in the log
    bool isLatencyWindowOpen = false;
    /// In windows of their own.
    std::vector<std::pair<capture::Row, capture::Row>> compared;
};

} // namespace wireloupe::ui
