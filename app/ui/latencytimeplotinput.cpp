#include "ui/latencytimeplot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include "ui/plaintext.h"
#include "ui/seconds.h"

// What the user does with a LatencyTimePlot.

namespace wireloupe::ui {

using capture::TimeRange;
using Time = std::chrono::nanoseconds;

namespace {

constexpr double wheelStep = 120; // of QWheelEvent::angleDelta()
constexpr double perWheelStep = 0.8;
constexpr double perKey = 0.66;
constexpr double perKeyPan = 0.125; // of the range
constexpr double reach = 9;         // of the pointer, pixels
constexpr int flatFrame = 12;       // what is lower frames time alone

Time nanoseconds(double seconds)
{
    return std::chrono::round<Time>(std::chrono::duration<double>(seconds));
}

} // namespace

Time LatencyTimePlot::timeAt(double x) const
{
    return nanoseconds(m_graphs.timeAxis().pixelToCoord(x));
}

Time LatencyTimePlot::durationAt(double y) const
{
    return nanoseconds(m_graphs.durationAxis().pixelToCoord(y));
}

bool LatencyTimePlot::isOverDurations(const QPointF &place) const
{
    const QRect &rect = m_graphs.latencies().rect();
    return place.x() < rect.left() && place.y() <= rect.bottom();
}

void LatencyTimePlot::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const QPointF place = event->position();
    event->accept();
    if (std::abs(delta.x()) > std::abs(delta.y())) { // as touch pads do
        panByShare(-perKeyPan * delta.x() / wheelStep);
        return;
    }
    const double factor = std::pow(perWheelStep, delta.y() / wheelStep);
    if (event->modifiers().testFlag(Qt::ControlModifier) || isOverDurations(place))
        setScale(m_picture.scale.zoomed(factor, durationAt(place.y())));
    else
        zoomAt(factor, timeAt(place.x()));
}

void LatencyTimePlot::zoomAt(double factor, Time anchor)
{
    TimeViewport next = m_viewport;
    next.zoom(factor, anchor);
    look(next);
}

void LatencyTimePlot::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    const bool isRight = event->button() == Qt::RightButton;
    if (m_drag != Drag::None || (!isRight && event->button() != Qt::LeftButton))
        return;
    m_pointer.reset();
    m_drag = isRight || event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Frame : Drag::Pan;
    m_dragBegin = event->pos();
    m_dragLast = event->pos();
    m_hasDragged = false;
}

void LatencyTimePlot::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (m_drag == Drag::None) {
        m_pointer = event->position();
        return pointAt(*m_pointer);
    }
    m_hasDragged =
        m_hasDragged || (event->pos() - m_dragBegin).manhattanLength() >= QApplication::startDragDistance();
    if (!m_hasDragged)
        return;
    if (m_drag == Drag::Pan) {
        showCrosshair(std::nullopt);
        setCursor(Qt::ClosedHandCursor);
        panBy(event->pos() - m_dragLast);
        m_dragLast = event->pos();
        return;
    }
    m_band.setGeometry(QRect(m_dragBegin, event->pos()).normalized());
    m_band.show();
}

void LatencyTimePlot::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_band.hide();
    unsetCursor();
    if (m_hasDragged && drag == Drag::Frame)
        frame(QRect(m_dragBegin, event->pos()).normalized());
    if (m_hasDragged || drag == Drag::None)
        return;
    if (event->button() == Qt::RightButton)
        emit customContextMenuRequested(event->pos());
    else
        pick(finder().nearest(event->position(), reach));
}

void LatencyTimePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        showAll();
}

void LatencyTimePlot::panBy(const QPoint &pixels)
{
    const Time by = timeAt(0) - timeAt(pixels.x());
    TimeViewport next = m_viewport;
    next.pan(by);
    look(next);
    // All durations are in sight unless the user has chosen some.
    if (m_durations && m_graphs.latencies().height() > 0)
        setScale(m_durations->moved(double(pixels.y()) / m_graphs.latencies().height()));
}

void LatencyTimePlot::frame(const QRect &rect)
{
    const QRect &area = m_graphs.latencies().rect();
    const QRect within = rect & area;
    if (within.height() >= flatFrame)
        setScale(DurationScale(m_picture.scale.isLogarithmic(),
                               {durationAt(within.bottom()), durationAt(within.top())}));
    const double left = std::clamp(rect.left(), area.left(), area.right());
    const double right = std::clamp(rect.right(), area.left(), area.right());
    if (right > left)
        setRange({timeAt(left), timeAt(right)});
}

void LatencyTimePlot::pointAt(const QPointF &place)
{
    const bool isInside = m_graphs.latencies().rect().contains(place.toPoint());
    const bool isBelow = m_graphs.isTrafficShown() && m_graphs.traffic().rect().contains(place.toPoint());
    if (m_drawn.traces.empty() || (!isInside && !isBelow))
        return showCrosshair(std::nullopt);
    LatencyTimePlace found{timeAt(place.x()), std::nullopt, std::nullopt};
    if (isInside) {
        found.duration = durationAt(place.y());
        found.dot = finder().nearest(place, reach);
    }
    if (found.dot) {
        found.time = ui::placeOf(m_drawn.traces[found.dot->trace], found.dot->sample);
        found.duration = found.dot->sample.duration;
    }
    showCrosshair(found);
}

