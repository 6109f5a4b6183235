#include "formats/rowfeed.h"

#include <algorithm>
#include <utility>

#include "capture/format.h"

namespace wireloupe::formats {

namespace {

constexpr qint64 rowsPerReport = 4096;

bool isDamaged(const capture::RecordView &record)
{
    return capture::format::checksum(record.payload) != record.payloadChecksum;
}

} // namespace

RowFeed::RowFeed(const capture::Store &store, Progress progress)
    : m_store(store)
    , m_progress(std::move(progress))
    , m_generation(store.generation())
    , m_rows(store.rows())
    , m_total(m_rows.size())
{
}

FeedEnd RowFeed::all(const Take &take)
{
    capture::RecordCursor cursor(m_store, m_rows.first, m_rows.end);
    while (cursor.next())
        if (const FeedEnd end = give(cursor.view(), take); end != FeedEnd::Reached)
            return end;
    return report();
}

FeedEnd RowFeed::these(const capture::RowSet &rows, const Take &take)
{
    if (rows.isEmpty())
        return report();
    capture::RecordCursor cursor(m_store, rows.front(), m_rows.end);
    for (auto next = rows.begin(); next != rows.end();) {
        cursor.skipTo(*next);
        if (!cursor.next())
            break;
        const capture::RecordView &record = cursor.view();
        while (next != rows.end() && *next < record.row)
            ++next; // it has been dropped meanwhile
        if (next == rows.end() || *next != record.row)
            continue;
        if (const FeedEnd end = give(record, take); end != FeedEnd::Reached)
            return end;
        ++next;
    }
    return report();
}

FeedEnd RowFeed::give(const capture::RecordView &record, const Take &take)
{
    if (m_done % rowsPerReport == 0)
        if (const FeedEnd end = report(); end != FeedEnd::Reached)
            return end;
    ++m_done;
    if (!isDamaged(record))
        return take(record) ? FeedEnd::Reached : FeedEnd::Refused;
    capture::RecordView damaged = record;
    damaged.head.flags.setFlag(capture::RecordFlag::Damaged);
    return take(damaged) ? FeedEnd::Reached : FeedEnd::Refused;
}

FeedEnd RowFeed::report()
{
    if (m_store.generation() != m_generation)
        return FeedEnd::Cleared;
    return !m_progress || m_progress(std::min(m_done, m_total), m_total) ? FeedEnd::Reached
                                                                         : FeedEnd::Cancelled;
}

} // namespace wireloupe::formats
