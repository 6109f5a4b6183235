#include "net/closinghandshake.h"

namespace wireloupe::net {

namespace {

capture::Cause causeOf(StreamEnd end)
{
    switch (end) {
    case StreamEnd::ClosedByPeer:
        return capture::Cause::PeerClosedTcp;
    case StreamEnd::ResetByPeer:
        return capture::Cause::ConnectionReset;
    case StreamEnd::TimedOut:
        return capture::Cause::TimedOut;
    case StreamEnd::Aborted:
        return capture::Cause::CancelledByUser;
    case StreamEnd::Torn:
        return capture::Cause::InsideFrame;
    case StreamEnd::PongTimedOut:
        return capture::Cause::PongTimeout;
    case StreamEnd::Fault:
        return capture::Cause::Fault;
    case StreamEnd::Error:
        break;
    }
    return capture::Cause::Other;
}

} // namespace

void ClosingHandshake::begin(const wire::ClosePayload &close, wire::Rule violation)
{
    m_isViolatedWhileClosing = isBegun() && violation != wire::Rule::None;
    if (!isBegun())
        m_first = close;
    m_ours = close;
    m_violation = violation;
}

void ClosingHandshake::beginFor(capture::Cause cause, const wire::ClosePayload &close)
{
    begin(close);
    m_cause = cause;
}

void ClosingHandshake::sent(const wire::ClosePayload &close)
{
    m_isSent = true;
    if (!isBegun())
        m_first = close;
}

void ClosingHandshake::received(const wire::ClosePayload &close)
{
    m_received = close;
    if (!m_ours)
        m_ours = wire::ClosePayload{close.code, {}, wire::Rule::None};
    if (!isBegun()) {
        m_first = close;
        m_isBegunByPeer = true;
    }
}

capture::StateEvent ClosingHandshake::halfClosed()
{
    m_isHalfClosed = true;
    capture::StateEvent event;
    event.kind = capture::StateKind::Closing;
    event.phase = capture::Phase::Tcp;
    return event;
}

capture::StateEvent ClosingHandshake::closingEvent() const
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Closing;
    event.phase = capture::Phase::Closing;
    event.closeCode = m_first->code;
    event.closedByPeer = m_isBegunByPeer;
    event.detail = m_first->reason;
    if (m_cause != capture::Cause::None) {
        event.cause = m_cause;
        event.number = m_first->code;
    }
    if (m_violation != wire::Rule::None) {
        event.cause = capture::Cause::PeerViolation;
        event.number = static_cast<qint32>(m_violation);
    }
    return event;
}

capture::StateEvent ClosingHandshake::endEvent(StreamEnd end, const QByteArray &detail) const
{
    using enum capture::StateKind;
    capture::StateEvent event;
    event.phase = isBegun() ? capture::Phase::Closing : capture::Phase::Open;
    event.closedByPeer = m_isBegunByPeer;
    if (m_violation != wire::Rule::None) {
        event.kind = Failed;
        event.phase = m_isViolatedWhileClosing ? capture::Phase::Closing : capture::Phase::Open;
        event.cause = capture::Cause::PeerViolation;
        event.number = static_cast<qint32>(m_violation);
        event.closeCode = wire::closeCodeFor(m_violation);
    } else if (m_cause != capture::Cause::None) {
        event.kind = Failed;
        event.cause = m_cause;
        event.number = event.closeCode = m_first->code;
        event.detail = m_first->reason;
    } else if (isReceived()) {
        // RFC 6455 section 7.1.5: the connection's close code is the one received.
        event.kind = Closed;
        event.closeCode = m_received->code;
        event.detail = m_received->reason;
    } else {
        const bool wasAskedFor = isBegun() || m_isHalfClosed || end == StreamEnd::Aborted;
        event.kind = wasAskedFor ? Closed : Failed;
        event.cause = causeOf(end);
        event.closeCode = wire::AbnormalClosure;
        event.detail = end == StreamEnd::Fault ? "reset" : detail;
    }
    return event;
}

} // namespace wireloupe::net
