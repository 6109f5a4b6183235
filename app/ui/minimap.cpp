#include "ui/minimap.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "formats/words.h"
#include "ui/accessiblerole.h"
#include "ui/findhits.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr std::chrono::milliseconds rebuildDelay{100};
// What a moment of looking can get through.
constexpr int batchLines = 200'000;
constexpr int tickHeight = 2;
constexpr int minVisiblePart = 8;

qint64 countIn(const capture::RowSet &set, capture::RowRange rows)
{
    return set.indexOf(rows.end) - set.indexOf(rows.first);
}

/// Of marks those that the filter shows.
qint64 countIn(const FrameLogModel &model, capture::RowRange rows)
{
    const auto &notes = model.marks().notes();
    return std::count_if(notes.lower_bound(rows.first), notes.lower_bound(rows.end),
                         [&model](const auto &mark) { return model.isShown(mark.first); });
}

} // namespace

MiniMap::MiniMap(FrameLogModel &model, FrameLogView &view, const FindHits &hits, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view), m_hits(hits), m_job(model.store())
{
    setObjectName(QStringLiteral("miniMap"));
    setAccessibleName(tr("Map of the log"));
    setAccessibleRole(*this, QAccessible::Graphic);
    m_generation = m_model.store()->generation();
    m_timer.setSingleShot(true);
    m_timer.setInterval(rebuildDelay);
    connect(&m_timer, &QTimer::timeout, this, &MiniMap::rebuild);
    connect(&m_job, &MapJob::looked, this, &MiniMap::take);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &MiniMap::updateSoon);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &MiniMap::updateSoon);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MiniMap::restart);
    connect(&m_model, &FrameLogModel::marksChanged, this, &MiniMap::updateSoon);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(m_view.verticalScrollBar(), &QScrollBar::rangeChanged, this, repaint);
    connect(&Theme::instance(), &Theme::changed, this, repaint);
}

QSize MiniMap::sizeHint() const
{
    return {Theme::instance().spacing(5), 0};
}

// The rows of the log begin below its header.
int MiniMap::mapTop() const
{
    return m_view.horizontalHeader()->height();
}

int MiniMap::roomForMap() const
{
    return std::max(0, height() - mapTop());
}

// Few rows would be blocks as large as those of the log itself.
int MiniMap::mapHeight() const
{
    const int tallestLine = Theme::instance().spacing();
    return static_cast<int>(std::min<qint64>(roomForMap(), qint64{m_model.rowCount()} * tallestLine));
}

NotableRows &MiniMap::notable()
{
    return m_model.isShowingFiltered() ? m_filtered : m_all;
}

const NotableRows &MiniMap::notable() const
{
    return m_model.isShowingFiltered() ? m_filtered : m_all;
}

bool MiniMap::isComplete() const
{
    return !m_timer.isActive() && !m_job.isRunning() && notable().end >= m_model.settled().end;
}

// What is known of all rows stays good through a filter.
void MiniMap::restart()
{
    m_job.cancel();
    m_filtered = {};
    if (const quint32 generation = m_model.store()->generation(); generation != m_generation) {
        m_generation = generation;
        m_all = {};
    }
    updateSoon();
}

void MiniMap::updateSoon()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void MiniMap::lookNext()
{
    if (m_job.isRunning() || roomForMap() == 0)
        return;
    const capture::RowRange settled = m_model.settled();
    notable().dropBefore(settled.first);
    const capture::RowSet rows = m_model.shownRows({notable().end, settled.end}, batchLines);
    if (rows.isEmpty())
        notable().end = std::max(notable().end, settled.end);
    const bool areTimesKnown = m_pixels.empty() || m_times.size() == m_pixels.size() + 1;
    if (!rows.isEmpty() || !areTimesKnown)
        m_job.look(rows, borders());
}

void MiniMap::take(const MapJob::Result &result)
{
    notable().append(result.found);
    m_times = result.times;
    updateSoon();
    lookNext();
}

