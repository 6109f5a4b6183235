#pragma once

#include <optional>
#include <unordered_map>

#include "server/behavior.h"

namespace wireloupe::server {

/// Says to each peer what a recorded server said; see ReplayOptions. Where a peer reads slowly, it is waited
/// for.
class Replay : public Behavior
{
public:
    /// Bytes that may wait for a peer to read them, before more is said to it.
    static constexpr qint64 maxAhead = 4 << 20;
    /// A recording is not repeated more often than that.
    static constexpr Clock::Time minRound = std::chrono::milliseconds(10);

    Replay(const ReplayOptions &options, Clock &clock);
    ~Replay() override;

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;

private:
    struct Step
    {
        std::size_t message = 0; ///< of the recording
        std::size_t turn = 0;    ///< messages of the client before it
        /// Since the start of the round; by turn, since what came before it, the client's message included.
        Clock::Time due{0};
    };

    /// How far a peer is.
    struct Player
    {
        std::size_t next = 0;  ///< step
        std::size_t turn = 0;  ///< by turn: the one that is under way, or was last
        std::size_t heard = 0; ///< by turn: messages of the peer, those of earlier rounds left out
        Clock::Time since{0};  ///< what the time of the next step counts from
        bool isOver = false;
        std::optional<Clock::TimerId> timer = {};
    };

    void makeSteps();
    bool isByTurn() const { return m_options.pace != ReplayOptions::Pace::OriginalTime; }
    bool isLooping() const;
    void go(Peer &peer, Player &player);
    bool hasStep(Player &player) const;
    bool startAgain(Player &player) const;
    Clock::Time waitFor(const Peer &peer, const Player &player) const;
    void say(Peer &peer, Player &player) const;
    void goLater(Peer &peer, Player &player, Clock::Time delay);

    ReplayOptions m_options;
    Clock &m_clock;
    std::vector<Step> m_steps;
    std::size_t m_turns = 0; ///< messages of the client
    Clock::Time m_round{0};  ///< by time: how long one round takes
    std::unordered_map<Peer *, Player> m_players;
};

} // namespace wireloupe::server
