#include "server/httpfeed.h"

#include <algorithm>
#include <utility>

#include "server/httpformat.h"

namespace wireloupe::server {

HttpFeed::HttpFeed(PeerId id, const QByteArray &target, const HttpOptions &options, quint64 lastId)
    : m_id(id), m_target(target), m_options(options), m_lastId(lastId)
{
}

void HttpFeed::send(const wire::Message &message)
{
    if (m_end != End::None)
        return;
    m_kept.push_back(message);
    m_bytes += message.payload.size();
    ++m_lastId;
    while (m_kept.size() > 1 &&
           (m_bytes > m_options.keptBytes || m_kept.size() > static_cast<size_t>(m_options.keptMessages))) {
        m_bytes -= m_kept.front().payload.size();
        m_kept.pop_front();
    }
    emit sent(message);
    emit changed();
}

void HttpFeed::sendAs(const wire::Message &message, const SendMarks &marks)
{
    if (!marks.isDropped)
        send(message);
}

void HttpFeed::close(quint16 code, const QByteArray &reason)
{
    if (m_end != End::None)
        return;
    m_closeCode = code;
    m_closeReason = reason;
    finish(End::Closed);
}

void HttpFeed::reset()
{
    if (m_end == End::None)
        finish(End::Reset);
}

void HttpFeed::finish(End end)
{
    m_end = end;
    emit changed();
}

std::optional<HttpFeed::Kept> HttpFeed::next(quint64 after) const
{
    if (m_kept.empty() || after >= m_lastId)
        return std::nullopt;
    const quint64 before = std::max(after, forgotten());
    return Kept{before + 1, m_kept[before - forgotten()], before - after};
}

const QByteArray &HttpFeed::eventOf(const Kept &kept)
{
    if (std::exchange(m_eventId, kept.id) != kept.id)
        m_event = server::eventOf(kept.id, kept.message);
    return m_event;
}

HttpReader::HttpReader(std::shared_ptr<HttpFeed> feed, quint64 after)
    : m_feed(std::move(feed)), m_after(after > m_feed->lastId() ? m_feed->forgotten() : after)
{
    ++m_feed->m_readers;
}

HttpReader::~HttpReader()
{
    --m_feed->m_readers;
}

std::optional<HttpFeed::Kept> HttpReader::read()
{
    const auto kept = m_feed->next(m_after);
    if (kept)
        m_after = kept->id;
    return kept;
}

} // namespace wireloupe::server
