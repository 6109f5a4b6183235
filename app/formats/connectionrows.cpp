#include "formats/connectionrows.h"

#include <unordered_set>

namespace wireloupe::formats {

namespace {

bool isOfConnection(capture::RecordKind kind)
{
    return kind == capture::RecordKind::HandshakeRequest || kind == capture::RecordKind::HandshakeResponse ||
           kind == capture::RecordKind::State;
}

} // namespace

capture::RowSet withConnections(RowFeed &feed, const capture::RowSet &rows, FeedEnd &end)
{
    std::unordered_set<quint32> connections;
    end = feed.these(rows, [&](const capture::RecordView &record) {
        connections.insert(capture::toInt(record.head.connection));
        return true;
    });
    capture::RowSet all;
    if (end != FeedEnd::Reached)
        return all;
    // What concerns no connection says where a server listens.
    connections.insert(0);
    auto chosen = rows.begin();
    end = feed.all([&](const capture::RecordView &record) {
        while (chosen != rows.end() && *chosen < record.row)
            ++chosen;
        const bool isChosen = chosen != rows.end() && *chosen == record.row;
        const bool isTaken =
            isOfConnection(record.head.kind) && connections.contains(capture::toInt(record.head.connection));
        if (isChosen || isTaken)
            all.append(record.row);
        return true;
    });
    return all;
}

} // namespace wireloupe::formats
