#pragma once

#include <vector>

#include "ui/latencyhistogram.h"
#include "ui/latencyshapeplot.h"

namespace wireloupe::ui {

class LatencyBars;
class LatencyQuantileLines;
class LatencyTicker;

/// How durations are distributed, on a logarithmic axis; on a linear one where some are below zero. The
/// subject is drawn as filled bars with lines at its percentiles, the other traces as outlines over it:
/// then heights are shares of each, for their numbers differ.
class LatencyHistogramPlot : public LatencyShapePlot
{
    Q_OBJECT

public:
    explicit LatencyHistogramPlot(QWidget *parent = nullptr);

    const LatencyBuckets &buckets() const { return m_buckets; }
    /// How many of the trace are in each bucket.
    const std::vector<quint64> &counts(std::size_t trace) const { return m_counts[trace]; }
    /// "p50 0.31 ms": the lines that are drawn.
    QStringList percentileLabels() const;

protected:
    void rebuild() override;
    void restyle() override;
    QString description() const override;
    int stops() const override;
    int stopNear(double place) const override;
    double placeOf(int stop) const override;
    QString wordsAt(int stop) const override;
    int firstStop() const override;
    bool isWorthAStop(int stop) const override;
    int labelsHeight() const override { return m_labelsHeight; }

private:
    bool isOfShares() const { return traces().traces.size() > 1; }
    void fitBuckets(const std::vector<capture::SignedQuantiles> &durations);
    void setBars();
    void setAxes();
    void makeRoomForLabels();
    double heightOf(std::size_t trace, std::size_t bucket) const;

    LatencyBuckets m_buckets;
    std::vector<std::vector<quint64>> m_counts; ///< of each trace, by bucket
    std::vector<quint64> m_totals;              ///< of each trace
    std::vector<LatencyBars *> m_bars;          ///< of each trace
    LatencyQuantileLines *m_lines;
    QSharedPointer<LatencyTicker> m_ticks;
    std::chrono::nanoseconds m_lowest{}; ///< duration of all
    double m_highest = 1;                ///< bar of all
    int m_labelsHeight = 0;              ///< as they were last arranged, in pixels
    bool m_hasData = false;
};

} // namespace wireloupe::ui
