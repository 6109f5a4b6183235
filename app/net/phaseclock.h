#pragma once

#include "capture/record.h"
#include "capture/stateevent.h"

namespace wireloupe::net {

/// Measures the phases of connecting: each from the end of the one before it.
class PhaseClock
{
public:
    /// `since`: when the first phase began, as given by capture::monotonicNow().
    void start(std::chrono::nanoseconds since)
    {
        m_times = {};
        m_since = since;
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
