#pragma once

#include <memory>

#include "net/frameinspector.h"
#include "net/ratebrake.h"
#include "server/peer.h"
#include "wire/closecode.h"
#include "wire/messageassembler.h"

namespace wireloupe::net {

/// What becomes of the frames of a peer, whichever engine reads them: each is recorded as it was judged and,
/// unless the peer is too fast for a limit, told to who acts on it; messages whole.
class PeerFrames
{
public:
    /// Neither pings nor close frames nor breaches of a rule come from a peer that is not answered: see
    /// server::Attention.
    class Listener
    {
    public:
        virtual void pingReceived(const QByteArray &payload) = 0;
        virtual void pongReceived(const QByteArray &payload) = 0;
        virtual void closeReceived(const wire::ClosePayload &close) = 0;
        virtual void takeMessage(const wire::Message &message) = 0;
        /// The connection cannot go on.
        virtual void ruleBroken(wire::Rule rule) = 0;
        /// What was held because it came too fast may be taken. From the event loop.
        virtual void brakeReleased() = 0;

    protected:
        ~Listener() = default;
    };

    /// Recorder and listener must outlive it; `counters`, of what `rate` does, may be null.
    PeerFrames(const Recorder &recorder, const server::RateLimit &rate,
               const std::shared_ptr<server::Counters> &counters, Listener &listener);
    ~PeerFrames();
    Q_DISABLE_COPY_MOVE(PeerFrames)

    /// The next frame, which came at `time` by `inspector`. Only while isTaking().
    void take(InspectedFrame &inspected, FrameInspector &inspector, Recorder::Time time);
    /// False: what comes is to be held, by TCP in the end.
    bool isTaking() const { return !isUnread() && (!m_brake || !m_brake->isHeld()); }

    void setAttention(server::Attention attention) { m_attention = attention; }
    bool isUnread() const { return m_attention == server::Attention::Unread; }
    /// The peer has left: what it has said is taken from now on, and a rest that was not to be read not
    /// answered.
    void letGo();

private:
    void tell(const InspectedFrame &inspected);
    bool isUnanswered() const { return m_attention == server::Attention::Unanswered; }

    const Recorder &m_recorder;
    Listener &m_listener;
    std::unique_ptr<RateBrake> m_brake; ///< null: the peer may be as fast as it is
    server::Attention m_attention = server::Attention::Full;
    wire::MessageAssembler m_messages;
};

} // namespace wireloupe::net
