#include "cli/rowfollower.h"

#include <algorithm>

#include "capture/recordcursor.h"

using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

constexpr auto pollInterval = 30ms;
constexpr qint64 batchSize = 4096;

} // namespace

RowFollower::RowFollower(std::shared_ptr<const capture::Store> store, Visitor visitor, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_visitor(std::move(visitor))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowFollower::poll);
}

void RowFollower::start()
{
    m_timer.start(0);
}

void RowFollower::drain()
{
    visitUntil(m_store->rows().end);
}

void RowFollower::poll()
{
    const capture::RowRange rows = m_store->rows();
    const qint64 next = std::max(capture::toInt(m_next), capture::toInt(rows.first));
    visitUntil(std::min(rows.end, capture::Row{next + batchSize}));
    const bool isBehind = m_next < rows.end;
    m_timer.start(isBehind ? 0ms : pollInterval);
}

void RowFollower::visitUntil(capture::Row end)
{
    if (m_next >= end)
        return;
    capture::RecordCursor cursor(*m_store, m_next, end);
    while (cursor.next()) {
        const capture::RecordView &view = cursor.view();
        m_visitor(view.row, {view.head, view.payload.toByteArray()});
    }
    m_next = end;
    emit visited();
}

} // namespace wireloupe::cli
