#include "cli/pingtally.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wireloupe::cli {

namespace {

/// Of pings that are remembered once they are settled, so that answers that come again are known.
constexpr std::size_t maxRemembered = 1 << 16;

} // namespace

void PingTally::sent(qint64 number, Time at)
{
    if (number <= last())
        return;
    m_pings.resize(static_cast<std::size_t>(number - m_first));
    m_pings.push_back({at, State::Waiting});
    ++m_counts.sent;
    forgetOld();
}

PingTally::Answered PingTally::answered(qint64 number, Time at)
{
    if (number < m_first || number > last())
        return {};
    Ping &ping = m_pings[static_cast<std::size_t>(number - m_first)];
    const Time took = at - ping.at;
    switch (ping.state) {
    case State::NotSent:
        return {};
    case State::Interrupted:
        return {Answer::Interrupted, took};
    case State::Answered:
    case State::Late:
        ++m_counts.duplicates;
        return {Answer::Duplicate, took};
    case State::Waiting:
        if (took <= m_patience) {
            ping.state = State::Answered;
            measure(took);
            return {Answer::InTime, took};
        }
        ++m_counts.lost;
        break;
    case State::Lost:
        break;
    }
    ping.state = State::Late;
    ++m_counts.late;
    return {Answer::Late, took};
}

void PingTally::measure(Time took)
{
    ++m_counts.answered;
    m_durations.record(took);
    if (const auto previous = std::exchange(m_previous, took)) {
        m_differences += std::abs(static_cast<double>((took - *previous).count()));
        ++m_pairs;
    }
}

std::vector<PingTally::Sent> PingTally::expire(Time now)
{
    std::vector<Sent> lost;
    for (; m_firstWaiting <= last(); ++m_firstWaiting) {
        Ping &ping = m_pings[static_cast<std::size_t>(m_firstWaiting - m_first)];
        if (ping.state != State::Waiting)
            continue;
        if (now - ping.at <= m_patience)
            break;
        ping.state = State::Lost;
        ++m_counts.lost;
        lost.push_back({m_firstWaiting, ping.at});
    }
    forgetOld();
    return lost;
}

qint64 PingTally::interrupt()
{
    qint64 interrupted = 0;
    for (; m_firstWaiting <= last(); ++m_firstWaiting) {
        Ping &ping = m_pings[static_cast<std::size_t>(m_firstWaiting - m_first)];
        if (ping.state != State::Waiting)
            continue;
        ping.state = State::Interrupted;
        ++interrupted;
    }
    m_counts.interrupted += interrupted;
    m_previous.reset();
    return interrupted;
}

void PingTally::forgetOld()
{
    for (; m_pings.size() > maxRemembered && m_first < m_firstWaiting; ++m_first)
        m_pings.pop_front();
}

qint64 PingTally::waiting() const
{
    return m_counts.sent - m_counts.answered - m_counts.lost - m_counts.interrupted;
}

std::optional<PingTally::Time> PingTally::jitter() const
{
    return m_pairs == 0 ? std::nullopt
                        : std::optional(Time(std::llround(m_differences / static_cast<double>(m_pairs))));
}

} // namespace wireloupe::cli
