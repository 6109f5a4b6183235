#pragma once

#include <vector>

#include "ui/latencycurve.h"
#include "ui/latencyshapeplot.h"

namespace wireloupe::ui {

class LatencyTicker;
class PercentileTicker;

/// The percentiles of each trace as a curve, in the manner of HDR histograms: to the right is what is rare.
/// Each reaches as far as its number of samples carries it; its sign stands at the percentiles that have a
/// tick, and at its end, which is the slowest of all.
class LatencyCurvePlot : public LatencyShapePlot
{
    Q_OBJECT

public:
    explicit LatencyCurvePlot(QWidget *parent = nullptr);

    const std::vector<LatencyCurvePoint> &curve(std::size_t trace) const { return m_curves[trace].points; }

protected:
    void rebuild() override;
    void restyle() override;
    QString description() const override;
    int stops() const override { return m_stops; }
    int stopNear(double place) const override { return SpokenShare::nearestTo(place).number(); }
    double placeOf(int stop) const override { return SpokenShare(stop).place(); }
    QString wordsAt(int stop) const override;
    int firstStop() const override;

private:
    struct Curve
    {
        std::vector<LatencyCurvePoint> points;
        std::vector<std::chrono::nanoseconds> atStops; ///< as far as it reaches
    };
    struct Graphs
    {
        QCPGraph *line = nullptr;
        QCPGraph *signs = nullptr;
    };

    Curve curveOf(const capture::SignedQuantiles &durations, double step) const;
    void setGraphs();
    void setAxes();
    bool isAtTick(int stop) const { return stop % SpokenShare::perDecade == 0 || stop == medianStop; }

    static constexpr int medianStop = 5;

    std::vector<Curve> m_curves;  ///< of each trace
    std::vector<Graphs> m_graphs; ///< of each trace
    int m_stops = 0;
    QSharedPointer<PercentileTicker> m_shares;
    QSharedPointer<LatencyTicker> m_ticks;
};

} // namespace wireloupe::ui
