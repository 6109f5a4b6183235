#include "wire/messageinflater.h"

namespace wireloupe::wire {

MessageInflater::MessageInflater(Role sender, const DeflateParameters &parameters, const Limits &limits)
    : m_inflater(sender, parameters), m_maxSize(limits.maxMessagePayload)
{
}

InflatedPayload MessageInflater::inflate(const Frame &frame)
{
    const FrameHeader &header = frame.header;
    if (isControl(header.opcode))
        return {};
    if (header.opcode != Opcode::Continuation)
        begin(header);
    if (!m_isCompressed)
        return {};
    InflatedPayload result;
    result.bytes = m_inflater.inflate(frame.payload, header.fin, m_maxSize - m_size);
    m_size += static_cast<quint64>(result.bytes->size());
    result.rule = judge(*result.bytes, header.fin);
    return result;
}

void MessageInflater::begin(const FrameHeader &header)
{
    m_isCompressed = (header.rsv & Rsv1) != 0;
    m_isText = header.opcode == Opcode::Text;
    m_size = 0;
    m_utf8.reset();
}

/// Text that is wrong goes before what follows it.
Rule MessageInflater::judge(QByteArrayView bytes, bool isEnd)
{
    if (m_isText && !m_utf8.feed(bytes))
        return Rule::InvalidUtf8;
    switch (m_inflater.error()) {
    case InflateError::None:
        return m_isText && isEnd && !m_utf8.isComplete() ? Rule::InvalidUtf8 : Rule::None;
    case InflateError::BadData:
        return Rule::BadCompressedData;
    case InflateError::TooLarge:
    case InflateError::OutOfMemory: // more than this end can take, as RFC 6455 section 10.4 has it
        return Rule::MessageTooLarge;
    }
    Q_UNREACHABLE();
}

} // namespace wireloupe::wire
