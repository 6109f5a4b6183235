#include "capture/messagejoiner.h"

#include <utility>

namespace wireloupe::capture {

std::optional<JoinedMessage> MessageJoiner::add(const RecordHead &head, QByteArrayView payload)
{
    const bool isLast = head.flags.testFlag(RecordFlag::Fin);
    const bool isFirst = head.opcode != wire::Opcode::Continuation;
    if (m_parts.empty() && isFirst && isLast)
        return JoinedMessage{head.opcode, payload};
    const Key key{head.connection, head.direction};
    auto parts = m_parts.find(key);
    if (isFirst) {
        // One that had begun is not whole any more.
        if (parts != m_parts.end())
            drop(parts);
        if (isLast)
            return JoinedMessage{head.opcode, payload};
        if (m_parts.size() >= maxMessages)
            return std::nullopt;
        parts = m_parts.emplace(key, Parts{head.opcode, {}, false}).first;
    }
    if (parts == m_parts.end())
        return std::nullopt;
    append(parts->second, payload);
    if (!isLast)
        return std::nullopt;
    const bool hasPayload = !parts->second.isTooLarge;
    const wire::Opcode opcode = parts->second.opcode;
    m_joined = std::exchange(parts->second.payload, {});
    m_held -= m_joined.size();
    m_parts.erase(parts);
    return JoinedMessage{opcode, m_joined, hasPayload};
}

void MessageJoiner::append(Parts &parts, QByteArrayView payload)
{
    if (parts.isTooLarge)
        return;
    parts.isTooLarge =
        parts.payload.size() + payload.size() > maxMessage || m_held + payload.size() > maxTotal;
    if (parts.isTooLarge) {
        m_held -= parts.payload.size();
        parts.payload = {};
        return;
    }
    parts.payload.append(payload);
    m_held += payload.size();
}

void MessageJoiner::drop(std::map<Key, Parts>::iterator parts)
{
    m_held -= parts->second.payload.size();
    m_parts.erase(parts);
}

void MessageJoiner::forget(ConnectionId connection)
{
    forget(connection, Direction::Outgoing);
    forget(connection, Direction::Incoming);
}

void MessageJoiner::forget(ConnectionId connection, Direction direction)
{
    if (const auto parts = m_parts.find({connection, direction}); parts != m_parts.end())
        drop(parts);
}

} // namespace wireloupe::capture
