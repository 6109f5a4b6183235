#include "formats/exporter.h"

#include <chrono>

#include <QSaveFile>

#include "formats/connectionrows.h"
#include "formats/harexport.h"
#include "formats/sqliteexport.h"
#include "formats/translated.h"
#include "formats/writeback.h"

namespace wireloupe::formats {
namespace {

constexpr qsizetype bufferSize = 1 << 20;

ExportResult resultOf(FeedEnd end, qint64 written)
{
    switch (end) {
    case FeedEnd::Cancelled:
        return {0, true, {}};
    case FeedEnd::Cleared:
        return {0, false, translated(QT_TRANSLATE_NOOP("words", "the log was cleared meanwhile"))};
    case FeedEnd::Reached:
    case FeedEnd::Refused:
        break;
    }
    return {written, false, {}};
}

/// Until the rows of an opened capture are known, or it is cancelled.
FeedEnd waitForRows(const capture::Store &store, const Progress &progress)
{
    constexpr std::chrono::milliseconds pause(10);
    while (!store.waitUntilIndexed(pause)) {
        const auto [done, total] = store.indexed();
        if (progress && !progress(0, std::max<qint64>(total - done, 1)))
            return FeedEnd::Cancelled;
    }
    return FeedEnd::Reached;
}

/// Writes rows one after the other, many of them at a time.
class StreamExport
{
public:
    StreamExport(Writer &writer, const ByteSink &sink) : m_writer(writer), m_sink(sink) {}

    FeedEnd run(RowFeed &feed, const std::optional<capture::RowSet> &rows)
    {
        m_writer.begin({feed.store().startedAt(), feed.store().marks()}, m_buffer);
        const auto take = [this](const capture::RecordView &record) { return add(record); };
        const FeedEnd end = rows ? feed.these(*rows, take) : feed.all(take);
        if (end != FeedEnd::Reached)
            return end;
        m_writer.end(m_buffer);
        return flush() ? FeedEnd::Reached : FeedEnd::Refused;
    }

    qint64 written() const { return m_written; }

private:
    bool add(const capture::RecordView &record)
    {
        m_writer.write(record, m_buffer);
        ++m_written;
        return m_buffer.size() < bufferSize || flush();
    }

    bool flush()
    {
        const bool isTaken = m_sink(m_buffer.view());
        m_buffer.clear();
        return isTaken;
    }

    Writer &m_writer;
    const ByteSink &m_sink;
    ByteBuffer m_buffer;
    qint64 m_written = 0;
};

/// The rows that are written where some were chosen.
std::optional<capture::RowSet> rowsFor(const ExportRequest &request, RowFeed &feed, FeedEnd &end)
{
    end = FeedEnd::Reached;
    const bool needsConnections = request.format == Format::Har || request.format == Format::Pcapng;
    if (!request.rows || !needsConnections)
        return request.rows;
    return withConnections(feed, *request.rows, end);
}

/// Rows that will have been given when all passes are done.
qint64 totalOf(const ExportRequest &request, const RowFeed &feed)
{
    const qint64 rows = request.rows ? request.rows->size() : feed.rowCount();
    if (request.format != Format::Har && request.format != Format::Pcapng)
        return rows;
    const qint64 choosing = request.rows ? rows + feed.rowCount() : 0;
    return choosing + (request.format == Format::Har ? 2 * rows : rows);
}

} // namespace

ExportResult exportToSink(const ExportRequest &request, const ByteSink &sink, const Progress &progress)
{
    if (waitForRows(*request.store, progress) == FeedEnd::Cancelled)
        return resultOf(FeedEnd::Cancelled, 0);
    RowFeed feed(*request.store, progress);
    feed.setTotal(totalOf(request, feed));
    FeedEnd end = FeedEnd::Reached;
    const auto rows = rowsFor(request, feed, end);
    if (end != FeedEnd::Reached)
        return resultOf(end, 0);
    if (request.format == Format::Har) {
        HarExport har(feed, sink);
        end = har.run(rows);
        return resultOf(end, har.written());
    }
    const auto writer = makeWriter(request.format);
    StreamExport stream(*writer, sink);
    end = stream.run(feed, rows);
    return resultOf(end, stream.written());
}

ExportResult exportToFile(const ExportRequest &request, const Progress &progress)
{
    if (request.format == Format::Sqlite) {
        if (waitForRows(*request.store, progress) == FeedEnd::Cancelled)
            return resultOf(FeedEnd::Cancelled, 0);
        return exportToSqlite(request, progress);
    }
    // Without a commit, QSaveFile leaves nothing behind.
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return {0, false, file.errorString()};
    bool isWritten = true;
    const auto sink = [&](QByteArrayView bytes) {
        const qint64 offset = file.pos();
        isWritten = file.write(bytes.data(), bytes.size()) == bytes.size();
        beginWriteback(file.handle(), offset, bytes.size());
        return isWritten;
    };
    ExportResult result = exportToSink(request, sink, progress);
    if (!result.isDone())
        return result;
    if (!isWritten || !file.commit())
        return {0, false, file.errorString()};
    return result;
}

} // namespace wireloupe::formats