/// The rows at the upper ends of all pixels, and the last row.
std::vector<capture::Row> MiniMap::borders() const
{
    std::vector<capture::Row> rows;
    if (m_model.rowCount() == 0)
        return rows;
    for (int y = 0; y < mapHeight(); ++y)
        rows.push_back(m_model.rowAt(linesOf(y).first));
    rows.push_back(m_model.rowAt(m_model.rowCount() - 1));
    return rows;
}

MiniMap::Lines MiniMap::linesOf(int y) const
{
    const qint64 lines = m_model.rowCount();
    const int height = std::max(1, mapHeight());
    const auto first =
        static_cast<int>(std::clamp<qint64>(lines * y / height, 0, std::max<qint64>(0, lines - 1)));
    const auto end = static_cast<int>(std::min(lines, lines * (y + 1) / height));
    return {first, std::max(first + 1, end)};
}

void MiniMap::rebuild()
{
    computeSigns();
    computeDensity();
    setAccessibleDescription(describe(m_model.known()));
    update();
    lookNext();
}

void MiniMap::computeSigns()
{
    m_pixels.resize(static_cast<std::size_t>(mapHeight())); // what is known of their density stays for now
    for (std::size_t y = 0; y < m_pixels.size(); ++y)
        m_pixels[y].signs = signsOf(linesOf(static_cast<int>(y)));
}

quint8 MiniMap::signsOf(Lines lines) const
{
    const capture::RowRange rows{m_model.rowAt(lines.first),
                                 capture::Row{capture::toInt(m_model.rowAt(lines.end - 1)) + 1}};
    quint8 signs = 0;
    for (const Sign sign : {Error, Warning, Close, Mark, Hit})
        if (countOf(sign, rows) > 0)
            signs |= sign;
    return signs;
}

qint64 MiniMap::countOf(Sign sign, capture::RowRange rows) const
{
    switch (sign) {
    case Error:
        return countIn(notable().errors, rows);
    case Warning:
        return countIn(notable().warnings, rows);
    case Close:
        return countIn(notable().closes, rows);
    case Mark:
        return countIn(m_model, rows);
    case Hit:
        return countIn(m_hits.before(), rows) + countIn(m_hits.after(), rows);
    }
    return 0;
}

/// Rows a second, on a logarithmic scale between the least and the most of this log.
void MiniMap::computeDensity()
{
    if (m_times.size() != m_pixels.size() + 1)
        return;
    std::vector<double> rates;
    for (std::size_t y = 0; y < m_pixels.size(); ++y) {
        const auto span = std::max<qint64>(1000, (m_times[y + 1] - m_times[y]).count());
        const Lines lines = linesOf(static_cast<int>(y));
        rates.push_back(std::log(static_cast<double>(lines.end - lines.first) / static_cast<double>(span)));
    }
    const auto [least, most] = std::minmax_element(rates.begin(), rates.end());
    if (least == rates.end())
        return;
    const double range = *most - *least;
    for (std::size_t y = 0; y < m_pixels.size(); ++y)
        m_pixels[y].density = static_cast<float>(range < 0.1 ? 0.5 : 0.1 + 0.9 * (rates[y] - *least) / range);
}

quint8 MiniMap::signsAt(int y) const
{
    const auto index = static_cast<std::size_t>(y - mapTop());
    return y >= mapTop() && index < m_pixels.size() ? m_pixels[index].signs : quint8{};
}

QString MiniMap::describe(capture::RowRange rows) const
{
    QStringList words;
    const auto add = [&words](qint64 count, const QString &text) {
        if (count > 0)
            words << text;
    };
    const auto count = [&](Sign sign) { return static_cast<int>(countOf(sign, rows)); };
    add(count(Error), tr("%Ln error(s)", nullptr, count(Error)));
    add(count(Warning), tr("%Ln warning(s)", nullptr, count(Warning)));
    add(count(Close), tr("%Ln close frame(s)", nullptr, count(Close)));
    add(count(Mark), tr("%Ln mark(s)", nullptr, count(Mark)));
    add(count(Hit), tr("%Ln match(es)", nullptr, count(Hit)));
    return words.join(QStringLiteral(", "));
}

