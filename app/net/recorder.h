#pragma once

#include <atomic>
#include <memory>

#include "capture/framesink.h"
#include "capture/stateevent.h"

namespace wireloupe::net {

/// Frames and bytes of one connection. Written on its network thread, read from any.
struct TrafficCounters
{
    std::atomic<quint64> framesIn = 0, framesOut = 0;
    std::atomic<quint64> bytesIn = 0, bytesOut = 0; ///< frame headers included
};

/// Puts what one connection sends, receives and goes through into a sink. A cheap handle: copies count
/// together.
class Recorder
{
public:
    using Time = std::chrono::nanoseconds;

    Recorder(std::shared_ptr<capture::FrameSink> sink, capture::ConnectionId connection);

    void request(capture::Direction direction, const QByteArray &raw, Time time) const;
    void response(capture::Direction direction, const QByteArray &raw, Time time) const;
    void frame(const wire::Frame &frame, capture::Direction direction, Time time,
               wire::Rule violation = wire::Rule::None) const;
    void state(const capture::StateEvent &event) const;

    capture::ConnectionId connection() const { return m_connection; }
    std::shared_ptr<const TrafficCounters> counters() const { return m_counters; }

private:
    void head(capture::RecordKind kind, capture::Direction direction, const QByteArray &raw, Time time) const;

    std::shared_ptr<capture::FrameSink> m_sink;
    std::shared_ptr<TrafficCounters> m_counters;
    capture::ConnectionId m_connection;
};

} // namespace wireloupe::net
