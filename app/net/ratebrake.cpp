#include "net/ratebrake.h"

#include <utility>

#include <QTimer>

namespace wireloupe::net {

RateBrake::RateBrake(const server::RateLimit &limit, std::shared_ptr<server::Counters> counters,
                     QObject *parent)
    : QObject(parent), m_reaction(limit.reaction), m_counters(std::move(counters))
{
    if (!limit.isUnlimited())
        m_limiter = std::make_unique<server::RateLimiter>(limit);
}

RateBrake::Verdict RateBrake::judge(const InspectedFrame &inspected, Recorder::Time time)
{
    const wire::FrameHeader &header = inspected.frame.header;
    const bool isTaken = !wire::isFatal(inspected.rule) && inspected.rule != wire::Rule::DataAfterClose;
    if (!m_limiter || !isTaken || wire::isControl(header.opcode))
        return Verdict::Take;
    m_bytes += inspected.inflated ? inspected.inflated->size() : inspected.frame.payload.size();
    return header.fin ? judgeMessage(time) : Verdict::Take;
}

RateBrake::Verdict RateBrake::judgeMessage(Recorder::Time time)
{
    using enum server::GuardAct;
    using Reaction = server::RateLimit::Reaction;
    const bool isTaken = m_limiter->take(time, std::exchange(m_bytes, 0));
    if (!isTaken) {
        if (m_counters)
            m_counters->count(m_reaction == Reaction::Drop ? DroppedRate : ClosedRate);
        return m_reaction == Reaction::Drop ? Verdict::Drop : Verdict::Refuse;
    }
    const auto delay = m_limiter->delay(time);
    if (delay.count() <= 0 || m_isOff)
        return Verdict::Take;
    m_isHeld = true;
    if (m_counters)
        m_counters->count(DelayedRate);
    QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(delay), Qt::PreciseTimer, this, [this] {
        if (std::exchange(m_isHeld, false))
            emit released();
    });
    return Verdict::Take;
}

void RateBrake::letGo()
{
    m_isOff = true;
    m_isHeld = false;
}

} // namespace wireloupe::net
