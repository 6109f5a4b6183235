#pragma once

#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

#include "server/behavior.h"
#include "server/exchange.h"
#include "server/script.h"

namespace wireloupe::server {

/// Leads each peer through the states of a script; see ConversationOptions.
///
/// What is caused by one message is sent in order; what another one causes does not wait for it. Replies that
/// are put off go on when another state is entered. Nothing is done about a peer any more that has been told
/// to close.
class Conversation : public Behavior
{
public:
    Conversation(const ConversationOptions &options, Clock &clock, Share share = {});
    ~Conversation() override;

    void add(Peer &peer) override;
    void remove(Peer &peer) override;
    void receive(Peer &from, const wire::Message &message) override;

private:
    /// What one event causes: replies, of which some are still to be sent.
    struct Turn
    {
        std::vector<const Reply *> replies = {};
        QByteArray message = {};
        QList<QByteArray> captures = {};
        std::size_t next = 0;                     ///< of the replies
        std::optional<Clock::TimerId> timer = {}; ///< runs until that one is due
    };
    using Turns = std::list<Turn>;

    /// What is known of a peer.
    struct Talk
    {
        std::size_t state = 0;
        std::vector<bool> isSpent; ///< one a rule: it was for once, and has been
        Turns turns;
        std::optional<Clock::TimerId> timeout;
        std::unordered_map<const Reply *, TemplateState> templates;
        bool isOver = false;
    };

    /// Its greeting is added to the turn.
    void enter(Peer &peer, Talk &talk, std::size_t state, Turn &turn);
    void endWait(Peer &peer, Talk &talk);
    /// A turn for each rule that answers. Returns the state that is to be entered.
    std::size_t match(Talk &talk, const wire::Message &message, Turns &turns) const;
    void answerUnexpected(Peer &peer, Talk &talk, const wire::Message &message);
    void begin(Peer &peer, Talk &talk, Turns &&turns);
    void go(Peer &peer, Talk &talk, Turns::iterator turn, bool isDue);
    void act(Peer &peer, Talk &talk, const Turn &turn, const Reply &reply);
    void act(Peer &peer, const Aside &aside);
    void actOnAll(const Aside &aside);
    void close(Peer &peer, Talk &talk, quint16 code, const QByteArray &reason);
    void cancelAll(Talk &talk);

    Script m_script;
    Clock &m_clock;
    std::vector<Peer *> m_peers; ///< in the order they came
    std::unordered_map<Peer *, Talk> m_talks;
    Share m_share; ///< goes first: it calls back
};

} // namespace wireloupe::server
