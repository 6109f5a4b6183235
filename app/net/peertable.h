#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

#include <QList>

#include "net/peerinfo.h"
#include "net/recorder.h"

namespace wireloupe::net {

/// The open connections of a server as other threads may see them. Any thread.
class PeerTable
{
public:
    /// The counts in `info` are read from `counters` whenever the table is.
    void add(const PeerInfo &info, std::shared_ptr<const TrafficCounters> counters);
    void remove(server::PeerId id);
    /// What of a peer changes besides its counts.
    void note(server::PeerId id, qint64 backlog, std::optional<std::chrono::nanoseconds> latency);
    /// See PeerInfo::httpReaders.
    void noteReaders(server::PeerId id, int readers);
    /// How often somebody has looked: without that, there is nothing to note.
    quint64 reads() const { return m_reads; }

    /// In the order of their ids.
    QList<PeerInfo> peers() const;
    qsizetype size() const;

private:
    struct Entry
    {
        PeerInfo info;
        std::shared_ptr<const TrafficCounters> counters;
    };

    mutable std::mutex m_mutex;
    mutable std::atomic<quint64> m_reads = 0;
    std::map<server::PeerId, Entry> m_entries;
};

} // namespace wireloupe::net