QString MiniMap::hint(int y) const
{
    if (y < mapTop() || y >= mapTop() + mapHeight())
        return {};
    // A finger's breadth: what is near the pointer counts.
    const capture::Row first = m_model.rowAt(linesOf(y - mapTop() - 2).first);
    const capture::Row last = m_model.rowAt(linesOf(y - mapTop() + 2).end - 1);
    const QLocale locale;
    QString text =
        tr("Rows %1 to %2, from %3 s on")
            .arg(locale.toString(capture::toInt(first) + 1), locale.toString(capture::toInt(last) + 1),
                 formats::timestamp(m_model.store()->head(first).time));
    if (const QString more = describe({first, capture::Row{capture::toInt(last) + 1}}); !more.isEmpty())
        text += QLatin1Char('\n') + more;
    return text;
}

bool MiniMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(hint(help->pos().y())), this);
        return true;
    }
    if (event->type() == QEvent::Show)
        m_timer.start();
    return QWidget::event(event);
}

void MiniMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSoon();
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        jump(event->position().toPoint().y());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        jump(event->position().toPoint().y());
}

void MiniMap::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.verticalScrollBar(), event);
}

void MiniMap::jump(int y)
{
    if (m_model.rowCount() > 0)
        m_view.showLine(linesOf(std::clamp(y - mapTop(), 0, std::max(0, mapHeight() - 1))).first);
}

void MiniMap::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(placed({0, 0, 1, height()}), theme.color(Role::Border));
    painter.translate(0, mapTop());
    paintPixels(painter);
    paintVisiblePart(painter);
}

QRect MiniMap::placed(const QRect &rect) const
{
    return layoutDirection() == Qt::LeftToRight
               ? rect
               : QRect(width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height());
}

void MiniMap::paintVisiblePart(QPainter &painter) const
{
    const qint64 lines = m_model.rowCount();
    const int page = m_view.linesPerPage();
    if (lines <= page)
        return;
    const qint64 total = mapHeight();
    const auto part = static_cast<int>(std::max<qint64>(minVisiblePart, total * page / lines));
    const auto top = static_cast<int>((total - part) * m_view.topLine() / (lines - page));
    QColor tint = Theme::instance().color(Role::Accent);
    painter.setPen(tint);
    tint.setAlphaF(0.12F);
    painter.setBrush(tint);
    // The outline adds a pixel to the right and below.
    const QRect box = placed({1, std::clamp(top, 0, std::max(0, mapHeight() - part)), width() - 1, part});
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

// Errors and warnings go over the whole width, marks stand at the beginning, closes and matches at the end:
// their place tells them apart, not the colour alone.
void MiniMap::paintPixels(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const int left = 2;
    const int breadth = width() - left - 1;
    QColor gray = theme.color(Role::Muted);
    gray.setAlphaF(0.3F);
    int y = 0;
    for (const Pixel &pixel : m_pixels)
        painter.fillRect(
            placed({left, y++, static_cast<int>(static_cast<float>(breadth) * pixel.density), 1}), gray);
    const int third = breadth / 3;
    const std::tuple<Sign, Role, int, int> ticks[] = {{Close, Role::Control, left + third, third},
                                                      {Hit, Role::GraphP50, left + 2 * third, third},
                                                      {Warning, Role::Warning, left, breadth},
                                                      {Error, Role::Error, left, breadth},
                                                      {Mark, Role::Accent, left, third}};
    for (const auto &[sign, role, x, w] : ticks) {
        y = 0;
        for (const Pixel &pixel : m_pixels) {
            if (pixel.signs & sign)
                painter.fillRect(placed({x, y, w, sign == Mark ? 2 * tickHeight : tickHeight}),
                                 theme.color(role));
            ++y;
        }
    }
}

} // namespace wireloupe::ui
