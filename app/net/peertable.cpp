#include "net/peertable.h"

#include <utility>

namespace wireloupe::net {

void PeerTable::add(const PeerInfo &info, std::shared_ptr<const TrafficCounters> counters)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.emplace(info.id, Entry{info, std::move(counters)});
}

void PeerTable::remove(server::PeerId id)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(id);
}

void PeerTable::note(server::PeerId id, qint64 backlog, std::optional<std::chrono::nanoseconds> latency)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->second.info.backlog = backlog;
    entry->second.info.latency = latency;
}

void PeerTable::noteReaders(server::PeerId id, int readers)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end())
        entry->second.info.httpReaders = readers;
}

QList<PeerInfo> PeerTable::peers() const
{
    ++m_reads;
    const std::scoped_lock lock(m_mutex);
    QList<PeerInfo> peers;
    peers.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const auto &[id, entry] : m_entries) {
        PeerInfo &peer = peers.emplaceBack(entry.info);
        static_cast<Traffic &>(peer) = entry.counters->now();
    }
    return peers;
}

qsizetype PeerTable::size() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_entries.size());
}

} // namespace wireloupe::net
