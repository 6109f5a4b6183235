#include "server/conversation.h"

#include <algorithm>
#include <utility>

#include "wire/closecode.h"

namespace wireloupe::server {

using namespace std::chrono_literals;

namespace {

/// The script outlives the turn.
void addTo(std::vector<const Reply *> &replies, const Script::Replies &more)
{
    for (const Reply &reply : more)
        replies.push_back(&reply);
}

Aside asideOf(const Reply &reply, const QByteArray &payload)
{
    if (reply.isClose())
        return {.kind = Aside::Kind::Close, .code = reply.code(), .reason = closeReason(payload)};
    return {.message = reply.messageOf(payload)};
}

} // namespace

Conversation::Conversation(const ConversationOptions &options, Clock &clock, Share share)
    : m_script(options), m_clock(clock), m_share(std::move(share))
{
    m_share.listenToAsides([this](const Aside &aside) { actOnAll(aside); });
}

Conversation::~Conversation()
{
    for (auto &[peer, talk] : m_talks)
        cancelAll(talk);
}

void Conversation::add(Peer &peer)
{
    m_peers.push_back(&peer);
    Talk &talk = m_talks[&peer];
    talk.isSpent.resize(m_script.ruleCount);
    Turns turns(1);
    enter(peer, talk, m_script.start, turns.front());
    begin(peer, talk, std::move(turns));
}

void Conversation::remove(Peer &peer)
{
    std::erase(m_peers, &peer);
    const auto talk = m_talks.extract(&peer);
    if (talk)
        cancelAll(talk.mapped());
}

void Conversation::receive(Peer &from, const wire::Message &message)
{
    const auto found = m_talks.find(&from);
    if (found == m_talks.end() || found->second.isOver)
        return;
    Talk &talk = found->second;
    Turns turns;
    const std::size_t next = match(talk, message, turns);
    if (turns.empty()) {
        answerUnexpected(from, talk, message);
        return;
    }
    if (next != Script::nowhere)
        enter(from, talk, next, turns.back());
    begin(from, talk, std::move(turns));
}

void Conversation::enter(Peer &peer, Talk &talk, std::size_t state, Turn &turn)
{
    talk.state = state;
    if (talk.timeout)
        m_clock.cancel(*talk.timeout);
    talk.timeout.reset();
    const Script::State &entered = m_script.states[state];
    if (entered.timeout > 0ms)
        talk.timeout = m_clock.after(entered.timeout, [this, &peer, &talk] { endWait(peer, talk); });
    addTo(turn.replies, entered.greeting);
}

void Conversation::endWait(Peer &peer, Talk &talk)
{
    talk.timeout.reset();
    const Script::State &state = m_script.states[talk.state];
    if (state.timeoutNext == Script::nowhere) {
        close(peer, talk, wire::PolicyViolation, state.timeoutReason);
        return;
    }
    Turns turns(1);
    enter(peer, talk, state.timeoutNext, turns.front());
    begin(peer, talk, std::move(turns));
}

std::size_t Conversation::match(Talk &talk, const wire::Message &message, Turns &turns) const
{
    const Script::State &state = m_script.states[talk.state];
    std::size_t next = Script::nowhere;
    for (const Script::Rule &rule : state.rules) {
        if (talk.isSpent[rule.number])
            continue;
        const auto captures = rule.matcher.match(message);
        if (!captures)
            continue;
        talk.isSpent[rule.number] = rule.isOnce;
        turns.push_back({.message = message.payload, .captures = *captures});
        addTo(turns.back().replies, rule.replies);
        if (next == Script::nowhere)
            next = rule.next;
        if (!state.answersAll)
            break;
    }
    return next;
}

void Conversation::answerUnexpected(Peer &peer, Talk &talk, const wire::Message &message)
{
    switch (m_script.unexpected) {
    case UnexpectedOptions::Kind::Ignore:
        return;
    case UnexpectedOptions::Kind::Echo:
        peer.send(message);
        return;
    case UnexpectedOptions::Kind::Reply: {
        Turns turns;
        turns.push_back({.message = message.payload});
        addTo(turns.back().replies, m_script.unexpectedReplies);
        begin(peer, talk, std::move(turns));
        return;
    }
    case UnexpectedOptions::Kind::Close:
        close(peer, talk, wire::PolicyViolation, m_script.states[talk.state].expectation);
        return;
    }
}

void Conversation::begin(Peer &peer, Talk &talk, Turns &&turns)
{
    while (!turns.empty() && !talk.isOver) {
        talk.turns.splice(talk.turns.end(), turns, turns.begin());
        go(peer, talk, std::prev(talk.turns.end()), false);
    }
}

void Conversation::go(Peer &peer, Talk &talk, Turns::iterator turn, bool isDue)
{
    for (; turn->next < turn->replies.size(); isDue = false) {
        const Reply &reply = *turn->replies[turn->next];
        if (!isDue && reply.delay() > 0ms) {
            turn->timer = m_clock.after(reply.delay(), [this, &peer, &talk, turn] {
                turn->timer.reset();
                go(peer, talk, turn, true);
            });
            return;
        }
        ++turn->next;
        act(peer, talk, *turn, reply);
        if (talk.isOver) // its turns are gone
            return;
    }
    talk.turns.erase(turn);
}

void Conversation::act(Peer &peer, Talk &talk, const Turn &turn, const Reply &reply)
{
    const TemplateContext context{.peer = peer.id(),
                                  .wallTime = std::chrono::system_clock::now().time_since_epoch(),
                                  .monotonicTime = m_clock.now(),
                                  .message = turn.message,
                                  .captures = turn.captures};
    const Aside aside = asideOf(reply, reply.render(talk.templates[&reply], context));
    if (!reply.isToAll()) {
        act(peer, aside);
        return;
    }
    m_share.tell(aside);
    actOnAll(aside);
}

void Conversation::actOnAll(const Aside &aside)
{
    for (Peer *each : m_peers)
        act(*each, aside);
}

void Conversation::act(Peer &peer, const Aside &aside)
{
    Talk &talk = m_talks.at(&peer);
    if (talk.isOver)
        return;
    if (aside.kind == Aside::Kind::Close)
        close(peer, talk, aside.code, aside.reason);
    else
        peer.send(aside.message);
}

void Conversation::close(Peer &peer, Talk &talk, quint16 code, const QByteArray &reason)
{
    talk.isOver = true;
    cancelAll(talk);
    peer.close(code, reason);
}

void Conversation::cancelAll(Talk &talk)
{
    if (talk.timeout)
        m_clock.cancel(*talk.timeout);
    talk.timeout.reset();
    for (const Turn &turn : talk.turns)
        if (turn.timer)
            m_clock.cancel(*turn.timer);
    talk.turns.clear();
}

} // namespace wireloupe::server
