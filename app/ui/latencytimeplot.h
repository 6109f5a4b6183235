#pragma once

#include <optional>

#include <QRubberBand>
#include <QTimer>

#include "ui/durationlines.h"
#include "ui/latencytimebuilder.h"
#include "ui/latencytimegraphs.h"
#include "ui/latencytimereadout.h"
#include "ui/ownviewstate.h"
#include "ui/timecrosshair.h"
#include "ui/timemarklines.h"
#include "ui/timeviewport.h"
#include "ui/viewpace.h"

namespace wireloupe::ui {

/// Latencies over time: every point that can be told apart, the percentiles of the subject as bands, and
/// below them the traffic. Which stretch of time is looked at is its own business: at first it follows the
/// newest minute.
///
/// Wheel, drag, a frame drawn with Shift or the right button, and the keys below zoom and pan; Home or a
/// double click shows all, End follows the newest. Ctrl+Left and Ctrl+Right go from point to point. A click
/// on a point, or Return, picks it. Left to right whatever the language.
class LatencyTimePlot : public QCustomPlot, public OwnViewState
{
    Q_OBJECT

public:
    explicit LatencyTimePlot(QWidget *parent = nullptr);
    ~LatencyTimePlot() override;

    /// As often as there is news: it is drawn 30 times a second at most, and only while it is seen.
    /// LatencyTraces::range is not looked at; range() may be another one afterwards.
    void setTraces(const LatencyTraces &traces);

    /// Of the graph's time.
    const capture::TimeRange &range() const { return m_viewport.range(); }
    /// Stands still from then on.
    void setRange(const capture::TimeRange &range);
    /// The newest `width` of the time, and what comes.
    void follow(std::chrono::nanoseconds width);
    bool isFollowing() const { return m_viewport.isFollowing(); }
    /// All of the time is shown, and stays so as it grows.
    bool isShowingAll() const { return m_viewport.isAll(); }

    /// Points that lie at these rows stand out, as far as they are in sight.
    void setHighlighted(std::vector<LatencyHighlight> highlights);
    void setHighlighted(int source, const capture::RowSet &rows);

    /// A duration that is not to be exceeded.
    struct Limit
    {
        std::chrono::nanoseconds duration{};
        QString label;

        bool operator==(const Limit &) const = default;
    };
    void setLimits(std::vector<Limit> limits);

    /// What is drawn now, or will be when it is seen.
    const LatencyTimePicture &picture() const { return m_picture; }
    /// The point that the crosshair stands on.
    std::optional<LatencyPick> pointedAt() const;
    /// What the crosshair says; empty without one.
    const QStringList &readoutLines() const { return m_crosshair->lines(); }
    QRectF readoutRect() const { return m_crosshair->readoutRect(); }
    /// Where a point of the picture stands in the widget.
    QPointF placeOf(const LatencyDot &dot) const { return finder().placeOf(dot); }

    /// Which times and durations are looked at.
    QVariant viewState() const override;
    void setViewState(const QVariant &state) override;

public slots:
    void showAll();
    void showNewest();

signals:
    /// The user, or one of the functions above, has chosen another range; following it is not told of.
    void rangeChanged(const wireloupe::capture::TimeRange &range);
    void followingChanged(bool isFollowing);
    void picked(const wireloupe::ui::LatencyPick &pick);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag : quint8 { None, Pan, Frame };

    struct Place
    {
        TimeViewport times;
        std::optional<DurationScale> durations; ///< that the user looks at; nothing: all
    };

    // Drawing
    void refresh();
    void applyTheme();
    void showLevels();
    void describe();
    LatencyTimeView view() const;
    LatencyDotFinder finder() const;

    // Moving
    void look(const TimeViewport &viewport);
    void zoomAt(double factor, std::chrono::nanoseconds anchor);
    void setScale(const std::optional<DurationScale> &scale);
    std::chrono::nanoseconds timeAt(double x) const;
    std::chrono::nanoseconds durationAt(double y) const;
    void panBy(const QPoint &pixels);
    void panByShare(double share);
    void frame(const QRect &rect);
    bool isOverDurations(const QPointF &place) const;

    // Pointing
    void pointAt(const QPointF &place);
    void keepPointing();
    void stepTo(bool isForward);
    void showCrosshair(const std::optional<LatencyTimePlace> &place);
    void placeCrosshair();
    void replotCrosshair();
    void pick(const std::optional<LatencyDot> &dot);
    static bool isOwnKey(const QKeyEvent &event);
    bool takeKey(const QKeyEvent &event);
    bool takeControlKey(int key);
    bool takePlainKey(int key);
    bool endPointing();

    LatencyTraces m_traces;
    std::vector<LatencyHighlight> m_highlights;
    std::vector<Limit> m_limits;
    TimeViewport m_viewport;
    std::optional<DurationScale> m_durations; ///< that the user looks at; nothing: all
    LatencyTimeBuilder m_builder;
    LatencyTimePicture m_picture;
    LatencyTraces m_drawn; ///< what the picture is of
    LatencyTimeGraphs m_graphs;
    // They belong to the plot.
    TimeMarkLines *m_marks;
    DurationLines *m_percentileNames;
    DurationLines *m_limitLines;
    TimeCrosshair *m_crosshair;
    ViewPace m_pace;

    std::optional<LatencyTimePlace> m_place; ///< of the crosshair
    std::optional<QPointF> m_pointer;        ///< over the graph; nothing while the keys place the crosshair
    Drag m_drag = Drag::None;
    QPoint m_dragBegin;
    QPoint m_dragLast;
    bool m_hasDragged = false;
    QRubberBand m_band;
    QTimer m_describing;
};

} // namespace wireloupe::ui
