#include "session/connectionsseen.h"

#include <algorithm>
#include <set>

#include "capture/recordcursor.h"

namespace wireloupe::session {

namespace {

constexpr qint64 newestRows = 2000;
constexpr std::size_t mostConnections = 100;

} // namespace

QList<quint32> connectionsSeen(const capture::Store &store)
{
    const capture::RowRange rows = store.rows();
    const qint64 first = std::max(capture::toInt(rows.first), capture::toInt(rows.end) - newestRows);
    std::set<quint32> seen;
    capture::RecordCursor cursor(store, capture::Row{first}, rows.end);
    while (cursor.next() && seen.size() < mostConnections)
        if (const quint32 connection = capture::toInt(cursor.view().head.connection); connection != 0)
            seen.insert(connection);
    return {seen.begin(), seen.end()};
}

std::optional<capture::Row> handshakeRow(const capture::Store &store, capture::ConnectionId connection)
{
    const capture::RowRange rows = store.rows();
    capture::RecordCursor cursor(store, rows.first, rows.end, 0);
    while (cursor.next())
        if (cursor.view().head.connection == connection &&
            cursor.view().head.kind == capture::RecordKind::HandshakeRequest)
            return cursor.view().row;
    return {};
}

} // namespace wireloupe::session
