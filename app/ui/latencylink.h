#pragma once

#include <QObject>

namespace wireloupe::ui {

class CapturePane;
class LatencyPanel;

/// Joins a panel of latencies with the log that they were measured in: a point that is picked selects its
/// rows, and rows that are selected stand out among the points.
class LatencyLink : public QObject
{
    Q_OBJECT

public:
    /// A child of the panel; the pane outlives it.
    LatencyLink(LatencyPanel &panel, CapturePane &pane);

private:
    void highlightSelected();

    LatencyPanel &m_panel;
    CapturePane &m_pane;
};

} // namespace wireloupe::ui
