#pragma once

#include <deque>
#include <mutex>
#include <unordered_map>

#include <QByteArrayView>

#include "session/labfigures.h"

namespace wireloupe::session {

/// Finds the same message among the deliveries of several transports by its payload, to tell how long after
/// the first of them each was. Remembers the last 65,536 messages. Any thread.
class DeliveryMatcher
{
public:
    using Time = std::chrono::nanoseconds;

    /// How long after the first delivery of that payload this one is: 0 for the first. One that `transport`
    /// has delivered before is another message, and the first of it.
    std::chrono::nanoseconds take(Transport transport, QByteArrayView payload, Time time);

private:
    static constexpr std::size_t maxMessages = 1 << 16;

    struct Message
    {
        Time first{};
        quint8 deliveredBy = 0; ///< a bit for each transport
    };

    std::mutex m_mutex;
    std::unordered_map<std::size_t, Message> m_messages; ///< by the hash of the payload
    std::deque<std::size_t> m_order;
};

} // namespace wireloupe::session
