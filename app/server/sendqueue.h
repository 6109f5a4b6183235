#pragma once

#include <memory>
#include <optional>

#include <QList>

#include "server/counters.h"
#include "server/guards.h"
#include "server/peer.h"

namespace wireloupe::server {

/// Decides what becomes of the messages for one peer while it does not read those before, and keeps those
/// that can still be dropped. No I/O: `started` is how many bytes were handed on and not yet taken by the
/// system.
class SendQueue
{
public:
    struct Entry
    {
        wire::Message message;
        SendMarks marks = {};
    };

    enum class Verdict : quint8 {
        Send,
        Hold, ///< by hold()
        Drop,
        Close, ///< the peer's connection, with 1013
    };

    SendQueue(const SlowConsumer &options, std::shared_ptr<Counters> counters);

    /// Something may come to wait here.
    bool mayHold() const { return m_options.reaction == SlowConsumer::Reaction::DropOldest; }
    /// Of a message of so many bytes; counts what is not sent. One that is over the limit alone may go where
    /// nothing waits.
    Verdict judge(qint64 bytes, qint64 started);
    /// Puts it at the end; drops from the front what is over the limit then.
    void hold(Entry entry, qint64 started);
    /// What may go now.
    std::optional<Entry> next(qint64 started);
    /// The first that waits, however much was started.
    std::optional<Entry> takeFirst();
    /// Of all that waits here.
    qint64 bytes() const { return m_bytes; }

private:
    SlowConsumer m_options;
    std::shared_ptr<Counters> m_counters;
    QList<Entry> m_entries;
    qint64 m_bytes = 0;
};

} // namespace wireloupe::server
