#include "net/frameinspector.h"

namespace wireloupe::net {

FrameInspector::FrameInspector(wire::Role sender, const wire::Limits &limits,
                               const std::optional<wire::DeflateParameters> &deflate)
    : m_parser(limits), m_validator(sender, limits)
{
    if (!deflate)
        return;
    m_validator.allowRsv(wire::Rsv1);
    m_inflater = std::make_unique<wire::MessageInflater>(sender, *deflate, limits);
}

void FrameInspector::feed(QByteArrayView bytes)
{
    if (!m_hasFailed)
        m_parser.feed(bytes);
}

std::optional<InspectedFrame> FrameInspector::next()
{
    return m_hasFailed ? std::nullopt : inspected(m_parser.next());
}

std::optional<InspectedFrame> FrameInspector::take(QByteArrayView &bytes)
{
    return m_hasFailed ? std::nullopt : inspected(m_parser.take(bytes));
}

std::optional<InspectedFrame> FrameInspector::inspected(std::optional<wire::Frame> frame)
{
    if (frame)
        return judged(std::move(*frame));
    return m_parser.failure() == wire::Rule::None ? underWay() : refused();
}

InspectedFrame FrameInspector::judged(wire::Frame frame)
{
    InspectedFrame inspected{std::move(frame), wire::Rule::None};
    inspected.rule = m_validator.check(inspected.frame);
    if (m_inflater && !wire::isFatal(inspected.rule) && inspected.rule != wire::Rule::DataAfterClose) {
        auto inflated = m_inflater->inflate(inspected.frame);
        inspected.inflated = std::move(inflated.bytes);
        if (inflated.rule != wire::Rule::None)
            inspected.rule = inflated.rule;
    }
    m_hasFailed = wire::isFatal(inspected.rule);
    return inspected;
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
