#include "session/deliverymatcher.h"

#include <QHashFunctions>

namespace wireloupe::session {

std::chrono::nanoseconds DeliveryMatcher::take(Transport transport, QByteArrayView payload, Time time)
{
    const std::size_t hash = qHash(payload);
    const auto bit = static_cast<quint8>(1U << static_cast<unsigned>(transport));
    const std::scoped_lock lock(m_mutex);
    const auto [found, isNew] = m_messages.try_emplace(hash);
    Message &message = found->second;
    if (isNew) {
        m_order.push_back(hash);
        if (m_order.size() > maxMessages) {
            m_messages.erase(m_order.front());
            m_order.pop_front();
        }
    }
    if (isNew || (message.deliveredBy & bit) != 0)
        message = {time, 0};
    message.deliveredBy = static_cast<quint8>(message.deliveredBy | bit);
    return time - message.first;
}

} // namespace wireloupe::session
