#pragma once

#include <optional>

#include "formats/exporter.h"
#include "formats/harexchanges.h"
#include "formats/jsonobject.h"

namespace wireloupe::formats {

/// HAR 1.2 as browsers write it: an entry for each request, so that redirects and refused upgrades have
/// theirs, with `_webSocketMessages` (see HarMessages). What HAR has no place for is beside these, in
/// `_webSocketControlFrames`: control frames, and bytes that were made by hand and are no frame.
///
/// Goes over the rows twice, because an entry holds a whole connection and connections lie among each other.
class HarExport
{
public:
    HarExport(RowFeed &feed, const ByteSink &sink);

    FeedEnd run(const std::optional<capture::RowSet> &rows);
    qint64 written() const { return m_written; }

private:
    FeedEnd writeEntry(const HarExchange &exchange);
    FeedEnd writeMessages(const HarExchange &exchange);
    FeedEnd writeOthers(const HarExchange &exchange);
    bool flushIfFull();
    bool flush();

    RowFeed &m_feed;
    const ByteSink &m_sink;
    capture::Marks m_marks;
    HarExchanges m_exchanges;
    ByteBuffer m_buffer;
    qint64 m_written = 0;
};

} // namespace wireloupe::formats
