#include "ui/latencytimeplot.h"

#include <algorithm>

#include <QEvent>
#include <QHelpEvent>
#include <QToolTip>

#include "ui/accessiblerole.h"
#include "ui/latencywords.h"
#include "ui/plaintext.h"
#include "ui/seconds.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using capture::TimeRange;
using Time = std::chrono::nanoseconds;

namespace {

// Points closer than this would cover each other.
constexpr int pixelsPerCell = 3;
constexpr int mostCells = 1'000;
constexpr int edgeShare = 100; // of the range: room at the edges, so that no sign is cut
constexpr double smallerLabels = 0.85;
// A description is read out: it must not change all the time.
constexpr std::chrono::seconds describeEvery{2};

} // namespace

LatencyTimePlot::LatencyTimePlot(QWidget *parent)
    : QCustomPlot(parent)
    , m_graphs(*this)
    , m_marks(new TimeMarkLines(*this, m_graphs.rects()))
    , m_percentileNames(new DurationLines(m_graphs.latencies(), DurationLines::Place::Margin))
    , m_limitLines(new DurationLines(m_graphs.latencies(), DurationLines::Place::Across))
    , m_crosshair(new TimeCrosshair(*this, m_graphs.rects()))
    , m_pace(*this, [this] { refresh(); })
    , m_band(QRubberBand::Rectangle, this)
{
    setObjectName(QStringLiteral("latencyTimePlot"));
    setAccessibleName(tr("Graph of latencies over time"));
    setAccessibleRole(*this, QAccessible::Chart);
    setPlottingHint(QCP::phFastPolylines);
    setPlottingHint(QCP::phImmediateRefresh, false);
    setInteractions(QCP::iNone);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The right button draws a frame: its menu comes when it was only clicked.
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMinimumSize(Theme::instance().spacing(30), Theme::instance().spacing(14));
    m_describing.setSingleShot(true);
    connect(&m_describing, &QTimer::timeout, this, &LatencyTimePlot::describe);
    connect(&Theme::instance(), &Theme::changed, this, &LatencyTimePlot::applyTheme);
    applyTheme();
}

LatencyTimePlot::~LatencyTimePlot() = default;

void LatencyTimePlot::setTraces(const LatencyTraces &traces)
{
    m_traces = traces;
    m_viewport.setSpan(traces.span);
    m_pace.request();
}

void LatencyTimePlot::setHighlighted(std::vector<LatencyHighlight> highlights)
{
    if (highlights == m_highlights)
        return;
    m_highlights = std::move(highlights);
    m_pace.request();
}

void LatencyTimePlot::setHighlighted(int source, const capture::RowSet &rows)
{
    std::vector<LatencyHighlight> highlights;
    if (!rows.isEmpty())
        highlights.push_back({source, rows});
    setHighlighted(std::move(highlights));
}

void LatencyTimePlot::setLimits(std::vector<Limit> limits)
{
    if (limits == m_limits)
        return;
    m_limits = std::move(limits);
    m_pace.request();
}

void LatencyTimePlot::look(const TimeViewport &viewport)
{
    if (viewport == m_viewport)
        return;
    const bool wasFollowing = isFollowing();
    m_viewport = viewport;
    m_pace.request();
    if (wasFollowing != isFollowing())
        emit followingChanged(isFollowing());
    emit rangeChanged(range());
}

void LatencyTimePlot::setRange(const TimeRange &range)
{
    TimeViewport next = m_viewport;
    next.setRange(range);
    look(next);
}

void LatencyTimePlot::follow(Time width)
{
    TimeViewport next = m_viewport;
    next.follow(width);
    look(next);
}

void LatencyTimePlot::showAll()
{
    setScale(std::nullopt);
    TimeViewport next = m_viewport;
    next.showAll();
    look(next);
}

void LatencyTimePlot::showNewest()
{
    TimeViewport next = m_viewport;
    next.showNewest();
    look(next);
}

void LatencyTimePlot::setScale(const std::optional<DurationScale> &scale)
{
    m_durations = scale;
    m_pace.request();
}

QVariant LatencyTimePlot::viewState() const
{
    return QVariant::fromValue(Place{.times = m_viewport, .durations = m_durations});
}

