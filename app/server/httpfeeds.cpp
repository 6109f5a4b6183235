#include "server/httpfeeds.h"

#include <utility>

namespace wireloupe::server {

HttpFeeds::HttpFeeds(Clock &clock, HttpFeedHost &host) : m_clock(clock), m_host(host) {}

HttpFeeds::~HttpFeeds()
{
    m_clock.cancel(m_sweepTimer);
    m_clock.cancel(m_endTimer);
}

HttpFeeds::Opened HttpFeeds::open(const QByteArray &target)
{
    auto found = m_entries.find(target);
    if (found != m_entries.end() && found->second.feed->end() != HttpFeed::End::None) {
        leave(found);
        found = m_entries.end();
    }
    if (found != m_entries.end()) {
        found->second.lastUse = m_clock.now();
        return {found->second.feed, found->second.feed->lastId()};
    }
    if (m_entries.size() >= maxFeeds)
        return {};
    const std::shared_ptr<HttpFeed> feed = m_entries.emplace(target, begin(target)).first->second.feed;
    const quint64 lastId = feed->lastId();
    m_host.joined(*feed);
    scheduleSweep();
    return {feed, lastId};
}

HttpFeeds::Entry HttpFeeds::begin(const QByteArray &target)
{
    const auto lastId = m_lastIds.find(target);
    auto feed = std::make_shared<HttpFeed>(m_host.nextId(), target, m_options,
                                           lastId == m_lastIds.end() ? 0 : lastId->second);
    connect(feed.get(), &HttpFeed::changed, this, [this, feed = feed.get()] {
        // Later: behaviours must not see a peer leave in the midst of what they do.
        if (feed->end() != HttpFeed::End::None && m_endTimer == Clock::TimerId{})
            m_endTimer = m_clock.after({}, [this] { leaveEnded(); });
    });
    return {std::move(feed), m_clock.now()};
}

HttpFeeds::Entries::iterator HttpFeeds::leave(Entries::iterator entry)
{
    const std::shared_ptr<HttpFeed> feed = entry->second.feed;
    if (m_lastIds.size() >= maxRemembered)
        m_lastIds.clear();
    m_lastIds[entry->first] = feed->lastId();
    const auto next = m_entries.erase(entry);
    feed->disconnect(this);
    emit feed->gone();
    m_host.left(*feed);
    feed->close(0, {}); // for those who still read it; nothing where that is how it has ended
    return next;
}

void HttpFeeds::leaveEnded()
{
    m_endTimer = {};
    for (auto entry = m_entries.begin(); entry != m_entries.end();)
        if (entry->second.feed->end() != HttpFeed::End::None)
            entry = leave(entry);
        else
            ++entry;
}

void HttpFeeds::sweep()
{
    m_sweepTimer = {};
    const Clock::Time now = m_clock.now();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (entry->second.feed->readers() > 0)
            entry->second.lastUse = now;
        if (now - entry->second.lastUse >= m_options.pathTimeout)
            entry = leave(entry);
        else
            ++entry;
    }
    scheduleSweep();
}

/// Often enough that a feed ends no later than a quarter beyond its time.
void HttpFeeds::scheduleSweep()
{
    if (!m_entries.empty() && m_sweepTimer == Clock::TimerId{})
        m_sweepTimer = m_clock.after(
            m_options.pathTimeout / 4, [this] { sweep(); });
}

void HttpFeeds::forEach(const std::function<void(HttpFeed &)> &act) const
{
    for (const auto &[target, entry] : Entries(m_entries))
        act(*entry.feed);
}

HttpFeed *HttpFeeds::find(PeerId id) const
{
    for (const auto &[target, entry] : m_entries)
        if (entry.feed->id() == id)
            return entry.feed.get();
    return nullptr;
}

void HttpFeeds::clear()
{
    while (!m_entries.empty())
        leave(m_entries.begin());
    m_lastIds.clear();
}

} // namespace wireloupe::server
