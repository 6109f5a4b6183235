#include "net/messageframer.h"

#include <algorithm>
#include <utility>

namespace wireloupe::net {

MessageFramer::MessageFramer(wire::Role role, const FramingOptions &options) : m_options(options)
{
    if (options.deflate)
        m_deflater.emplace(role, *options.deflate, options.level);
}

void MessageFramer::begin(wire::Message message)
{
    m_isCompressed = m_deflater && message.payload.size() >= m_options.threshold;
    m_message = std::move(message);
    m_position = 0;
    m_isFirst = true;
}

OutgoingFrame MessageFramer::next()
{
    const qsizetype left = m_message->payload.size() - m_position;
    const qsizetype size = m_options.fragmentSize > 0 ? std::min(left, m_options.fragmentSize) : left;
    OutgoingFrame next;
    wire::FrameHeader &header = next.frame.header;
    header.fin = size == left;
    header.opcode = m_message->isText() ? wire::Opcode::Text : wire::Opcode::Binary;
    if (!std::exchange(m_isFirst, false))
        header.opcode = wire::Opcode::Continuation;
    else if (m_isCompressed)
        header.rsv = wire::Rsv1; // of the first frame only (RFC 7692 section 6)
    QByteArray piece =
        size == m_message->payload.size() ? m_message->payload : m_message->payload.mid(m_position, size);
    m_position += size;
    if (m_isCompressed) {
        next.frame.payload = m_deflater->deflate(piece, header.fin);
        next.marks.inflated = std::move(piece);
    } else {
        next.frame.payload = std::move(piece);
    }
    header.payloadLength = static_cast<quint64>(next.frame.payload.size());
    header.lengthForm = wire::minimalForm(header.payloadLength);
    if (header.fin)
        m_message.reset();
    return next;
}

void queueMarked(const wire::Message &message, const server::SendMarks &marks, MessageFramer &framer,
                 FrameSender &sender)
{
    if (marks.isDropped) {
        // Not through the framer: the peer's inflater must not miss anything.
        const auto opcode = message.isText() ? wire::Opcode::Text : wire::Opcode::Binary;
        sender.queue(opcode, message.payload, {.isDropped = true});
        return;
    }
    auto stall = marks.stall;
    framer.begin(message);
    while (!framer.isDone()) {
        OutgoingFrame frame = framer.next();
        frame.marks.isAltered = marks.isAltered;
        frame.stall = std::exchange(stall, std::nullopt);
        sender.queue(std::move(frame));
    }
}

} // namespace wireloupe::net
