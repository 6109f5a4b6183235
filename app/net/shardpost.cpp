#include "net/shardpost.h"

#include <algorithm>
#include <utility>

#include "net/servershard.h"

namespace wireloupe::net {

std::size_t ShardPost::open(ServerShard &shard)
{
    const std::scoped_lock lock(m_mutex);
    m_boxes.push_back({.shard = &shard});
    return m_count++;
}

void ShardPost::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (Box &box : m_boxes)
            box = {.isWaiting = box.isWaiting};
    }
    m_roomCame.notify_all();
}

void ShardPost::post(std::size_t to, const Act &act)
{
    const std::scoped_lock lock(m_mutex);
    put(m_boxes[to], act, 0);
}

void ShardPost::postToOthers(std::size_t from, const Act &act)
{
    const std::scoped_lock lock(m_mutex);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (i != from)
            put(m_boxes[i], act, 0);
}

void ShardPost::postToOthers(std::size_t from, const Act &act, qint64 bytes)
{
    std::unique_lock lock(m_mutex);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (i != from)
            put(m_boxes[i], act, bytes);
    waitForOthers(lock, m_boxes[from]);
}

void ShardPost::put(Box &box, const Act &act, qint64 bytes)
{
    if (!box.shard)
        return;
    box.acts.push_back(act);
    box.bytes += bytes;
    if (!std::exchange(box.isRead, true))
        QMetaObject::invokeMethod(box.shard, &ServerShard::readPost, Qt::QueuedConnection);
}

/// There is always one who does not wait, and comes to his post in the end: nobody waits for one who waits.
void ShardPost::waitForOthers(std::unique_lock<std::mutex> &lock, Box &own)
{
    const auto isBehind = [](const Box &box) { return box.bytes > highWaterMark && !box.isWaiting; };
    if (std::ranges::none_of(m_boxes, [&](const Box &box) { return &box != &own && isBehind(box); }))
        return;
    own.isWaiting = true;
    m_roomCame.notify_all(); // to those who wait for this one
    m_roomCame.wait(lock, [&] {
        return std::ranges::none_of(m_boxes, [&](const Box &box) { return &box != &own && isBehind(box); });
    });
    own.isWaiting = false;
}

std::vector<ShardPost::Act> ShardPost::take(std::size_t shard)
{
    std::vector<Act> acts;
    {
        const std::scoped_lock lock(m_mutex);
        Box &box = m_boxes[shard];
        acts.swap(box.acts);
        box.bytes = 0;
        box.isRead = !acts.empty();
    }
    m_roomCame.notify_all();
    return acts;
}

} // namespace wireloupe::net
