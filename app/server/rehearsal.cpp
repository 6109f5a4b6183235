#include "server/rehearsal.h"

#include <algorithm>
#include <map>
#include <memory>

#include "server/behavior.h"

namespace wireloupe::server {

namespace {

constexpr std::chrono::hours longest{24};
// No name that somebody writes into a field of one line.
const QByteArray rehearsedState = "\nrehearsed";

/// Time that passes only when somebody waits.
class PassingClock : public Clock
{
public:
    Time now() const override { return m_now; }

    TimerId after(Time delay, std::function<void()> act) override
    {
        const Key key{m_now + std::max(delay, Time(0)), ++m_last};
        m_timers.emplace(key, std::move(act));
        return TimerId{key.second};
    }

    void cancel(TimerId timer) override
    {
        std::erase_if(
            m_timers,
            [timer](const auto &entry) { return entry.first.second == static_cast<quint64>(timer); });
    }

    /// False where nothing is left to come in time.
    bool passOn()
    {
        if (m_timers.empty() || m_timers.begin()->first.first > longest)
            return false;
        auto next = m_timers.extract(m_timers.begin());
        m_now = next.key().first;
        next.mapped()();
        return true;
    }

private:
    using Key = std::pair<Time, quint64>;

    Time m_now{0};
    quint64 m_last = 0;
    std::map<Key, std::function<void()>> m_timers;
};

/// Writes down what it is sent.
class StandIn : public Peer
{
public:
    explicit StandIn(const Clock &clock) : m_clock(clock) {}

    PeerId id() const override { return PeerId{1}; }
    QByteArray target() const override { return "/"; }
    void send(const wire::Message &message) override { note({.message = message}); }
    void close(quint16 code, const QByteArray &reason) override
    {
        note({.isClose = true, .code = code, .reason = reason});
        m_isClosed = true;
    }
    void sendAs(const wire::Message &message, const SendMarks &) override { send(message); }
    void reset() override { m_isClosed = true; }
    void setWireFaults(const WireFaults &) override {}
    qint64 backlog() const override { return 0; }

    void forget() { m_answers.clear(); }
    bool isDone() const { return m_isClosed || m_answers.size() >= maxRehearsedAnswers; }
    const QList<RehearsedAnswer> &answers() const { return m_answers; }

private:
    void note(RehearsedAnswer answer)
    {
        if (isDone())
            return;
        answer.after = m_clock.now();
        m_answers.append(answer);
    }

    const Clock &m_clock;
    QList<RehearsedAnswer> m_answers;
    bool m_isClosed = false;
};

/// Starts in the same state, without what comes of entering it or of waiting.
void prepare(ConversationOptions &conversation)
{
    QList<StateOptions> &states = conversation.states;
    for (StateOptions &state : states)
        state.timeout = {};
    if (states.isEmpty())
        return;
    const auto start = std::find_if(states.begin(), states.end(), [&](const StateOptions &state) {
        return state.name == conversation.start;
    });
    StateOptions first = start == states.end() ? states.first() : *start;
    first.name = rehearsedState;
    first.greeting.clear();
    states.append(first);
    conversation.start = rehearsedState;
}

} // namespace

QList<RehearsedAnswer> rehearse(const BehaviorOptions &options, const wire::Message &message)
{
    BehaviorOptions prepared = options;
    prepare(prepared.conversation);
    PassingClock clock;
    StandIn peer(clock);
    const std::unique_ptr<Behavior> behavior = makeBehavior(prepared, clock);
    behavior->add(peer);
    peer.forget();
    behavior->receive(peer, message);
    while (!peer.isDone() && clock.passOn())
        ;
    behavior->remove(peer);
    return peer.answers();
}

} // namespace wireloupe::server
