#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "capture/framesink.h"
#include "net/interruptiondetector.h"

namespace wireloupe::net {

/// Notices that one network thread did not get to its sockets (the process was stopped, the machine slept or
/// had no processor for it), and that the wall clock was set. That is recorded in the captures of all
/// connections that are open on the thread, each capture once: see capture::Interruption.
///
/// A timer looks a few times a second, as long as there is an open connection; and whoever records something
/// looks before: so the row that says it stands before those of all that came behind it.
///
/// Lives on its thread, which makes it by install(), and goes with it.
class StallWatch : public QObject
{
    Q_OBJECT

    class Sinks;

public:
    /// The capture of an open connection, for as long as it is open. Made on the connection's thread; where
    /// that has no watch, and without a sink, it does nothing.
    class Attendance
    {
    public:
        explicit Attendance(std::shared_ptr<capture::FrameSink> sink);
        ~Attendance();
        Q_DISABLE_COPY_MOVE(Attendance)

    private:
        std::shared_ptr<Sinks> m_sinks;
        std::shared_ptr<capture::FrameSink> m_sink;
    };

    /// For the thread that calls it, once.
    static void install();
    ~StallWatch() override;

    /// Something is about to be recorded that happened at `time`, as given by capture::monotonicNow(). Costs
    /// a few nanoseconds. Any thread.
    static void look(std::chrono::nanoseconds time)
    {
        if (s_watch && s_watch->m_detector && time - s_watch->m_looked >= restBetweenLooks)
            s_watch->check(time);
    }

private:
    /// Between two looks at all clocks: so often that a row in time is never missed by much.
    static constexpr std::chrono::nanoseconds restBetweenLooks = std::chrono::milliseconds(1);

    StallWatch();
    void begin();
    void check(std::chrono::nanoseconds time);

    static constinit thread_local StallWatch *s_watch; ///< null where there is none

    std::shared_ptr<Sinks> m_sinks;
    std::optional<InterruptionDetector> m_detector; ///< while there is an open connection
    std::chrono::nanoseconds m_looked{};
    QTimer m_timer;
};

} // namespace wireloupe::net
