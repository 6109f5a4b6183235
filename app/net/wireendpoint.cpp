#include "net/wireendpoint.h"

#include <utility>

namespace wireloupe::net {

namespace {

/// Of bytes unsent, above which messages wait and the peer is not read: as in a Bridge.
constexpr qint64 highWaterMark = 1 << 20;
/// Of bytes unsent, above which pongs are held.
constexpr qint64 pongMark = 64 << 10;

OutgoingFrame frameOf(const wire::Message &message)
{
    OutgoingFrame next;
    wire::FrameHeader &header = next.frame.header;
    header.opcode = message.isText() ? wire::Opcode::Text : wire::Opcode::Binary;
    header.payloadLength = static_cast<quint64>(message.payload.size());
    header.lengthForm = wire::minimalForm(header.payloadLength);
    next.frame.payload = message.payload;
    return next;
}

} // namespace

WireEndpoint::WireEndpoint(const WireEndpointOptions &options,
                           const std::optional<wire::DeflateParameters> &deflate, const Recorder &recorder,
                           Listener &listener)
    : m_options(options)
    , m_recorder(recorder)
    , m_attendance(recorder.sink())
    , m_listener(listener)
    , m_inspector(wire::Role::Client, options.limits, deflate)
    , m_frames(recorder, options.rate, options.counters, *this)
{
    if (!deflate && options.framing.fragmentSize <= 0)
        return;
    FramingOptions framing = options.framing;
    framing.deflate = deflate;
    m_framer = std::make_unique<MessageFramer>(wire::Role::Server, framing);
}

WireEndpoint::~WireEndpoint() = default;

void WireEndpoint::receive(QByteArrayView bytes, Recorder::Time time)
{
    while (m_frames.isTaking()) {
        auto inspected = m_inspector.take(bytes);
        if (!inspected)
            return;
        m_frames.take(*inspected, m_inspector, time);
    }
    m_heldInput.append(bytes);
}

void WireEndpoint::readOn()
{
    const QByteArray held = std::exchange(m_heldInput, {});
    receive(held, capture::monotonicNow());
    m_listener.released();
}

void WireEndpoint::closeReceived(const wire::ClosePayload &close)
{
    handshake().received(close);
    beginOurClose();
}

void WireEndpoint::takeMessage(const wire::Message &message)
{
    if (!m_isClosing)
        m_listener.takeMessage(message);
}

/// One pong each, in the order of the pings (RFC 6455 section 5.5.3).
void WireEndpoint::pingReceived(const QByteArray &payload)
{
    const auto pong = m_pongs.answer(payload, m_outbox.unsentBytes() > pongMark);
    if (pong && !m_isCloseQueued)
        m_outbox.queue(wire::Opcode::Pong, *pong);
}

void WireEndpoint::sendHeldPong()
{
    if (m_pongs.isHolding() && m_outbox.unsentBytes() <= pongMark && !m_isCloseQueued)
        m_outbox.queue(wire::Opcode::Pong, *m_pongs.takeHeld());
}

void WireEndpoint::ruleBroken(wire::Rule rule)
{
    handshake().begin({wire::closeCodeFor(rule), wire::referenceOf(rule), wire::Rule::None}, rule);
    beginOurClose();
}

ClosingHandshake &WireEndpoint::handshake()
{
    if (!m_handshake)
        m_handshake = std::make_unique<ClosingHandshake>();
    return *m_handshake;
}

void WireEndpoint::beginClose(quint16 code, const QByteArray &reason, capture::Cause cause)
{
    if (m_isClosing)
        return;
    handshake().beginFor(cause, {code, reason, wire::Rule::None});
    beginOurClose();
}

void WireEndpoint::beginOurClose()
{
    if (!std::exchange(m_isClosing, true)) {
        m_recorder.state(m_handshake->closingEvent());
        m_listener.closing();
    }
    sendCloseWhenDue();
}

/// Behind all that is to be sent before.
void WireEndpoint::sendCloseWhenDue()
{
    if (!m_isClosing || m_isCloseQueued || !m_waiting.isEmpty())
        return;
    m_isCloseQueued = true;
    const wire::ClosePayload close = m_handshake->ours().value_or(wire::ClosePayload{});
    m_outbox.queue(wire::Opcode::Close, wire::closePayload(close.code, close.reason));
    noteCloseSent();
}

/// What is slowed down has the time that it takes before the peer's half of the closing handshake is waited
/// for.
void WireEndpoint::noteCloseSent()
{
    if (m_isCloseQueued && !isCloseSent() && (!m_outbox.isPaced() || m_outbox.unsentBytes() == 0))
        m_handshake->sent(m_handshake->ours().value_or(wire::ClosePayload{}));
}

void WireEndpoint::send(const wire::Message &message, const server::SendMarks &marks)
{
    if (m_isClosing)
        return;
    if (m_waiting.isEmpty() && !isFull()) {
        frame(message, marks);
        return;
    }
    m_waiting.append({message, marks});
    m_waitingBytes += message.payload.size();
}

void WireEndpoint::frame(const wire::Message &message, const server::SendMarks &marks)
{
    // A dropped one not through the framer: the peer's inflater must not miss anything.
    if (!m_framer || marks.isDropped) {
        OutgoingFrame frame = frameOf(message);
        frame.marks.isAltered = marks.isAltered;
        frame.marks.isDropped = marks.isDropped;
        frame.stall = marks.stall;
        m_outbox.queue(std::move(frame));
        return;
    }
    auto stall = marks.stall;
    m_framer->begin(message);
    while (!m_framer->isDone()) {
        OutgoingFrame frame = m_framer->next();
        frame.marks.isAltered = marks.isAltered;
        frame.stall = std::exchange(stall, std::nullopt);
        m_outbox.queue(std::move(frame));
    }
}

void WireEndpoint::frameWaiting()
{
    while (!m_waiting.isEmpty() && !isFull()) {
        const auto [message, marks] = m_waiting.takeFirst();
        m_waitingBytes -= message.payload.size();
        frame(message, marks);
    }
    if (m_waiting.isEmpty())
        m_waiting = {};
}

void WireEndpoint::ping(const QByteArray &payload)
{
    if (!m_isClosing)
        m_outbox.queue(wire::Opcode::Ping, payload.left(125));
}

void WireEndpoint::flush(ByteSink &sink, WriteBuffers &buffers)
{
    while (m_outbox.isFlushDue()) {
        m_outbox.flush(sink, buffers, m_recorder, capture::monotonicNow());
        frameWaiting();
        sendCloseWhenDue();
        sendHeldPong();
    }
    noteCloseSent();
}

void WireEndpoint::room(ByteSink &sink, WriteBuffers &buffers)
{
    m_outbox.writeRest(sink, buffers, m_recorder, capture::monotonicNow());
    frameWaiting();
    sendCloseWhenDue();
    sendHeldPong();
    flush(sink, buffers);
}

bool WireEndpoint::isFull() const
{
    return m_outbox.unsentBytes() > highWaterMark;
}

capture::StateEvent WireEndpoint::finish(StreamEnd end, const QByteArray &detail, qint32 pongWait)
{
    const bool isPeersEnd = end == StreamEnd::ClosedByPeer || end == StreamEnd::ResetByPeer;
    if (isPeersEnd) {
        m_frames.letGo();
        receive(std::exchange(m_heldInput, {}), capture::monotonicNow());
    }
    m_outbox.recordTorn(m_recorder);
    if (isPeersEnd && m_inspector.isInsideFrame())
        end = StreamEnd::Torn;
    if (end == StreamEnd::Torn) {
        if (const auto torn = m_inspector.tornFrame())
            m_recorder.frame(*torn, capture::Direction::Incoming, capture::monotonicNow());
    }
    auto event = handshake().endEvent(end, detail);
    if (event.cause == capture::Cause::PongTimeout)
        event.number = pongWait;
    m_recorder.state(event);
    m_outbox.clear();
    return event;
}

} // namespace wireloupe::net
