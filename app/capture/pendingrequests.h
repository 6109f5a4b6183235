#pragma once

#include <map>
#include <optional>
#include <set>
#include <tuple>

#include <QByteArrayView>

#include "capture/ids.h"
#include "capture/roundtrip.h"

namespace wireloupe::capture {

/// Requests that wait for their replies. Payloads are known by their hashes. At most `max` are kept; the
/// oldest is given up first. Not thread-safe.
class PendingRequests
{
public:
    struct Request
    {
        Row row{};
        std::chrono::nanoseconds sentAt{};
    };

    explicit PendingRequests(qsizetype max);

    void add(ConnectionId connection, RoundTrip::Kind kind, QByteArrayView payload, const Request &request);
    /// Takes out the oldest with that payload.
    std::optional<Request> take(ConnectionId connection, RoundTrip::Kind kind, QByteArrayView reply);
    /// Takes out the oldest echo whose payload `reply` ends with. Only the oldest few are tried, and only for
    /// a short prefix, so that a stream of other messages costs little and is seldom taken for replies.
    std::optional<Request> takePrefixed(ConnectionId connection, QByteArrayView reply);
    /// Nothing more will come on the connection.
    void forget(ConnectionId connection);
    void clear();

private:
    struct Payload
    {
        size_t hash = 0;
        qsizetype size = 0;

        auto
        operator<=>(const Payload &) const = default; // NOLINT(modernize-use-nullptr): a bug of clang-tidy 14
    };
    using Line = std::pair<ConnectionId, RoundTrip::Kind>;
    struct Entry
    {
        Line line;
        Payload payload;
        Request request;
    };
    using Entries = std::map<quint64, Entry>; ///< by a growing number: the oldest first

    static Payload payloadOf(QByteArrayView bytes);
    Request takeOut(Entries::iterator entry);

    qsizetype m_max;
    quint64 m_next = 0;
    Entries m_entries;
    std::set<std::tuple<Line, Payload, quint64>> m_byPayload;
    std::set<std::pair<Line, quint64>> m_byLine;
};

} // namespace wireloupe::capture
