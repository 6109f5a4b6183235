#pragma once

#include <vector>

#include "ui/labpicture.h"
#include "ui/latencygrid.h"
#include "ui/qcp.h"

namespace wireloupe::ui {

/// The latency of each message over time, on a logarithmic axis, each transport with a sign of its own.
class LabPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit LabPlot(QWidget *parent = nullptr);

    /// Of more messages than the graph can tell apart it shows those that it can, every outlier among them.
    void setPicture(const LabPicture &picture);
    int shownPoints(session::Transport transport) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    std::vector<LatencyPoint> thinned(const LabPicture &picture, session::Transport transport,
                                      const LatencyWindow &window) const;
    void setTimeRange(const LatencyWindow &window);

    QSharedPointer<QCPAxisTickerTime> m_timeTicker;
    session::PerTransport<QCPGraph *> m_graphs;
};

} // namespace wireloupe::ui
