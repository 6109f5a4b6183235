#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include "ui/capturepane.h"
#include "ui/comparewindow.h"
#include "ui/detailpane.h"
#include "ui/framelogmodel.h"
#include "ui/framelogview.h"
#include "ui/latencypanel.h"
#include "ui/logarea.h"
#include "ui/logmarks.h"
#include "ui/paneplace.h"

// How a pane stands: until the next start, and in the place of another one.

namespace wireloupe::ui {

namespace {

constexpr quint8 layoutVersion = 1;

} // namespace

QByteArray CapturePane::saveLayout() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const QByteArray rows = m_areRowsTouched ? m_rows->saveState() : QByteArray();
    stream << layoutVersion << rows << m_columns->saveState() << m_view->saveColumns()
           << static_cast<qint32>(m_detail->currentTab()) << m_log->isMapShown();
    if (const auto *latencies = m_columns->findChild<LatencyPanel *>())
        stream << latencies->state();
    return state;
}

void CapturePane::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    QByteArray rows, columns, header;
    qint32 tab = 0;
    stream >> version >> rows >> columns >> header >> tab;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_areRowsTouched = m_rows->restoreState(rows) || m_areRowsTouched;
    m_columns->restoreState(columns);
    m_view->restoreColumns(header);
    m_detail->setCurrentTab(static_cast<DetailPane::Tab>(tab));
    // Kept by later versions only.
    bool isMapShown = true;
    stream >> isMapShown;
    m_log->setMapShown(stream.status() != QDataStream::Ok || isMapShown);
    QVariantMap latencies;
    stream >> latencies;
    if (auto *panel = m_columns->findChild<LatencyPanel *>(); panel && stream.status() == QDataStream::Ok)
        panel->restoreState(latencies);
}

PanePlace CapturePane::place() const
{
    PanePlace place;
    place.layout = saveLayout();
    place.filter = filterText();
    if (isPaused())
        place.pausedAt = m_model->known().end;
    place.log = m_view->place();
    place.removedMarks = m_log->marks()->removed();
    place.isFinding = m_log->isFinding();
    const auto *latencies = m_columns->findChild<LatencyPanel *>();
    place.isLatencyWindowOpen = latencies && latencies->openedWindow();
    for (const CompareWindow *window : findChildren<CompareWindow *>())
        place.compared.emplace_back(window->leftRow(), window->rightRow());
    return place;
}

void CapturePane::restore(const PanePlace &place)
{
    restoreLayout(place.layout);
    if (place.pausedAt) {
        m_model->pauseAt(*place.pausedAt);
        emit pausedChanged(true);
    }
    setFilterText(place.filter);
    m_view->restore(place.log);
    m_log->marks()->setRemoved(place.removedMarks);
    if (place.isFinding)
        m_log->find();
    if (auto *latencies = m_columns->findChild<LatencyPanel *>(); latencies && place.isLatencyWindowOpen)
        latencies->openWindow();
    for (const auto &[left, right] : place.compared)
        compareRows(left, right);
}

} // namespace wireloupe::ui
