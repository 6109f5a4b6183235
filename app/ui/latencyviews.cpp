#include "ui/latencyviews.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>

#include "ui/formfields.h"
#include "ui/latencycurveplot.h"
#include "ui/latencyfigurestable.h"
#include "ui/latencyhistogramplot.h"
#include "ui/latencytimeplot.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// In units of spacing: what it takes to show all views.
constexpr int tiledWidth = 190;
constexpr int tiledHeight = 115;
constexpr int timeShare = 54; // of the height, in percent
constexpr int smallestPlot = 30;
constexpr int smallestTile = 45; // that a table may leave to a plot beside it

int gap()
{
    return Theme::instance().spacing(2);
}

constexpr std::array allViews{LatencyViews::View::Time, LatencyViews::View::Histogram,
                              LatencyViews::View::Curve, LatencyViews::View::Figures};

} // namespace

LatencyViews::LatencyViews(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_time(new LatencyTimePlot(this))
    , m_histogram(new LatencyHistogramPlot(this))
    , m_curve(new LatencyCurvePlot(this))
    , m_figures(new LatencyFiguresTable(this))
    , m_titles{}
{
    setUpTabs();
    connect(m_time, &LatencyTimePlot::rangeChanged, this, &LatencyViews::takeRange);
    connect(m_time, &LatencyTimePlot::picked, this, &LatencyViews::picked);
    connect(m_figures->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_isTiled && m_tableWidth != tableWidth())
            tile();
    });
    arrange();
}

void LatencyViews::setUpTabs()
{
    m_tabs->setObjectName(u"latencyTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the latency"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // rather take the room from the pane beside
    const std::array titles{tr("Over time"), tr("Histogram"), tr("Percentiles"), tr("Figures")};
    for (const View view : allViews) {
        const auto at = static_cast<std::size_t>(view);
        m_tabs->addTab(titles[at]);
        m_titles[at] = mutedLabel(titles[at], this);
        m_titles[at]->setWordWrap(false);
        m_titles[at]->setBuddy(widget(view));
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &LatencyViews::arrange);
}

QWidget *LatencyViews::widget(View view) const
{
    const std::array<QWidget *, viewCount> widgets{m_time, m_histogram, m_curve, m_figures};
    return widgets[static_cast<std::size_t>(view)];
}

void LatencyViews::setTraces(const LatencyTraces &traces)
{
    const QScopedValueRollback guard(m_isTaking, true);
    const capture::TimeRange range = m_traces.range;
    m_traces = traces;
    m_traces.range = range;
    m_time->setTraces(m_traces);
    m_traces.range = m_time->range();
    showRange();
}

void LatencyViews::takeRange(const capture::TimeRange &range)
{
    if (range == m_traces.range)
        return;
    m_traces.range = range;
    if (m_isTaking)
        return;
    showRange();
    emit rangeChanged();
}

/// Those that are not seen do nothing with it until they are.
void LatencyViews::showRange()
{
    m_histogram->setTraces(m_traces);
    m_curve->setTraces(m_traces);
    m_figures->setTraces(m_traces);
}

LatencyExport::Source LatencyViews::exported(const QString &title) const
{
    QCustomPlot *plot = m_time;
    if (!m_isTiled && currentView() == View::Histogram)
        plot = m_histogram;
    if (!m_isTiled && currentView() == View::Curve)
        plot = m_curve;
    return {.traces = m_traces, .plot = plot, .title = title};
}

void LatencyViews::showTime(std::chrono::seconds time)
{
    if (time.count() == 0)
        m_time->showAll();
    else
        m_time->follow(time);
}

LatencyViews::View LatencyViews::currentView() const
{
    return static_cast<View>(m_tabs->currentIndex());
}

void LatencyViews::setCurrentView(View view)
{
    m_tabs->setCurrentIndex(static_cast<int>(view));
}

QSize LatencyViews::minimumSizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.spacing(smallestPlot), theme.spacing(smallestPlot / 2)};
}

void LatencyViews::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LatencyViews::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}

void LatencyViews::arrange()
{
    const Theme &theme = Theme::instance();
    m_isTiled = width() >= theme.spacing(tiledWidth) && height() >= theme.spacing(tiledHeight);
    m_tabs->setVisible(!m_isTiled);
    for (const View view : allViews) {
        m_titles[static_cast<std::size_t>(view)]->setVisible(m_isTiled);
        widget(view)->setVisible(m_isTiled || view == currentView());
    }
    if (m_isTiled)
        tile();
    else
        widget(currentView())->setGeometry(rect());
}

void LatencyViews::place(View view, QRect rect)
{
    rect = QStyle::visualRect(layoutDirection(), this->rect(), rect);
    QLabel *title = m_titles[static_cast<std::size_t>(view)];
    const int height = title->sizeHint().height();
    const int indent = Theme::instance().spacing(2);
    title->setGeometry(rect.left() + indent, rect.top(), rect.width() - 2 * indent, height);
    widget(view)->setGeometry(rect.adjusted(0, height, 0, 0));
}

/// As wide as its columns, as far as that leaves the plots their room.
int LatencyViews::tableWidth() const
{
    const int columns = m_figures->horizontalHeader()->length();
    const int wanted = columns + m_figures->verticalScrollBar()->sizeHint().width();
    const int most = width() - 2 * (Theme::instance().spacing(smallestTile) + gap());
    return std::clamp(wanted, width() / 5, std::max(width() / 2, most));
}

/// The graph over the whole width; below it the others, the table as wide as it wants to be.
void LatencyViews::tile()
{
    const int top = height() * timeShare / 100;
    place(View::Time, QRect(0, 0, width(), top));
    const int below = height() - top - gap();
    m_tableWidth = tableWidth();
    const int each = (width() - m_tableWidth - 2 * gap()) / 2;
    place(View::Histogram, QRect(0, top + gap(), each, below));
    place(View::Curve, QRect(each + gap(), top + gap(), each, below));
    place(View::Figures, QRect(2 * (each + gap()), top + gap(), width() - 2 * (each + gap()), below));
}

} // namespace wireloupe::ui
