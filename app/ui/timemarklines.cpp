#include "ui/timemarklines.h"

#include <algorithm>

#include "ui/latencymarkwords.h"
#include "ui/seconds.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr double reach = 4;      // of the pointer, pixels
constexpr double widestLine = 3; // what is narrower is a line
constexpr double nameGap = 6;
constexpr qsizetype mostSentences = 6;

} // namespace

TimeMarkLines::TimeMarkLines(QCustomPlot &plot, const QList<QCPAxisRect *> &rects)
    : QCPLayerable(&plot, QStringLiteral("grid")), m_rects(rects)
{
}

void TimeMarkLines::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(false);
}

/// From the begin to the end of a mark, where they lie in sight.
QRectF TimeMarkLines::place(const LatencyTimeMark &mark) const
{
    const QCPAxisRect &rect = *m_rects.first();
    const QCPAxis *time = rect.axis(QCPAxis::atBottom);
    const double left = std::max(time->coordToPixel(toSeconds(mark.range.begin)), double(rect.left()));
    const double right = std::min(time->coordToPixel(toSeconds(mark.range.end)), double(rect.right()));
    return {left, double(rect.top()), right - left, double(rect.height())};
}

void TimeMarkLines::draw(QCPPainter *painter)
{
    const Theme &theme = Theme::instance();
    const QPen line(theme.color(Role::Warning), 1, Qt::DashLine);
    double last = -1;
    for (const LatencyTimeMark &mark : m_marks) {
        const QRectF across = place(mark);
        for (const QCPAxisRect *rect : m_rects) {
            if (!rect->visible())
                continue;
            const QRectF area(across.left(), rect->top(), across.width(), rect->height());
            if (area.width() > widestLine)
                painter->fillRect(area, theme.color(Role::WarningTint));
            painter->setPen(line);
            // Lines of many marks at one place would only be drawn over each other.
            if (across.left() >= last + 1)
                painter->drawLine(area.topLeft(), area.bottomLeft());
            if (area.width() > widestLine)
                painter->drawLine(area.topRight(), area.bottomRight());
        }
        last = std::max(last, across.left());
    }
    drawNames(*painter);
}

void TimeMarkLines::drawNames(QCPPainter &painter) const
{
    painter.setFont(m_font);
    painter.setPen(Theme::instance().color(Role::Warning));
    const QFontMetricsF metrics(m_font);
    const QCPAxisRect &rect = *m_rects.first();
    double free = rect.left();
    for (const LatencyTimeMark &mark : m_marks) {
        const QString name = markName(mark.mark.kind);
        const double width = metrics.horizontalAdvance(name);
        const double left = std::clamp(place(mark).center().x() - width / 2, double(rect.left()),
                                       std::max(rect.left() + 0.0, rect.right() - width));
        if (left < free || left + width > rect.right() + 1)
            continue;
        painter.drawText(QPointF(left, rect.top() - metrics.descent() - 1), name);
        free = left + width + nameGap;
    }
}

QStringList TimeMarkLines::sentencesAt(double x) const
{
    QStringList sentences;
    for (const LatencyTimeMark &mark : m_marks) {
        const QRectF across = place(mark);
        if (x >= across.left() - reach && x <= across.right() + reach && sentences.size() < mostSentences)
            sentences << markSentence(mark.mark);
    }
    return sentences;
}

} // namespace wireloupe::ui
