#include "server/echo.h"

#include <algorithm>
#include <utility>

namespace wireloupe::server {

using namespace std::chrono_literals;

Echo::Echo(const EchoOptions &options, Clock &clock) : m_options(options), m_clock(clock) {}

Echo::~Echo()
{
    for (const auto &[peer, line] : m_lines)
        m_clock.cancel(line.timer);
}

void Echo::add(Peer &) {}

void Echo::remove(Peer &peer)
{
    const auto line = m_lines.find(&peer);
    if (line == m_lines.end())
        return;
    m_clock.cancel(line->second.timer);
    m_lines.erase(line);
}

void Echo::receive(Peer &from, const wire::Message &message)
{
    if (m_options.delay > 0ms || m_options.jitter > 0ms)
        putOff(from, answerTo(message));
    else
        from.send(answerTo(message));
}

wire::Message Echo::answerTo(const wire::Message &message) const
{
    if (m_options.prefix.isEmpty() || !message.isText())
        return message;
    return {message.type, m_options.prefix + message.payload};
}

void Echo::putOff(Peer &peer, const wire::Message &message)
{
    Line &line = m_lines[&peer];
    Clock::Time due = m_clock.now() + m_options.delay;
    if (m_options.jitter > 0ms)
        due += Clock::Time(m_random.bounded(qint64{Clock::Time(m_options.jitter).count()} + 1));
    // A message never overtakes another, as on a TCP connection.
    if (!line.messages.empty())
        due = std::max(due, line.messages.back().due);
    line.messages.push_back({due, message});
    if (line.messages.size() == 1)
        setTimer(peer, line);
}

void Echo::setTimer(Peer &peer, Line &line)
{
    const Clock::Time delay = std::max(line.messages.front().due - m_clock.now(), Clock::Time(0));
    line.timer = m_clock.after(delay, [this, &peer] { sendNext(peer); });
}

void Echo::sendNext(Peer &peer)
{
    Line &line = m_lines[&peer];
    const Clock::Time now = m_clock.now();
    std::deque<Pending> due;
    while (!line.messages.empty() && line.messages.front().due <= now) {
        due.push_back(std::move(line.messages.front()));
        line.messages.pop_front();
    }
    if (!line.messages.empty())
        setTimer(peer, line);
    for (const Pending &pending : due)
        peer.send(pending.message);
}

} // namespace wireloupe::server