void LatencyTimePlot::stepTo(bool isForward)
{
    const std::optional<LatencyDot> from = m_place ? m_place->dot : std::nullopt;
    const std::optional<LatencyDot> next = finder().next(from, isForward);
    if (!next)
        return;
    m_pointer.reset();
    showCrosshair(LatencyTimePlace{ui::placeOf(m_drawn.traces[next->trace], next->sample),
                                   next->sample.duration, next});
    setAccessibleDescription(m_crosshair->lines().join(QStringLiteral(", ")));
}

void LatencyTimePlot::showCrosshair(const std::optional<LatencyTimePlace> &place)
{
    if (!place && !m_place)
        return;
    m_place = place;
    setCursor(place && place->dot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    placeCrosshair();
    replotCrosshair();
}

/// Where m_place is by the axes as they are.
void LatencyTimePlot::placeCrosshair()
{
    const QCPAxis &time = m_graphs.timeAxis();
    if (!m_place || !time.range().contains(toSeconds(m_place->time)))
        return m_crosshair->hide();
    const double x = time.coordToPixel(toSeconds(m_place->time));
    const Time shown = m_picture.scale.shown(m_place->duration.value_or(Time(0)));
    const double y = m_place->duration ? m_graphs.durationAxis().coordToPixel(toSeconds(shown))
                                       : m_graphs.traffic().center().y();
    m_crosshair->show({x, y}, m_place->dot.has_value(),
                      readout(m_picture, m_drawn, *m_place, std::min(m_graphs.timeDecimals() + 2, 9)));
}

void LatencyTimePlot::replotCrosshair()
{
    m_crosshair->layer()->replot();
}

std::optional<LatencyPick> LatencyTimePlot::pointedAt() const
{
    if (!m_place || !m_place->dot)
        return std::nullopt;
    return LatencyPick{m_drawn.traces[m_place->dot->trace].source, m_place->dot->sample};
}

void LatencyTimePlot::pick(const std::optional<LatencyDot> &dot)
{
    if (dot)
        emit picked({m_drawn.traces[dot->trace].source, dot->sample});
}

bool LatencyTimePlot::isOwnKey(const QKeyEvent &event)
{
    static constexpr std::array both{Qt::Key_Left, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus};
    static constexpr std::array plain{Qt::Key_Home,     Qt::Key_End,    Qt::Key_PageUp,
                                      Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter};
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const auto isKey = [&event](Qt::Key key) { return key == event.key(); };
    return std::ranges::any_of(both, isKey) ||
           (!event.modifiers().testFlag(Qt::ControlModifier) && std::ranges::any_of(plain, isKey));
}

bool LatencyTimePlot::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return endPointing();
    if (!isOwnKey(event))
        return false;
    return event.modifiers().testFlag(Qt::ControlModifier) ? takeControlKey(event.key())
                                                           : takePlainKey(event.key());
}

bool LatencyTimePlot::endPointing()
{
    const bool wasPointing = m_place && !m_pointer;
    if (wasPointing)
        showCrosshair(std::nullopt);
    return wasPointing;
}

bool LatencyTimePlot::takeControlKey(int key)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        stepTo(key == Qt::Key_Right);
        return true;
    }
    const double middle = m_graphs.latencies().center().y();
    setScale(m_picture.scale.zoomed(key == Qt::Key_Minus ? 1 / perKey : perKey, durationAt(middle)));
    return true;
}

void LatencyTimePlot::panByShare(double share)
{
    const Time width = range().end - range().begin;
    const Time by(std::llround(static_cast<double>(width.count()) * share));
    TimeViewport next = m_viewport;
    next.pan(by);
    look(next);
}

bool LatencyTimePlot::takePlainKey(int key)
{
    const auto zoom = [this](double factor) {
        TimeViewport next = m_viewport;
        next.zoom(factor);
        look(next);
    };
    switch (key) {
    case Qt::Key_Left:
        panByShare(-perKeyPan);
        break;
    case Qt::Key_Right:
        panByShare(perKeyPan);
        break;
    case Qt::Key_PageUp:
        panByShare(-1);
        break;
    case Qt::Key_PageDown:
        panByShare(1);
        break;
    case Qt::Key_Minus:
        zoom(1 / perKey);
        break;
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_End:
        showNewest();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_place ? m_place->dot : std::nullopt);
        break;
    default:
        zoom(perKey);
    }
    return true;
}

void LatencyTimePlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Menu)
        emit customContextMenuRequested(rect().center());
    else if (!takeKey(*event))
        QCustomPlot::keyPressEvent(event);
}

bool LatencyTimePlot::event(QEvent *event)
{
    // Before a shortcut of the window takes it.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QStringList sentences = m_marks->sentencesAt(help->pos().x());
        if (sentences.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(sentences), this);
        return true;
    }
    return QCustomPlot::event(event);
}

void LatencyTimePlot::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    if (std::exchange(m_pointer, std::nullopt))
        showCrosshair(std::nullopt);
}

void LatencyTimePlot::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    update();
}

void LatencyTimePlot::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    update();
}

} // namespace wireloupe::ui
