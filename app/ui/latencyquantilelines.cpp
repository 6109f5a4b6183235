#include "ui/latencyquantilelines.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "ui/latencyfigures.h"
#include "ui/seconds.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using capture::LatencySummary;

namespace {

struct Quantile
{
    double share;
    const char *name;
    std::chrono::nanoseconds LatencySummary::*value;
    Role role;
    double width;
    Qt::PenStyle dashes;
};

constexpr std::array quantiles{
    Quantile{0.5, "p50", &LatencySummary::p50, Role::GraphQuantile50, 1.8, Qt::SolidLine},
    Quantile{0.9, "p90", &LatencySummary::p90, Role::GraphQuantile90, 1.2, Qt::SolidLine},
    Quantile{0.99, "p99", &LatencySummary::p99, Role::GraphQuantile99, 1.2, Qt::DashLine},
    Quantile{0.999, "p99.9", &LatencySummary::p999, Role::GraphQuantile999, 1.2, Qt::DotLine},
};

constexpr double smallerLabels = 0.85;
// In units of spacing: from this width on there is room for values.
constexpr int roomForValues = 80;

} // namespace

LatencyQuantileLines::LatencyQuantileLines(QCustomPlot &plot) : QObject(&plot), m_plot(plot)
{
    const QString layer = QStringLiteral("percentiles");
    plot.addLayer(layer, plot.layer(QStringLiteral("main")), QCustomPlot::limAbove);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        Line &line = m_lines[at];
        line.name = QLatin1String(quantiles[at].name);
        line.line = new QCPItemLine(&plot);
        line.line->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line.line->end->setTypeY(QCPItemPosition::ptAbsolute);
        line.label = new QCPItemText(&plot);
        line.label->position->setType(QCPItemPosition::ptAbsolute);
        line.label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        line.label->setClipToAxisRect(false);
        for (QCPAbstractItem *item : std::initializer_list<QCPAbstractItem *>{line.line, line.label}) {
            item->setLayer(layer);
            item->setSelectable(false);
        }
    }
}

void LatencyQuantileLines::setSummary(const LatencySummary &summary)
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        Line &line = m_lines[at];
        const std::chrono::nanoseconds value = summary.*quantiles[at].value;
        line.isShown = summary.count > 0 && isEnoughFor(quantiles[at].share, summary.count);
        line.seconds = toSeconds(value);
        line.text = line.name + QLatin1Char(' ') + durationText(value);
        line.line->setVisible(line.isShown);
        line.label->setVisible(line.isShown);
    }
}

void LatencyQuantileLines::restyle(const QFont &font)
{
    const Theme &theme = Theme::instance();
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * smallerLabels);
    const QColor ground = m_plot.palette().color(QPalette::Base);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const QColor color = theme.color(quantiles[at].role);
        m_lines[at].line->setPen(QPen(color, quantiles[at].width, quantiles[at].dashes));
        m_lines[at].label->setColor(m_plot.palette().color(QPalette::Text));
        m_lines[at].label->setBrush(ground);
        m_lines[at].label->setFont(small);
    }
}

int LatencyQuantileLines::place()
{
    const QRect area = m_plot.axisRect()->rect();
    const Theme &theme = Theme::instance();
    const bool hasValues = area.width() >= theme.spacing(roomForValues);
    const int gap = theme.spacing(2);
    std::vector<double> ends; // of the labels so far, in each row
    int height = 0;
    for (Line &line : m_lines) {
        if (!line.isShown)
            continue;
        line.label->setText(hasValues ? line.text : line.name);
        const QSize size = QFontMetrics(line.label->font()).size(0, line.label->text());
        const double x = m_plot.xAxis->coordToPixel(
            std::clamp(line.seconds, m_plot.xAxis->range().lower, m_plot.xAxis->range().upper));
        const double left = std::clamp<double>(x - size.width() / 2.0, area.left(),
                                               std::max(area.left(), area.right() - size.width()));
        // They come from left to right.
        auto row = std::ranges::find_if(ends, [&](double end) { return end + gap <= left; });
        if (row == ends.end())
            row = ends.insert(ends.end(), -std::numeric_limits<double>::infinity());
        *row = left + size.width();
        const int top = area.top() + static_cast<int>(row - ends.begin()) * size.height();
        line.label->position->setCoords(left, top);
        const double key = m_plot.xAxis->pixelToCoord(x);
        line.line->start->setCoords(key, 1);
        line.line->end->setCoords(key, top + size.height());
        height = std::max(height, top + size.height() - area.top());
    }
    return height;
}

QStringList LatencyQuantileLines::labels() const
{
    QStringList labels;
    for (const Line &line : m_lines)
        if (line.isShown)
            labels << line.text;
    return labels;
}

} // namespace wireloupe::ui
