#pragma once

#include <optional>

#include "capture/stateevent.h"
#include "wire/closecode.h"

namespace wireloupe::net {

/// How the stream of a connection came to its end.
enum class StreamEnd : quint8 {
    ClosedByPeer,
    ResetByPeer,
    TimedOut,     ///< the peer did not do its half of the closing handshake in time
    Aborted,      ///< by the user
    Torn,         ///< by the peer, inside a frame
    PongTimedOut, ///< a ping of ours was not answered in time
    Fault,        ///< by a reset of ours, as a fault
    Error,
};

/// What is known of the closing handshake of one connection (RFC 6455 section 7), and what it makes of its
/// end. No I/O.
class ClosingHandshake
{
public:
    /// We are about to close, of our own accord or because the peer broke a rule. What it sends after that is
    /// not read, so that its close frame is not waited for.
    void begin(const wire::ClosePayload &close, wire::Rule violation = wire::Rule::None);
    /// We are about to close with `close` for `cause`, which makes it a failure whatever the peer answers.
    void beginFor(capture::Cause cause, const wire::ClosePayload &close);
    void sent(const wire::ClosePayload &close);
    void received(const wire::ClosePayload &close);
    /// We have ended our direction of the stream without a close frame, as the user wished. Returns the event
    /// to record: closing, in the phase Tcp, without a code.
    capture::StateEvent halfClosed();

    /// What our close frame is to say: what begin() or beginFor() were last given or, after neither, the code
    /// that the peer has sent, without its reason (RFC 6455 section 5.5.1). Nothing: that is not for the
    /// closing handshake to say.
    const std::optional<wire::ClosePayload> &ours() const { return m_ours; }

    bool isBegun() const { return m_first.has_value(); }
    bool isSent() const { return m_isSent; }
    bool isReceived() const { return m_received.has_value(); }
    /// Nothing more is to be sent or read.
    bool isOver() const { return isSent() && (isReceived() || m_violation != wire::Rule::None); }

    /// Once it has begun: who began, and with which code.
    capture::StateEvent closingEvent() const;
    /// How the connection has ended. The phase is that in which it failed: Closing where the handshake had
    /// begun before, by a close frame of either side, and Open where what failed has begun it.
    capture::StateEvent endEvent(StreamEnd end, const QByteArray &detail) const;

private:
    std::optional<wire::ClosePayload> m_first;
    std::optional<wire::ClosePayload> m_ours;
    std::optional<wire::ClosePayload> m_received;
    wire::Rule m_violation = wire::Rule::None;
    capture::Cause m_cause = capture::Cause::None; ///< of a failure that is no violation
    bool m_isViolatedWhileClosing = false;         ///< and not by what has begun it
    bool m_isSent = false;
    bool m_isBegunByPeer = false;
    bool m_isHalfClosed = false;
};

} // namespace wireloupe::net
