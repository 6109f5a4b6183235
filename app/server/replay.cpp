#include "server/replay.h"

#include <algorithm>
#include <cmath>

#include "wire/closecode.h"

namespace wireloupe::server {

using namespace std::chrono_literals;

namespace {

constexpr Clock::Time backlogPause = 5ms;

Clock::Time scaled(Clock::Time time, double speed)
{
    const double scaled = std::round(static_cast<double>(time.count()) / speed);
    constexpr double longest = 1e18; // thirty years
    return Clock::Time(static_cast<qint64>(std::clamp(scaled, 0.0, longest)));
}

} // namespace

Replay::Replay(const ReplayOptions &options, Clock &clock) : m_options(options), m_clock(clock)
{
    m_options.speed = std::clamp(options.speed, ReplayOptions::minSpeed, ReplayOptions::maxSpeed);
    if (m_options.messages)
        makeSteps();
}

Replay::~Replay()
{
    for (const auto &[peer, player] : m_players)
        if (player.timer)
            m_clock.cancel(*player.timer);
}

void Replay::makeSteps()
{
    const ReplayedMessages &messages = *m_options.messages;
    Clock::Time before{0};
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const ReplayedMessage &message = messages[i];
        const bool isClose = message.kind == ReplayedMessage::Kind::Close;
        const Clock::Time since = isByTurn() ? message.time - before : message.time;
        before = message.time;
        if (!message.isFromServer) {
            m_turns += isClose ? 0 : 1;
            continue;
        }
        if (isClose && m_options.atEnd == ReplayOptions::AtEnd::Loop)
            continue;
        const bool isAtOnce = m_options.pace == ReplayOptions::Pace::ByTurnAtOnce;
        m_steps.push_back({i, m_turns, isAtOnce ? 0ns : scaled(since, m_options.speed)});
    }
    m_round = std::max(scaled(before, m_options.speed), minRound);
}

bool Replay::isLooping() const
{
    return m_options.atEnd == ReplayOptions::AtEnd::Loop && !m_steps.empty() && (!isByTurn() || m_turns > 0);
}

void Replay::add(Peer &peer)
{
    Player &player = m_players[&peer];
    player.since = m_clock.now();
    go(peer, player);
}

void Replay::remove(Peer &peer)
{
    const auto player = m_players.extract(&peer);
    if (player && player.mapped().timer)
        m_clock.cancel(*player.mapped().timer);
}

void Replay::receive(Peer &from, const wire::Message &)
{
    const auto player = m_players.find(&from);
    if (player == m_players.end() || !isByTurn())
        return;
    ++player->second.heard;
    if (!player->second.timer)
        go(from, player->second);
}

/// Says all that is due, and sees to it that the rest is said in its time.
void Replay::go(Peer &peer, Player &player)
{
    while (!player.isOver && hasStep(player)) {
        if (const Clock::Time wait = waitFor(peer, player); wait > 0ns) {
            goLater(peer, player, wait);
            return;
        }
        say(peer, player);
    }
}

/// Whether the next step waits for nothing but its time.
bool Replay::hasStep(Player &player) const
{
    if (player.next == m_steps.size() && !startAgain(player))
        return false;
    const std::size_t turn = m_steps[player.next].turn;
    if (!isByTurn() || turn == player.turn)
        return true;
    if (turn > player.heard)
        return false;
    player.turn = turn;
    player.since = m_clock.now();
    return true;
}

bool Replay::startAgain(Player &player) const
{
    // By turn, the client has its last word before all begins anew.
    if (!isLooping() || (isByTurn() && player.heard < m_turns))
        return false;
    player.next = 0;
    if (!isByTurn()) {
        player.since = std::max(player.since + m_round, m_clock.now());
        return true;
    }
    player.since = m_clock.now();
    player.turn = 0;
    player.heard -= m_turns;
    return true;
}

Clock::Time Replay::waitFor(const Peer &peer, const Player &player) const
{
    if (peer.backlog() > maxAhead)
        return backlogPause;
    return player.since + m_steps[player.next].due - m_clock.now();
}

void Replay::say(Peer &peer, Player &player) const
{
    const Step &step = m_steps[player.next];
    const ReplayedMessage &message = (*m_options.messages)[step.message];
    ++player.next;
    if (isByTurn())
        player.since += step.due;
    if (message.kind == ReplayedMessage::Kind::Message) {
        peer.send(message.message);
        return;
    }
    player.isOver = true;
    peer.close(wire::mayBeSent(message.code) ? message.code : quint16{wire::NormalClosure}, message.reason);
}

void Replay::goLater(Peer &peer, Player &player, Clock::Time delay)
{
    player.timer = m_clock.after(
        delay,
        [this, &peer, &player] {
            player.timer.reset();
            go(peer, player);
        });
}

} // namespace wireloupe::server
