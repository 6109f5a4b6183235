#include "ui/latencyshapeplot.h"

#include <algorithm>

#include <QKeyEvent>

#include "ui/accessiblerole.h"
#include "ui/plotstyle.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr double middle = 0.5;
// A description is read out: it must not change all the time.
constexpr std::chrono::seconds describeEvery{2};

} // namespace

LatencyShapePlot::LatencyShapePlot(QWidget *parent)
    : QCustomPlot(parent), m_pace(*this, [this] { refresh(); })
{
    const Theme &theme = Theme::instance();
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(theme.spacing(40), theme.spacing(15));
    setUpPlainAxes(*axisRect());
    // A label at the end of the axis reaches half its width beyond it.
    axisRect()->setMinimumMargins({0, theme.spacing(2), theme.spacing(5), 0});
    QCPLayer *crosshair = addCrosshairLayer(*this);
    m_line = new QCPItemLine(this);
    m_box = new QCPItemText(this);
    for (QCPAbstractItem *item : std::initializer_list<QCPAbstractItem *>{m_line, m_box}) {
        item->setLayer(crosshair);
        item->setVisible(false);
        item->setSelectable(false);
    }
    for (QCPItemPosition *end : {m_line->start, m_line->end})
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_box->position->setType(QCPItemPosition::ptAbsolute);
    m_box->setTextAlignment(Qt::AlignLeft);
    m_box->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_box->setClipToAxisRect(false);
    m_describeTimer.setSingleShot(true);
    m_describeTimer.setInterval(describeEvery);
    connect(&m_describeTimer, &QTimer::timeout, this, &LatencyShapePlot::describe);
    connect(&Theme::instance(), &Theme::changed, this, &LatencyShapePlot::applyTheme);
}

void LatencyShapePlot::begin()
{
    applyTheme();
    m_pace.request();
}

const LatencyTrace *LatencyShapePlot::subject() const
{
    return m_traces.subject < m_traces.traces.size() ? &m_traces.traces[m_traces.subject] : nullptr;
}

void LatencyShapePlot::setTraces(const LatencyTraces &traces)
{
    m_traces = traces;
    m_pace.request();
}

void LatencyShapePlot::refresh()
{
    rebuild();
    restyle();
    showReadout();
    describe();
    replot();
}

void LatencyShapePlot::applyTheme()
{
    const Theme &theme = Theme::instance();
    setBackground(QBrush(palette().color(QPalette::Base)));
    for (QCPAxis *axis : axisRect()->axes())
        styleAxis(*axis, font());
    m_line->setPen(QPen(palette().color(QPalette::Text), 1));
    m_box->setColor(palette().color(QPalette::ToolTipText));
    m_box->setBrush(palette().color(QPalette::ToolTipBase));
    m_box->setPen(QPen(theme.color(Role::Border)));
    const int room = theme.spacing(1);
    m_box->setPadding({room, room, room, room});
    m_box->setFont(font());
    restyle();
    replot(rpQueuedReplot);
}

void LatencyShapePlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyTheme();
        m_pace.request();
    }
}

void LatencyShapePlot::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    m_pace.request();
}

std::optional<int> LatencyShapePlot::currentStop() const
{
    if (!m_place || stops() == 0)
        return std::nullopt;
    return std::clamp(stopNear(*m_place), 0, stops() - 1);
}

QString LatencyShapePlot::readout() const
{
    const std::optional<int> stop = currentStop();
    return stop ? wordsAt(*stop) : QString();
}

void LatencyShapePlot::readAt(std::optional<double> place)
{
    if (m_place == place)
        return;
    m_place = place;
    showReadout();
    describe();
    crosshairLayer(*this)->replot();
}

void LatencyShapePlot::showReadout()
{
    const std::optional<int> stop = currentStop();
    m_line->setVisible(stop.has_value());
    m_box->setVisible(stop.has_value());
    if (!stop)
        return;
    const double place = placeOf(*stop);
    m_line->start->setCoords(place, 0);
    m_line->end->setCoords(place, 1);
    m_box->setText(wordsAt(*stop));
    placeBox();
}

/// Beside the line, where there is more room.
void LatencyShapePlot::placeBox()
{
    const QRect rect = axisRect()->rect();
    const int gap = Theme::instance().spacing(2);
    const double x = xAxis->coordToPixel(m_line->start->key());
    const QSize text = QFontMetrics(m_box->font()).size(0, m_box->text());
    const int width = text.width() + m_box->padding().left() + m_box->padding().right();
    const bool isLeft = x > rect.left() + rect.width() * middle;
    const double left = isLeft ? x - gap - width : x + gap;
    m_box->position->setCoords(std::clamp<double>(left, 0, std::max(0, this->width() - width - 1)),
                               rect.top() + labelsHeight() + gap);
}

void LatencyShapePlot::describe()
{
    QString text = readout();
    if (text.isEmpty()) {
        // What is left out now is caught up with when the time is over.
        if (m_describeTimer.isActive())
            return;
        text = description();
        if (accessibleDescription() != text)
            m_describeTimer.start();
    }
    if (accessibleDescription() != text)
        setAccessibleDescription(text);
}

void LatencyShapePlot::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    if (axisRect()->rect().contains(event->position().toPoint()))
        readAt(xAxis->pixelToCoord(event->position().x()));
    else
        readAt(std::nullopt);
}

void LatencyShapePlot::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    readAt(std::nullopt);
}

void LatencyShapePlot::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        readAt(std::nullopt);
}

void LatencyShapePlot::keyPressEvent(QKeyEvent *event)
{
    const bool isReading = m_place.has_value();
    if (event->key() == Qt::Key_Escape && isReading)
        return readAt(std::nullopt);
    if (stops() > 0) {
        switch (event->key()) {
        case Qt::Key_Left:
            return step(-1);
        case Qt::Key_Right:
            return step(1);
        case Qt::Key_Home:
            return readAt(placeOf(0));
        case Qt::Key_End:
            return readAt(placeOf(stops() - 1));
        default:
            break;
        }
    }
    QCustomPlot::keyPressEvent(event);
}

void LatencyShapePlot::step(int direction)
{
    const std::optional<int> from = currentStop();
    if (!from)
        return readAt(placeOf(std::clamp(firstStop(), 0, stops() - 1)));
    int stop = *from + direction;
    while (stop >= 0 && stop < stops() && !isWorthAStop(stop))
        stop += direction;
    if (stop >= 0 && stop < stops())
        readAt(placeOf(stop));
}

void LatencyShapePlot::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(Theme::instance().color(Role::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace wireloupe::ui