void LatencyTimePlot::setViewState(const QVariant &state)
{
    const auto place = state.value<Place>();
    setScale(place.durations);
    look(place.times);
}

LatencyTimeView LatencyTimePlot::view() const
{
    LatencyTimeView view;
    const TimeRange &range = m_viewport.range();
    const Time room = (range.end - range.begin) / edgeShare;
    view.range = {range.begin - room, range.end + room};
    view.columns = std::clamp(width() / pixelsPerCell, 20, mostCells);
    view.rows = std::clamp(height() / pixelsPerCell, 20, mostCells);
    if (m_durations)
        view.durations = m_durations->range();
    for (const Limit &limit : m_limits)
        view.limits.push_back(limit.duration);
    return view;
}

void LatencyTimePlot::refresh()
{
    // Durations that were chosen on one kind of axis mean little on the other.
    if (m_durations && m_durations->isLogarithmic() != suitsLogarithm(m_traces))
        m_durations.reset();
    m_picture = m_builder.build(m_traces, view(), m_highlights);
    m_drawn = m_traces;
    m_graphs.show(m_picture, m_drawn);
    m_marks->setMarks(m_picture.marks);
    showLevels();
    replot(rpQueuedRefresh);
    keepPointing();
    if (!m_describing.isActive())
        m_describing.start(accessibleDescription().isEmpty() ? std::chrono::seconds(0) : describeEvery);
}

/// By the axes as they are now: what was under the pointer has moved away from it, a point that the keys
/// chose has moved along with its time.
void LatencyTimePlot::keepPointing()
{
    if (m_pointer)
        return pointAt(*m_pointer);
    const bool isGone = m_place && m_place->dot && m_place->dot->trace >= m_drawn.traces.size();
    if (isGone)
        return showCrosshair(std::nullopt);
    if (!m_place)
        return;
    placeCrosshair();
    replotCrosshair();
}

void LatencyTimePlot::showLevels()
{
    std::vector<DurationLines::Line> limits;
    for (const Limit &limit : m_limits)
        limits.push_back({toSeconds(limit.duration), oneLine(limit.label, 60), Role::Error});
    m_limitLines->setLines(std::move(limits));
    std::vector<DurationLines::Line> names;
    if (!m_picture.bands.empty()) {
        const capture::LatencySummary &last = m_picture.bands.back().summary;
        const auto add = [this, &names](Time duration, const QString &name, Role role) {
            names.push_back({toSeconds(m_picture.scale.shown(duration)), name, role});
        };
        add(last.p50, QStringLiteral("p50"), Role::GraphQuantile50);
        add(last.p90, QStringLiteral("p90"), Role::GraphQuantile90);
        add(last.p99, QStringLiteral("p99"), Role::GraphQuantile99);
        add(last.p999, QStringLiteral("p99.9"), Role::GraphQuantile99);
    }
    m_percentileNames->setLines(std::move(names));
}

void LatencyTimePlot::describe()
{
    const bool isReadingOut = m_place && !m_pointer;
    if (isReadingOut)
        return;
    LatencyTraces shown = m_drawn;
    shown.range = m_viewport.range();
    QString words = latencyWords(shown);
    if (!m_picture.marks.empty())
        words += QLatin1Char(' ') +
                 tr("%n interruption(s) in sight.", nullptr, static_cast<int>(m_picture.marks.size()));
    setAccessibleDescription(words);
}

void LatencyTimePlot::applyTheme()
{
    setBackground(QBrush(palette().color(QPalette::Base)));
    m_graphs.applyTheme(font());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallerLabels);
    m_marks->setFont(small);
    m_percentileNames->setFont(small);
    m_limitLines->setFont(small);
    m_crosshair->setFont(font());
    m_graphs.arrange(size());
    m_pace.request();
}

void LatencyTimePlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyTheme();
}

void LatencyTimePlot::resizeEvent(QResizeEvent *event)
{
    m_graphs.arrange(event->size());
    QCustomPlot::resizeEvent(event);
    m_pace.request();
}

/// The keyboard's focus has to be seen.
void LatencyTimePlot::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(Theme::instance().color(Role::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

LatencyDotFinder LatencyTimePlot::finder() const
{
    return {m_picture, m_drawn, m_graphs.timeAxis(), m_graphs.durationAxis()};
}

} // namespace wireloupe::ui
