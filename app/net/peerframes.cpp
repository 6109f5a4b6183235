#include "net/peerframes.h"

namespace wireloupe::net {

PeerFrames::PeerFrames(const Recorder &recorder, const server::RateLimit &rate,
                       const std::shared_ptr<server::Counters> &counters, Listener &listener)
    : m_recorder(recorder), m_listener(listener)
{
    if (rate.isUnlimited())
        return;
    m_brake = std::make_unique<RateBrake>(rate, counters);
    QObject::connect(m_brake.get(), &RateBrake::released, m_brake.get(),
                     [this] { m_listener.brakeReleased(); });
}

PeerFrames::~PeerFrames() = default;

void PeerFrames::take(InspectedFrame &inspected, FrameInspector &inspector, Recorder::Time time)
{
    const auto verdict = m_brake ? m_brake->judge(inspected, time) : RateBrake::Verdict::Take;
    if (verdict == RateBrake::Verdict::Refuse) {
        inspected.rule = wire::Rule::TooManyMessages;
        inspector.stop();
    }
    const bool isDropped = verdict == RateBrake::Verdict::Drop;
    m_recorder.frame(inspected.frame, capture::Direction::Incoming, time,
                     {.violation = inspected.rule, .inflated = inspected.inflated, .isDropped = isDropped});
    if (isDropped)
        m_messages.add({inspected.frame.header, {}});
    else if (!wire::isFatal(inspected.rule))
        tell(inspected);
    else if (!isUnanswered())
        m_listener.ruleBroken(inspected.rule);
}

void PeerFrames::tell(const InspectedFrame &inspected)
{
    const wire::Frame &frame = inspected.frame;
    const wire::Opcode opcode = frame.header.opcode;
    if (inspected.rule == wire::Rule::DataAfterClose)
        return;
    if (opcode == wire::Opcode::Pong) {
        m_listener.pongReceived(frame.payload);
    } else if (!wire::isControl(opcode)) {
        const auto message =
            inspected.inflated ? m_messages.add({frame.header, *inspected.inflated}) : m_messages.add(frame);
        if (message)
            m_listener.takeMessage(*message);
    } else if (isUnanswered()) {
        return;
    } else if (opcode == wire::Opcode::Ping) {
        m_listener.pingReceived(frame.payload);
    } else {
        m_listener.closeReceived(wire::parseClosePayload(frame.payload));
    }
}

void PeerFrames::letGo()
{
    if (m_brake)
        m_brake->letGo();
    if (isUnread())
        m_attention = server::Attention::Unanswered;
}

} // namespace wireloupe::net
