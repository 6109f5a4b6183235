#include "net/frameinspector.h"

namespace wireloupe::net {

FrameInspector::FrameInspector(wire::Role sender, const wire::Limits &limits)
    : m_parser(limits), m_validator(sender, limits)
{
}

void FrameInspector::feed(QByteArrayView bytes)
{
    if (!m_hasFailed)
        m_parser.feed(bytes);
}

std::optional<InspectedFrame> FrameInspector::next()
{
    if (m_hasFailed)
        return std::nullopt;
    if (auto frame = m_parser.next()) {
        const wire::Rule rule = m_validator.check(*frame);
        m_hasFailed = wire::isFatal(rule);
        return InspectedFrame{std::move(*frame), rule};
    }
    return m_parser.failure() == wire::Rule::None ? underWay() : refused();
}

std::optional<wire::Frame> FrameInspector::tornFrame() const
{
    const auto partial = m_parser.partial();
    if (!partial)
        return std::nullopt;
    return wire::Frame{partial->header, partial->payload.toByteArray()};
}

/// A frame too large to be taken in: its header alone.
std::optional<InspectedFrame> FrameInspector::refused()
{
    m_hasFailed = true;
    return InspectedFrame{{m_parser.failedHeader(), {}}, m_parser.failure()};
}

std::optional<InspectedFrame> FrameInspector::underWay()
{
    const auto partial = m_parser.partial();
    if (!partial)
        return std::nullopt;
    const wire::Rule rule = m_validator.check(*partial);
    if (!wire::isFatal(rule))
        return std::nullopt;
    m_hasFailed = true;
    return InspectedFrame{{partial->header, partial->payload.toByteArray()}, rule};
}

} // namespace wireloupe::net
