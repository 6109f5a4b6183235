#pragma once

#include "capture/record.h"
#include "capture/stateevent.h"

namespace wireloupe::net {

/// Measures the phases of connecting: each from the end of the one before it.
class PhaseClock
{
public:
    void start()
    {
        m_times = {};
        m_since = capture::monotonicNow();
    }

    void end(capture::PhaseTimes::Duration capture::PhaseTimes::*phase)
    {
        const auto now = capture::monotonicNow();
        m_times.*phase = now - m_since;
        m_since = now;
    }

    const capture::PhaseTimes &times() const { return m_times; }

private:
    capture::PhaseTimes m_times;
    std::chrono::nanoseconds m_since{};
};

} // namespace wireloupe::net
