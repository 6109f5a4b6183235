#include "capture/pendingrequests.h"

#include <QHash>

namespace wireloupe::capture {
namespace {

constexpr int maxPrefixTries = 8;
constexpr qsizetype maxPrefixSize = 64;

} // namespace

PendingRequests::PendingRequests(qsizetype max) : m_max(max) {}

void PendingRequests::add(ConnectionId connection, RoundTrip::Kind kind, QByteArrayView payload,
                          const Request &request)
{
    const Entry entry{{connection, kind}, payloadOf(payload), request};
    const quint64 number = m_next++;
    m_entries.emplace(number, entry);
    m_byPayload.emplace(entry.line, entry.payload, number);
    m_byLine.emplace(entry.line, number);
    if (static_cast<qsizetype>(m_entries.size()) > m_max)
        takeOut(m_entries.begin());
}

std::optional<PendingRequests::Request> PendingRequests::take(ConnectionId connection, RoundTrip::Kind kind,
                                                              QByteArrayView reply)
{
    const Line line{connection, kind};
    const Payload payload = payloadOf(reply);
    const auto found = m_byPayload.lower_bound({line, payload, 0});
    if (found == m_byPayload.end() || std::get<Line>(*found) != line || std::get<Payload>(*found) != payload)
        return std::nullopt;
    return takeOut(m_entries.find(std::get<quint64>(*found)));
}

std::optional<PendingRequests::Request> PendingRequests::takePrefixed(ConnectionId connection,
                                                                      QByteArrayView reply)
{
    const Line line{connection, RoundTrip::Kind::Echo};
    auto candidate = m_byLine.lower_bound({line, 0});
    for (int tries = 0; tries < maxPrefixTries && candidate != m_byLine.end() && candidate->first == line;
         ++tries, ++candidate) {
        const auto entry = m_entries.find(candidate->second);
        const qsizetype size = entry->second.payload.size;
        const qsizetype prefix = reply.size() - size;
        if (size > 0 && prefix > 0 && prefix <= maxPrefixSize &&
            payloadOf(reply.last(size)) == entry->second.payload)
            return takeOut(entry);
    }
    return std::nullopt;
}

void PendingRequests::forget(ConnectionId connection)
{
    for (const RoundTrip::Kind kind : {RoundTrip::Kind::Ping, RoundTrip::Kind::Echo}) {
        const Line line{connection, kind};
        auto next = m_byLine.lower_bound({line, 0});
        while (next != m_byLine.end() && next->first == line) {
            const quint64 number = next->second;
            ++next;
            takeOut(m_entries.find(number));
        }
    }
}

void PendingRequests::clear()
{
    m_entries.clear();
    m_byPayload.clear();
    m_byLine.clear();
}

PendingRequests::Payload PendingRequests::payloadOf(QByteArrayView bytes)
{
    return {qHash(bytes), bytes.size()};
}

PendingRequests::Request PendingRequests::takeOut(Entries::iterator entry)
{
    const auto &[number, taken] = *entry;
    m_byPayload.erase({taken.line, taken.payload, number});
    m_byLine.erase({taken.line, number});
    const Request request = taken.request;
    m_entries.erase(entry);
    return request;
}

} // namespace wireloupe::capture
