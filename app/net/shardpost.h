#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

#include <QtGlobal>

namespace wireloupe::net {

class ServerShard;

/// The post between the threads of one server: what is to be done on another one, where it is done in the
/// order in which it was posted, many things to one wake-up. What is posted to all others is with all of them
/// before anything that it brings about: who hears an answer has heard the question.
///
/// A thread that posts more than others can carry out waits for them, unless they wait themselves: so it
/// reads no more from its peers either, and TCP slows those down.
///
/// Any thread, where nothing else is said.
class ShardPost
{
public:
    using Act = std::function<void(ServerShard &shard)>;

    /// Bytes that may wait for one thread before others wait for it.
    static constexpr qint64 highWaterMark = 16 << 20;

    /// The next shard, numbered from 0, whose ServerShard::readPost() is called on its thread whenever
    /// something has come. It must be there until close().
    std::size_t open(ServerShard &shard);
    /// The end of all post: nobody gets any more, and nobody waits.
    void close();

    /// To all but one, who does the same by itself.
    void postToOthers(std::size_t from, const Act &act);
    /// The same for what may come often, from the thread of that one; `bytes`: about what it takes in memory.
    /// Waits where another one has not caught up.
    void postToOthers(std::size_t from, const Act &act, qint64 bytes);
    void post(std::size_t to, const Act &act);
    /// All that has come since, in order. As long as there is something, ServerShard::readPost() is not
    /// called anew: it is to be asked for more until there is none.
    std::vector<Act> take(std::size_t shard);
    bool hasOthers() const { return m_count > 1; }

private:
    struct Box
    {
        ServerShard *shard = nullptr; ///< null: closed
        std::vector<Act> acts = {};
        qint64 bytes = 0;
        bool isRead = false; ///< or is going to be
        bool isWaiting = false;
    };

    void put(Box &box, const Act &act, qint64 bytes);
    void waitForOthers(std::unique_lock<std::mutex> &lock, Box &own);

    std::mutex m_mutex;
    std::condition_variable m_roomCame;
    std::deque<Box> m_boxes; ///< never move
    std::atomic_size_t m_count = 0;
};

} // namespace wireloupe::net
