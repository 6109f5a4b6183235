#include "net/servershards.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <utility>

namespace wireloupe::net {

namespace {

/// An accepted connection on its way to the thread that serves it; closed where it does not get there.
class DescriptorOnItsWay
{
public:
    explicit DescriptorOnItsWay(qintptr descriptor) : m_descriptor(descriptor) {}
    ~DescriptorOnItsWay()
    {
        if (m_descriptor != -1)
            QTcpSocket().setSocketDescriptor(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(DescriptorOnItsWay)

    qintptr take() { return std::exchange(m_descriptor, -1); }

private:
    qintptr m_descriptor;
};

} // namespace

ServerShards::ServerShards(const ShardCommons &commons, QObject *parent)
    : QObject(parent), m_commons(commons), m_first(commons, this)
{
    watch(m_first);
}

ServerShards::~ServerShards()
{
    // A thread that waits for this one would never end.
    m_commons.post->close();
}

void ServerShards::setCount(std::size_t count)
{
    m_count = count;
    while (m_loads.size() < count)
        addWorker();
}

void ServerShards::addWorker()
{
    Worker worker;
    worker.thread = std::make_unique<NetworkThread>(QStringLiteral("server %1").arg(m_loads.size() + 1));
    worker.shard = worker.thread->adopt(std::make_unique<ServerShard>(m_commons));
    watch(*worker.shard);
    m_workers.push_back(std::move(worker));
}

void ServerShards::watch(ServerShard &shard)
{
    connect(&shard, &ServerShard::peersChanged, this, &ServerShards::peersChanged);
    connect(&shard, &ServerShard::ended, this, [this, number = m_loads.size()] {
        --m_loads[number];
        if (isEmpty())
            emit emptied();
    });
    m_loads.push_back(0);
}

void ServerShards::forEach(const ShardPost::Act &act)
{
    m_commons.post->postToOthers(0, act);
    act(m_first);
}

void ServerShards::forEach(const ShardPost::Act &act, const std::function<void()> &done)
{
    forEach(
        [this, act, done, left = std::make_shared<std::atomic_size_t>(m_loads.size())](ServerShard &shard) {
            act(shard);
            if (--*left == 0)
                QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
        });
}

void ServerShards::accept(qintptr descriptor, server::PeerId id)
{
    const auto end = m_loads.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto least = std::min_element(m_loads.begin(), end);
    const auto number = static_cast<std::size_t>(least - m_loads.begin());
    ++*least;
    if (number == 0) {
        m_first.accept(descriptor, id);
        return;
    }
    const auto onItsWay = std::make_shared<DescriptorOnItsWay>(descriptor);
    m_commons.post->post(number, [onItsWay, id](ServerShard &shard) { shard.accept(onItsWay->take(), id); });
}

bool ServerShards::isEmpty() const
{
    return std::accumulate(m_loads.begin(), m_loads.end(), 0) == 0;
}

} // namespace wireloupe::net
