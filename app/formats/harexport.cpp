#include "formats/harexport.h"

#include "formats/harentry.h"
#include "formats/harmessages.h"
#include "version.h"

namespace wireloupe::formats {
namespace {

constexpr qsizetype bufferSize = 1 << 20;

HarMessages::Time startOf(const capture::Store &store)
{
    return std::chrono::milliseconds(store.startedAt().isValid() ? store.startedAt().toMSecsSinceEpoch() : 0);
}

QByteArray payloadAt(const capture::Store &store, const std::optional<capture::Row> &row)
{
    return row ? store.read(*row).payload : QByteArray();
}

} // namespace

HarExport::HarExport(RowFeed &feed, const ByteSink &sink)
    : m_feed(feed), m_sink(sink), m_marks(feed.store().marks())
{
}

FeedEnd HarExport::run(const std::optional<capture::RowSet> &rows)
{
    const auto take = [this](const capture::RecordView &record) {
        m_exchanges.take(record);
        ++m_written;
        return true;
    };
    FeedEnd end = rows ? m_feed.these(*rows, take) : m_feed.all(take);
    JsonObject creator;
    creator.addText("name", "Wireloupe");
    creator.addText("version", version);
    m_buffer.append("{\"log\":{\"version\":\"1.2\",\"creator\":" + creator.text() +
                    ",\"pages\":[],\"entries\":[");
    bool isFirst = true;
    for (const HarExchange &exchange : m_exchanges.all()) {
        if (end != FeedEnd::Reached)
            return end;
        m_buffer.append(isFirst ? QByteArrayView("\n") : QByteArrayView(",\n"));
        isFirst = false;
        end = writeEntry(exchange);
    }
    m_buffer.append(QByteArrayView("\n]}}\n"));
    if (end != FeedEnd::Reached)
        return end;
    return flush() ? FeedEnd::Reached : FeedEnd::Refused;
}

FeedEnd HarExport::writeEntry(const HarExchange &exchange)
{
    const capture::Store &store = m_feed.store();
    JsonObject entry(m_buffer);
    HarEntry(exchange, store.startedAt(), payloadAt(store, exchange.request),
             payloadAt(store, exchange.response))
        .addTo(entry);
    entry.add("_webSocketMessages");
    FeedEnd end = writeMessages(exchange);
    if (end == FeedEnd::Reached && !exchange.others.isEmpty()) {
        entry.add("_webSocketControlFrames");
        end = writeOthers(exchange);
    }
    entry.close();
    return end;
}

FeedEnd HarExport::writeMessages(const HarExchange &exchange)
{
    HarMessages messages(startOf(m_feed.store()), m_marks);
    const FeedEnd end = m_feed.these(exchange.data, [&](const capture::RecordView &record) {
        messages.takeData(record, m_buffer);
        return flushIfFull();
    });
    messages.finish(m_buffer);
    return end;
}

FeedEnd HarExport::writeOthers(const HarExchange &exchange)
{
    HarMessages messages(startOf(m_feed.store()), m_marks);
    const FeedEnd end = m_feed.these(exchange.others, [&](const capture::RecordView &record) {
        messages.takeOther(record, m_buffer);
        return flushIfFull();
    });
    messages.finish(m_buffer);
    return end;
}

bool HarExport::flushIfFull()
{
    return m_buffer.size() < bufferSize || flush();
}

bool HarExport::flush()
{
    const bool isTaken = m_sink(m_buffer.view());
    m_buffer.clear();
    return isTaken;
}

} // namespace wireloupe::formats
