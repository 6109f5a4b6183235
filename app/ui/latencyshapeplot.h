#pragma once

#include <optional>

#include "ui/latencytrace.h"
#include "ui/qcp.h"
#include "ui/viewpace.h"

namespace wireloupe::ui {

/// What the graphs of how durations are distributed have in common: they are drawn at the pace of ViewPace
/// and in the colours of the theme, and are read off with the pointer, or with Left, Right, Home and End;
/// Escape ends that.
class LatencyShapePlot : public QCustomPlot
{
    Q_OBJECT

public:
    void setTraces(const LatencyTraces &traces);
    const LatencyTraces &traces() const { return m_traces; }
    /// What is pointed at, in words; empty where nothing is.
    QString readout() const;

protected:
    explicit LatencyShapePlot(QWidget *parent);

    /// Takes data and axes from traces().
    virtual void rebuild() = 0;
    /// Takes pens and brushes from the theme.
    virtual void restyle() = 0;
    /// What is drawn, in words.
    virtual QString description() const = 0;

    // Places that the readout can stand at, from left to right.
    virtual int stops() const = 0;
    /// The nearest one to a place of the horizontal axis; there is at least one.
    virtual int stopNear(double place) const = 0;
    virtual double placeOf(int stop) const = 0;
    virtual QString wordsAt(int stop) const = 0;
    /// Where the keyboard begins.
    virtual int firstStop() const { return 0; }
    /// How much of the axis rect's top is taken by labels, in pixels.
    virtual int labelsHeight() const { return 0; }
    /// Whether what stands there is anything to stop at on the way.
    virtual bool isWorthAStop(int) const { return true; }

    /// Of the traces: the one that is drawn where there is room for one. Null where there are none.
    const LatencyTrace *subject() const;
    /// Restyles and draws soon: to be called at the end of a constructor.
    void begin();
    ViewPace &pace() { return m_pace; }

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void applyTheme();
    void step(int direction);
    void readAt(std::optional<double> place);
    void showReadout();
    void placeBox();
    std::optional<int> currentStop() const;
    void describe();

    LatencyTraces m_traces;
    std::optional<double> m_place; ///< that is pointed at, on the horizontal axis
    QCPItemLine *m_line;
    QCPItemText *m_box;
    ViewPace m_pace;
    QTimer m_describeTimer;
};

} // namespace wireloupe::ui
