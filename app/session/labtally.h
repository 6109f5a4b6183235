#pragma once

#include <atomic>
#include <mutex>

#include "session/labseries.h"
#include "session/sequencewatch.h"

namespace wireloupe::session {

/// Counts what one transport of a run delivers and costs. Any thread.
class LabTally
{
public:
    /// As given by capture::monotonicNow().
    using Time = std::chrono::nanoseconds;

    /// `start`: of the run. `kind`: of the latencies that there may be.
    LabTally(Time start, LatencyKind kind) : m_start(start), m_kind(kind) {}

    void setState(LabState state, const net::ProbeFault &fault = {}, Time nextTry = {});
    void addConnection(Time now);
    void addRequest(Time now);
    void addBytes(quint64 in, quint64 out, Time now);
    /// Without a latency where none is known, without a sequence number where it has none.
    void addMessage(Time time, std::optional<std::chrono::nanoseconds> latency,
                    std::optional<qint64> sequence);
    /// What the server says of messages that it did not keep; counts as long as none has a sequence number.
    void addMissed(quint64 count);
    /// The run has ended: what comes now does not count.
    void end(Time now);

    TransportFigures figures() const;
    LabSlice<LabPoint> points(quint64 since, Time now);
    LabSlice<LabSecond> seconds(quint64 since, Time now);
    /// Grows with all that changes; to be asked without waiting.
    quint64 revision() const { return m_revision.load(std::memory_order_relaxed); }

private:
    bool isOver(Time now);
    void endState(Time now);
    void countLatency(Time time, std::chrono::nanoseconds latency);

    mutable std::mutex m_mutex;
    std::atomic<quint64> m_revision = 0;
    Time m_start;
    LatencyKind m_kind;
    std::optional<Time> m_end;
    TransportFigures m_figures; ///< but for those below
    SequenceWatch m_sequence;
    std::optional<quint64> m_missedByServer;
    capture::SignedQuantiles m_latencies;
    PointSeries m_points;
    SecondSeries m_seconds;
};

} // namespace wireloupe::session
