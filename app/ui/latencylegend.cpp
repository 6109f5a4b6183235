#include "ui/latencylegend.h"

#include <QPainter>

#include "formats/words.h"

namespace wireloupe::ui {

namespace {

int signWidth()
{
    return Theme::instance().spacing(5);
}

} // namespace

LatencyLegend::LatencyLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LatencyLegend::setContent(bool hasPings, bool hasEchoes, const capture::LatencySummary &summary)
{
    m_entries.clear();
    if (hasPings)
        m_entries.push_back({tr("Ping"), Role::GraphPing, Qt::NoPen});
    if (hasEchoes)
        m_entries.push_back({tr("Echo"), Role::GraphEcho, Qt::NoPen});
    if (summary.count > 0) {
        m_entries.push_back(
            {tr("p50 %1").arg(formats::duration(summary.p50)), Role::GraphP50, Qt::SolidLine});
        m_entries.push_back({tr("p95 %1").arg(formats::duration(summary.p95)), Role::GraphP95, Qt::DashLine});
        m_entries.push_back({tr("p99 %1").arg(formats::duration(summary.p99)), Role::GraphP99, Qt::DotLine});
    }
    updateGeometry();
    update();
}

/// Where the entry goes, given the place after the last one.
QPoint LatencyLegend::place(const Entry &entry, QPoint &next, int width) const
{
    const int needed =
        signWidth() + fontMetrics().horizontalAdvance(entry.text) + Theme::instance().spacing(3);
    if (next.x() > 0 && next.x() + needed > width)
        next = QPoint(0, next.y() + fontMetrics().lineSpacing());
    const QPoint at = next;
    next.rx() += needed;
    return at;
}

int LatencyLegend::heightForWidth(int width) const
{
    QPoint next(0, 0);
    for (const Entry &entry : m_entries)
        place(entry, next, width);
    return next.y() + fontMetrics().lineSpacing();
}

QSize LatencyLegend::sizeHint() const
{
    return {Theme::instance().spacing(40), heightForWidth(std::max(width(), Theme::instance().spacing(40)))};
}

void LatencyLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPoint next(0, 0);
    for (const Entry &entry : m_entries) {
        const QPoint at = place(entry, next, width());
        const QRect sign(at, QSize(signWidth() - theme.spacing(1), fontMetrics().lineSpacing()));
        const QPointF middle = QRectF(sign).center();
        if (entry.line == Qt::NoPen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(entry.role));
            painter.drawEllipse(middle, theme.spacing(1), theme.spacing(1));
        } else {
            painter.setPen(QPen(theme.color(entry.role), 2, entry.line));
            painter.drawLine(QPointF(sign.left(), middle.y()), QPointF(sign.right(), middle.y()));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(at.x() + signWidth(), at.y() + fontMetrics().ascent(), entry.text);
    }
}

} // namespace wireloupe::ui
