#include "wire/validator.h"

#include "wire/closecode.h"

namespace wireloupe::wire {

namespace {

constexpr quint64 maxControlPayload = 125;

Rule checkControlHeader(const FrameHeader &header)
{
    if (!header.fin)
        return Rule::FragmentedControlFrame;
    return header.payloadLength > maxControlPayload ? Rule::OversizedControlFrame : Rule::None;
}

} // namespace

Validator::Validator(Role sender, const Limits &limits) : m_sender(sender), m_limits(limits) {}

Rule Validator::check(const Frame &frame)
{
    const Rule early = judge(frame.header, frame.payload);
    const Rule late = endFrame(frame);
    return isFatal(late) ? late : early;
}

Rule Validator::check(const PartialFrame &frame)
{
    return judge(frame.header, frame.payload);
}

void Validator::allowRsv(quint8 bits)
{
    m_allowedRsv = bits;
}

/// What can be told of a frame before its end. Remembers how far it has come.
Rule Validator::judge(const FrameHeader &header, QByteArrayView payload)
{
    if (!m_isHeaderChecked) {
        m_isHeaderChecked = true;
        m_frameRule = m_isClosed ? Rule::DataAfterClose : checkHeader(header);
    }
    if ((m_frameRule == Rule::None || m_frameRule == Rule::NonMinimalLength) && !isTextValid(header, payload))
        m_frameRule = Rule::InvalidUtf8;
    return m_frameRule;
}

Rule Validator::checkHeader(const FrameHeader &header)
{
    if (const Rule rule = checkRsv(header); rule != Rule::None)
        return rule;
    if (isReserved(header.opcode))
        return Rule::ReservedOpcode;
    if (const Rule rule = checkMask(header); rule != Rule::None)
        return rule;
    const Rule rule = isControl(header.opcode) ? checkControlHeader(header) : checkDataHeader(header);
    if (rule != Rule::None)
        return rule;
    return header.isMinimal() ? Rule::None : Rule::NonMinimalLength;
}

Rule Validator::checkMask(const FrameHeader &header) const
{
    if (m_sender == Role::Client)
        return header.maskingKey ? Rule::None : Rule::UnmaskedClientFrame;
    return header.maskingKey ? Rule::MaskedServerFrame : Rule::None;
}

Rule Validator::checkRsv(const FrameHeader &header) const
{
    const bool isMessageStart = header.opcode == Opcode::Text || header.opcode == Opcode::Binary;
    const int allowed = isMessageStart ? m_allowedRsv : 0;
    return (header.rsv & ~allowed) == 0 ? Rule::None : Rule::ReservedBits;
}

/// RFC 6455 section 5.4, and section 10.4 for the sizes.
Rule Validator::checkDataHeader(const FrameHeader &header)
{
    const bool isContinuation = header.opcode == Opcode::Continuation;
    if (isContinuation != m_isInsideMessage)
        return isContinuation ? Rule::UnexpectedContinuation : Rule::InterruptedMessage;
    if (!isContinuation) {
        m_isInsideMessage = true;
        m_isPlainText = header.opcode == Opcode::Text && header.rsv == 0;
        m_messageSize = 0;
        m_fragments = 0;
        m_utf8.reset();
    }
    if (++m_fragments > m_limits.maxFragments)
        return Rule::TooManyFragments;
    if (header.payloadLength > m_limits.maxMessagePayload - m_messageSize)
        return Rule::MessageTooLarge;
    m_messageSize += header.payloadLength;
    return Rule::None;
}

bool Validator::isTextValid(const FrameHeader &header, QByteArrayView payload)
{
    if (isControl(header.opcode) || !m_isPlainText)
        return true;
    const QByteArrayView unseen = payload.sliced(m_textChecked);
    m_textChecked = payload.size();
    return m_utf8.feed(unseen);
}

/// What only the end of a frame tells.
Rule Validator::endFrame(const Frame &frame)
{
    const bool wasAccepted = m_frameRule == Rule::None || m_frameRule == Rule::NonMinimalLength;
    m_isHeaderChecked = false;
    m_textChecked = 0;
    if (!wasAccepted)
        return Rule::None;
    if (frame.header.opcode == Opcode::Close) {
        m_isClosed = true;
        return parseClosePayload(frame.payload).violation;
    }
    if (isControl(frame.header.opcode) || !frame.header.fin)
        return Rule::None;
    m_isInsideMessage = false;
    return m_isPlainText && !m_utf8.isComplete() ? Rule::InvalidUtf8 : Rule::None;
}

} // namespace wireloupe::wire
