#include "server/metronome.h"

#include <algorithm>
#include <utility>

namespace wireloupe::server {

using namespace std::chrono_literals;

namespace {

// Their product is below 2^63.
constexpr qint64 maxCount = 100'000;
constexpr std::chrono::milliseconds maxPeriod = 24h;

} // namespace

Metronome::Metronome(Clock &clock, const Rate &rate, std::function<void()> beat)
    : m_clock(clock)
    , m_count(std::clamp(rate.count, qint64{1}, maxCount))
    , m_period(Clock::Time(std::clamp(rate.period, std::chrono::milliseconds(1ms), maxPeriod)).count())
    , m_beat(std::move(beat))
{
}

Metronome::~Metronome()
{
    stop();
}

void Metronome::start()
{
    stop();
    m_isRunning = true;
    m_start = m_clock.now();
    m_next = 0;
    m_missed = 0;
    setTimer();
}

void Metronome::stop()
{
    if (std::exchange(m_isRunning, false))
        m_clock.cancel(m_timer);
}

Clock::Time Metronome::dueTime() const
{
    const qint64 whole = m_next / m_count * m_period;
    return m_start + Clock::Time(whole + m_next % m_count * m_period / m_count);
}

void Metronome::leaveOutWhatIsLate(Clock::Time now)
{
    const qint64 tooEarly = (now - maxDelay - m_start).count();
    if (tooEarly <= 0)
        return;
    const qint64 rest = tooEarly % m_period * m_count;
    const qint64 first = tooEarly / m_period * m_count + (rest + m_period - 1) / m_period;
    m_missed += std::max(first - m_next, qint64{0});
    m_next = std::max(first, m_next);
}

void Metronome::turn()
{
    const Clock::Time now = m_clock.now();
    leaveOutWhatIsLate(now);
    while (m_isRunning && dueTime() <= now) {
        ++m_next;
        m_beat();
        if (m_clock.now() - now >= maxTurn)
            break;
    }
    if (m_isRunning)
        setTimer();
}

void Metronome::setTimer()
{
    const Clock::Time delay = std::max(dueTime() - m_clock.now(), Clock::Time(0));
    m_timer = m_clock.after(delay, [this] { turn(); });
}

} // namespace wireloupe::server
