#include "net/injection.h"

#include <algorithm>
#include <limits>

namespace wireloupe::net {

namespace {

wire::Limits unlimited()
{
    wire::Limits limits;
    limits.maxFramePayload = std::numeric_limits<quint64>::max();
    return limits;
}

} // namespace

Injection::Injection() : m_parser(unlimited()) {}

Injection::Pieces Injection::take(QByteArrayView bytes)
{
    if (m_hasFailed)
        return {{}, std::nullopt, bytes.toByteArray()};
    Pieces pieces;
    m_parser.feed(bytes);
    while (auto frame = m_parser.next())
        pieces.frames.push_back(std::move(*frame));
    auto pending = static_cast<qsizetype>(m_parser.pendingBytes());
    if (m_parser.failure() != wire::Rule::None) {
        // A length that nothing can hold: what follows is its payload for ever.
        m_hasFailed = true;
        pieces.unfinished = wire::Frame{m_parser.failedHeader(), {}};
        pending -= m_parser.failedHeader().size();
    } else if (const auto partial = m_parser.partial()) {
        pieces.unfinished = wire::Frame{partial->header, partial->payload.toByteArray()};
        return pieces;
    }
    pieces.noFrame = bytes.last(std::min(pending, bytes.size())).toByteArray();
    return pieces;
}

} // namespace wireloupe::net
