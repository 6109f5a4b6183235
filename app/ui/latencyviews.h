#pragma once

#include <array>

#include <QWidget>

#include "ui/latencyexport.h"
#include "ui/latencytrace.h"

class QLabel;
class QTabBar;

namespace wireloupe::ui {

class LatencyCurvePlot;
class LatencyFiguresTable;
class LatencyHistogramPlot;
class LatencyTimePlot;

/// The views of latencies, all of the same traces and the same stretch of time: the graph over time, the
/// histogram, the percentiles, and the table of figures. One at a time, chosen by tabs; all of them beside
/// each other where there is room.
class LatencyViews : public QWidget
{
    Q_OBJECT

public:
    enum class View : quint8 { Time, Histogram, Curve, Figures };
    static constexpr std::size_t viewCount = 4;

    explicit LatencyViews(QWidget *parent = nullptr);

    /// The tabs, for whoever has a row for them; hidden while all views are shown.
    QTabBar *tabs() const { return m_tabs; }

    /// Which stretch of time is looked at is the graph's business: LatencyTraces::range is ignored.
    void setTraces(const LatencyTraces &traces);
    /// With the range that is looked at.
    const LatencyTraces &traces() const { return m_traces; }

    /// The newest of it, and what comes; zero: all of it.
    void showTime(std::chrono::seconds time);

    View currentView() const;
    void setCurrentView(View view);
    /// All views are shown.
    bool isTiled() const { return m_isTiled; }

    /// What is taken out of it: with a picture of the graph that is in front, or of that over time.
    LatencyExport::Source exported(const QString &title) const;

    LatencyTimePlot *timePlot() const { return m_time; }
    LatencyHistogramPlot *histogram() const { return m_histogram; }
    LatencyCurvePlot *curve() const { return m_curve; }
    LatencyFiguresTable *figures() const { return m_figures; }

    QSize minimumSizeHint() const override;

signals:
    /// The user points at a sample.
    void picked(const wireloupe::ui::LatencyPick &pick);
    /// Another stretch of time is looked at than that of the last setTraces().
    void rangeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *widget(View view) const;
    void setUpTabs();
    void takeRange(const capture::TimeRange &range);
    void showRange();
    void arrange();
    void place(View view, QRect rect);
    void tile();
    int tableWidth() const;

    QTabBar *m_tabs;
    LatencyTimePlot *m_time;
    LatencyHistogramPlot *m_histogram;
    LatencyCurvePlot *m_curve;
    LatencyFiguresTable *m_figures;
    std::array<QLabel *, viewCount> m_titles; ///< of tiles
    LatencyTraces m_traces;
    int m_tableWidth = 0;    ///< of the tile
    bool m_isTaking = false; ///< the graph is being given the traces
    bool m_isTiled = false;
};

} // namespace wireloupe::ui
