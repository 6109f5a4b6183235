#include "ui/rategraph.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>

#include "formats/words.h"
#include "ui/accessiblerole.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {
namespace {

qint64 mostFrames(const capture::RateBins &rates)
{
    qint64 most = 1;
    for (const capture::RateBin &bin : rates.bins())
        most = std::max({most, bin.framesIn, bin.framesOut});
    return most;
}

QString rateText(qint64 frames, std::chrono::nanoseconds width)
{
    const double rate = static_cast<double>(frames) / std::chrono::duration<double>(width).count();
    return RateGraph::tr("%1/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0));
}

} // namespace

RateGraph::RateGraph(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RateGraph::setRates(const capture::RateBins &rates)
{
    m_rates = rates;
    update();
}

QSize RateGraph::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.spacing(120), theme.spacing(36)};
}

QSize RateGraph::minimumSizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.spacing(60), theme.spacing(20)};
}

/// Beside the labels: rates on the left, times below.
QRect RateGraph::plotRect() const
{
    const Theme &theme = Theme::instance();
    const QString rate = rateText(mostFrames(m_rates), m_rates.width());
    const int left =
        std::max(fontMetrics().horizontalAdvance(rate), fontMetrics().height()) + theme.spacing(2);
    return rect().adjusted(left, fontMetrics().height() / 2, -theme.spacing(),
                           -fontMetrics().height() - theme.spacing());
}

void RateGraph::paintEvent(QPaintEvent *)
{
    if (m_rates.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // the labels stand where the bars do: time goes to the right
    const QRect area = plotRect();
    const qint64 most = mostFrames(m_rates);
    painter.fillRect(area, palette().color(QPalette::Base));
    paintBars(painter, area, most);
    painter.setPen(Theme::instance().color(Role::Border));
    painter.drawRect(area);
    painter.drawLine(area.left(), area.center().y(), area.right(), area.center().y());
    paintLabels(painter, area, most);
}

void RateGraph::paintBars(QPainter &painter, const QRect &area, qint64 most) const
{
    const auto &bins = m_rates.bins();
    const auto count = static_cast<double>(bins.size());
    const double half = area.height() / 2.0 - 1;
    const double middle = area.center().y();
    const QColor in = Theme::instance().color(Role::Incoming);
    const QColor out = Theme::instance().color(Role::Outgoing);
    for (std::size_t index = 0; index < bins.size(); ++index) {
        const double x = area.left() + area.width() * static_cast<double>(index) / count;
        const double width = std::max(1.0, area.width() / count);
        const auto height = [&](qint64 frames) {
            const double exact = half * static_cast<double>(frames) / static_cast<double>(most);
            return frames > 0 ? std::max(1.0, exact) : 0.0; // a single frame is seen
        };
        const double up = height(bins[index].framesIn);
        painter.fillRect(QRectF(x, middle - up, width, up), in);
        painter.fillRect(QRectF(x, middle + 1, width, height(bins[index].framesOut)), out);
    }
}

void RateGraph::paintLabels(QPainter &painter, const QRect &area, qint64 most) const
{
    const Theme &theme = Theme::instance();
    const int lineHeight = fontMetrics().height();
    const QString rate = rateText(most, m_rates.width());
    painter.setPen(theme.color(Role::Muted));
    const auto atLeft = [&](int y, const QString &text) {
        painter.drawText(QRect(0, y - lineHeight / 2, area.left() - theme.spacing(), lineHeight),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    atLeft(area.top(), rate);
    atLeft(area.bottom(), rate);
    painter.setPen(theme.color(Role::Incoming));
    atLeft(area.top() + area.height() / 4, tr("in"));
    painter.setPen(theme.color(Role::Outgoing));
    atLeft(area.bottom() - area.height() / 4, tr("out"));

    painter.setPen(theme.color(Role::Muted));
    const QRect below(area.left(), area.bottom() + theme.spacing(), area.width(), lineHeight);
    const auto end = m_rates.begin() + m_rates.width() * static_cast<qint64>(m_rates.bins().size());
    painter.drawText(below, Qt::AlignLeft,
                     measuresIsolated(tr("%1 s").arg(formats::timestamp(m_rates.begin()))));
    painter.drawText(below, Qt::AlignRight, measuresIsolated(tr("%1 s").arg(formats::timestamp(end))));
    painter.drawText(below, Qt::AlignHCenter, tr("one bar: %1").arg(durationText(m_rates.width())));
}

} // namespace wireloupe::ui
