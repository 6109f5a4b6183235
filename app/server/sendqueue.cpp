#include "server/sendqueue.h"

#include <algorithm>
#include <utility>

namespace wireloupe::server {

namespace {

/// What is started of the messages for a peer that may lose the oldest: enough for a fast link, and little to
/// be late with.
constexpr qint64 mostStarted = 256 << 10;

} // namespace

SendQueue::SendQueue(const SlowConsumer &options, std::shared_ptr<Counters> counters)
    : m_options(options), m_counters(std::move(counters))
{
}

SendQueue::Verdict SendQueue::judge(qint64 bytes, qint64 started)
{
    using Reaction = SlowConsumer::Reaction;
    if (mayHold())
        return m_entries.isEmpty() && started < std::min(mostStarted, m_options.limit) ? Verdict::Send
                                                                                       : Verdict::Hold;
    if (started == 0 || started + bytes <= m_options.limit)
        return Verdict::Send;
    const bool isClosed = m_options.reaction == Reaction::Close;
    m_counters->count(isClosed ? GuardAct::ClosedSlow : GuardAct::DroppedNewestUnread);
    return isClosed ? Verdict::Close : Verdict::Drop;
}

void SendQueue::hold(Entry entry, qint64 started)
{
    m_bytes += entry.message.payload.size();
    m_entries.append(std::move(entry));
    while (m_entries.size() > 1 && started + m_bytes > m_options.limit) {
        takeFirst();
        m_counters->count(GuardAct::DroppedOldestUnread);
    }
}

std::optional<SendQueue::Entry> SendQueue::next(qint64 started)
{
    return started < std::min(mostStarted, m_options.limit) ? takeFirst() : std::nullopt;
}

std::optional<SendQueue::Entry> SendQueue::takeFirst()
{
    if (m_entries.isEmpty())
        return std::nullopt;
    Entry first = m_entries.takeFirst();
    m_bytes -= first.message.payload.size();
    return first;
}

} // namespace wireloupe::server
