#include "ui/trafficcounter.h"

#include <QElapsedTimer>

#include "capture/recordcursor.h"

namespace wireloupe::ui {

namespace {

constexpr qint64 budgetMilliseconds = 5;
constexpr qint64 rowsPerLookAtClock = 256;

void count(Traffic &traffic, const capture::RecordHead &head)
{
    if (head.isFrame())
        ++traffic.frames;
    if (head.direction == capture::Direction::Incoming)
        traffic.bytesIn += head.wireLength;
    else if (head.direction == capture::Direction::Outgoing)
        traffic.bytesOut += head.wireLength;
}

} // namespace

Traffic TrafficCounter::advance(const capture::Store &store)
{
    if (m_generation != store.generation()) {
        m_generation = store.generation();
        m_traffic = {};
        m_nextRow = {};
    }
    QElapsedTimer clock;
    clock.start();
    const capture::Row end = store.rows().end;
    capture::RecordCursor cursor(store, m_nextRow, end, 0);
    for (qint64 seen = 1; seen % rowsPerLookAtClock != 0 || clock.elapsed() < budgetMilliseconds; ++seen) {
        if (!cursor.next()) {
            m_nextRow = end;
            break;
        }
        count(m_traffic, cursor.view().head);
        m_nextRow = capture::Row{capture::toInt(cursor.view().row) + 1};
    }
    m_traffic.dropped = store.lostRecords();
    m_traffic.isComplete = m_nextRow >= end;
    return m_traffic;
}

} // namespace wireloupe::ui
