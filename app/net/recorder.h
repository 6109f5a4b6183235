#pragma once

#include <memory>

#include "capture/framesink.h"
#include "capture/stateevent.h"
#include "net/traffic.h"

namespace wireloupe::net {

/// Puts what one connection sends, receives and goes through into a sink. A cheap handle: copies count
/// together.
class Recorder
{
public:
    using Time = std::chrono::nanoseconds;

    /// Without a sink it counts only.
    Recorder(std::shared_ptr<capture::FrameSink> sink, capture::ConnectionId connection);

    void request(capture::Direction direction, const QByteArray &raw, Time time) const;
    void response(capture::Direction direction, const QByteArray &raw, Time time) const;
    /// Counted too, unless it was injected (see countInjected()) or has not gone out.
    void frame(const wire::Frame &frame, capture::Direction direction, Time time,
               const capture::FrameMarks &marks = {}) const;
    /// Bytes made by hand that are no frame.
    void injectedBytes(const QByteArray &raw, Time time) const;
    /// What one injection has written: its rows overlap where a frame is injected in parts.
    void countInjected(quint64 wholeFrames, qsizetype bytes) const;
    /// Stamped with the time at which it is called, which is returned.
    Time state(const capture::StateEvent &event) const;

    /// Null: it counts only.
    const std::shared_ptr<capture::FrameSink> &sink() const { return m_sink; }
    capture::ConnectionId connection() const { return m_connection; }
    std::shared_ptr<const TrafficCounters> counters() const { return m_counters; }

private:
    void raw(capture::RecordKind kind, capture::Direction direction, const QByteArray &bytes,
             Time time) const;

    std::shared_ptr<capture::FrameSink> m_sink;
    std::shared_ptr<TrafficCounters> m_counters;
    capture::ConnectionId m_connection;
};

} // namespace wireloupe::net
