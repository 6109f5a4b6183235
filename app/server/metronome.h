#pragma once

#include <functional>

#include "server/clock.h"
#include "server/rate.h"

namespace wireloupe::server {

/// Beats at a rate: beat n, from 0, is due at start + n * period / count, to the nanosecond, however late the
/// beats before it were. As a timer is good to a millisecond, several come in one turn where that is more
/// than the rate allows. On one thread.
///
/// What happens where the thread cannot keep up: a turn takes no longer than maxTurn, or one beat, before
/// others have theirs; a beat that would be more than maxDelay late is left out, and those behind it keep
/// their times.
class Metronome
{
public:
    static constexpr Clock::Time maxTurn = std::chrono::milliseconds(10);
    static constexpr Clock::Time maxDelay = std::chrono::milliseconds(100);

    /// A rate out of its range is brought into it. `beat` may stop this; it must not destroy it.
    Metronome(Clock &clock, const Rate &rate, std::function<void()> beat);
    ~Metronome();
    Metronome(const Metronome &) = delete;
    Metronome &operator=(const Metronome &) = delete;

    /// From now on; the first beat is never within this call.
    void start();
    void stop();

    bool isRunning() const { return m_isRunning; }
    /// Beats left out since the start.
    qint64 missed() const { return m_missed; }

private:
    Clock::Time dueTime() const;
    void leaveOutWhatIsLate(Clock::Time now);
    void turn();
    void setTimer();

    Clock &m_clock;
    qint64 m_count;
    qint64 m_period; ///< nanoseconds
    std::function<void()> m_beat;
    bool m_isRunning = false;
    Clock::Time m_start{};
    qint64 m_next = 0; ///< the number of the next beat
    qint64 m_missed = 0;
    Clock::TimerId m_timer{};
};

} // namespace wireloupe::server
