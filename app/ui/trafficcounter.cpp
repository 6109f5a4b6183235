#include "ui/trafficcounter.h"

#include <QElapsedTimer>

namespace wireloupe::ui {

namespace {

constexpr qint64 budgetMilliseconds = 5;
constexpr int rowsPerLookAtClock = 256;

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
        m_nextRow = 0;
    }
    QElapsedTimer clock;
    clock.start();
    const qint64 end = store.count();
    while (m_nextRow < end) {
        count(m_traffic, store.head(capture::Row{m_nextRow++}));
        if (m_nextRow % rowsPerLookAtClock == 0 && clock.elapsed() >= budgetMilliseconds)
            break;
    }
    m_traffic.dropped = store.lostRecords();
    m_traffic.isComplete = m_nextRow >= end;
    return m_traffic;
}

} // namespace wireloupe::ui
