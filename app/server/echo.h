#pragma once

#include <deque>
#include <unordered_map>

#include <QRandomGenerator>

#include "server/behavior.h"

namespace wireloupe::server {

/// Answers every message with itself; a text message with a prefix before it, where there is one; at once, or
/// after a while.
class Echo : public Behavior
{
public:
    Echo(const EchoOptions &options, Clock &clock);
    ~Echo() override;

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;

private:
    struct Pending
    {
        Clock::Time due{};
        wire::Message message;
    };

    /// What one peer is still to be sent, in the order in which it came.
    struct Line
    {
        std::deque<Pending> messages;
        Clock::TimerId timer{}; ///< runs while there are messages
    };

    wire::Message answerTo(const wire::Message &message) const;
    void putOff(Peer &peer, const wire::Message &message);
    void sendNext(Peer &peer);
    void setTimer(Peer &peer, Line &line);

    EchoOptions m_options;
    Clock &m_clock;
    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};
    std::unordered_map<Peer *, Line> m_lines;
};

} // namespace wireloupe::server
