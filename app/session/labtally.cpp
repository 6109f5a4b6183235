#include "session/labtally.h"

#include <algorithm>

namespace wireloupe::session {

void LabTally::setState(LabState state, const net::ProbeFault &fault, Time nextTry)
{
    const std::scoped_lock lock(m_mutex);
    if (m_end)
        return;
    m_figures.state = state;
    m_figures.nextTry = nextTry;
    if (fault.kind != net::ProbeFault::Kind::None)
        m_figures.fault = fault;
    ++m_revision;
}

void LabTally::addConnection(Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (!isOver(now))
        ++m_figures.connections;
}

void LabTally::addRequest(Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (isOver(now))
        return;
    ++m_figures.requests;
    ++m_seconds.current().requests;
}

void LabTally::addBytes(quint64 in, quint64 out, Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (isOver(now))
        return;
    m_figures.bytesIn += in;
    m_figures.bytesOut += out;
    m_seconds.current().bytesIn += in;
    m_seconds.current().bytesOut += out;
}

/// Everything that counts comes through here: false, and the second it falls into is the current one.
bool LabTally::isOver(Time now)
{
    if (m_end)
        return true;
    m_seconds.advance(now - m_start);
    ++m_revision;
    return false;
}

void LabTally::addMessage(Time time, std::optional<std::chrono::nanoseconds> latency,
                          std::optional<qint64> sequence)
{
    const std::scoped_lock lock(m_mutex);
    if (isOver(time))
        return;
    if (sequence) {
        const auto arrival = m_sequence.take(*sequence);
        if (arrival == SequenceWatch::Arrival::Repeated) {
            ++m_figures.repeated;
            return;
        }
        m_figures.outOfOrder += arrival == SequenceWatch::Arrival::OutOfOrder ? 1 : 0;
    }
    ++m_figures.delivered;
    ++m_seconds.current().delivered;
    if (latency)
        countLatency(time, *latency);
}

void LabTally::countLatency(Time time, std::chrono::nanoseconds latency)
{
    m_latencies.record(latency);
    m_seconds.addLatency(latency);
    m_points.add({time - m_start, latency});
}

void LabTally::addMissed(quint64 count)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_end)
        m_missedByServer = m_missedByServer.value_or(0) + count;
}

void LabTally::end(Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_end || m_figures.state == LabState::Idle)
        return;
    m_seconds.advance(now - m_start);
    m_points.advance(now - m_start + std::chrono::seconds(1));
    m_end = now;
    endState(now);
    ++m_revision;
}

void LabTally::endState(Time now)
{
    // A long poll that has not been answered yet is no failure.
    const bool isWaiting = m_figures.state == LabState::Connecting && m_figures.connections > 0 &&
                           m_figures.fault.kind == net::ProbeFault::Kind::None;
    if (m_figures.state == LabState::Running || isWaiting) {
        m_figures.state = LabState::Done;
        return;
    }
    m_figures.state = LabState::Failed;
    if (m_figures.fault.kind == net::ProbeFault::Kind::None) {
        const auto waited = std::chrono::floor<std::chrono::milliseconds>(now - m_start);
        m_figures.fault = {.kind = net::ProbeFault::Kind::TimedOut,
                           .number = static_cast<int>(waited.count()),
                           .detail = {},
                           .event = {}};
    }
}

TransportFigures LabTally::figures() const
{
    const std::scoped_lock lock(m_mutex);
    TransportFigures figures = m_figures;
    if (m_sequence.hasBegun())
        figures.missed = m_sequence.missed();
    else
        figures.missed = m_missedByServer;
    LatencyFigures &latency = figures.latency;
    latency.count = m_latencies.count();
    if (latency.count == 0)
        return figures;
    latency.kind = m_kind;
    latency.min = m_latencies.min();
    latency.p50 = m_latencies.at(0.5);
    latency.p90 = m_latencies.at(0.9);
    latency.p99 = m_latencies.at(0.99);
    latency.max = m_latencies.max();
    return figures;
}

LabSlice<LabPoint> LabTally::points(quint64 since, Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_end)
        m_points.advance(now - m_start);
    return m_points.from(since);
}

LabSlice<LabSecond> LabTally::seconds(quint64 since, Time now)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_end)
        m_seconds.advance(now - m_start);
    return m_seconds.from(since);
}

} // namespace wireloupe::session
