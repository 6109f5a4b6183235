#pragma once

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
    std::map<server::PeerId, Entry> m_entries;
};

} // namespace wireloupe::net
