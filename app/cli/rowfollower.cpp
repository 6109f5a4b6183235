#include "cli/rowfollower.h"

#include <algorithm>

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
    visitUntil(m_store->count());
}

void RowFollower::poll()
{
    const qint64 count = m_store->count();
    visitUntil(std::min(count, m_next + batchSize));
    const bool isBehind = m_next < count;
    m_timer.start(isBehind ? 0ms : pollInterval);
}

void RowFollower::visitUntil(qint64 end)
{
    if (m_next >= end)
        return;
    while (m_next < end) {
        const capture::Row row{m_next++};
        m_visitor(row, m_store->read(row));
    }
    emit visited();
}

} // namespace wireloupe::cli
