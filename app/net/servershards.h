#pragma once

#include <memory>
#include <vector>

#include "net/networkthread.h"
#include "net/servershard.h"

namespace wireloupe::net {

/// The shards of one server: the first on the thread of its core, each other on one of its own. On the thread
/// of the core.
class ServerShards : public QObject
{
    Q_OBJECT

public:
    explicit ServerShards(const ShardCommons &commons, QObject *parent = nullptr);
    ~ServerShards() override;

    /// What is accepted from now on is spread over so many, from 1 on. Those that are missing are made; what
    /// they are to do is said by forEach().
    void setCount(std::size_t count);
    /// The one on this thread.
    ServerShard &first() { return m_first; }
    /// Calls `act` for each shard on its thread, for the first one within this call. The others get it before
    /// what that brings about.
    void forEach(const ShardPost::Act &act);
    /// `done` is called from the event loop of this thread, when all have done it.
    void forEach(const ShardPost::Act &act, const std::function<void()> &done);
    /// Takes the descriptor over, for the shard with the fewest connections.
    void accept(qintptr descriptor, server::PeerId id);
    /// All connections that were accepted have ended.
    bool isEmpty() const;

signals:
    void peersChanged();
    void emptied();

private:
    /// A shard on a thread of its own.
    struct Worker
    {
        std::unique_ptr<NetworkThread> thread;
        std::shared_ptr<ServerShard> shard; ///< goes first
    };

    void addWorker();
    void watch(ServerShard &shard);

    ShardCommons m_commons;
    ServerShard m_first;
    std::vector<Worker> m_workers;
    std::size_t m_count = 1;
    std::vector<int> m_loads; ///< connections of each shard
};

} // namespace wireloupe::net
