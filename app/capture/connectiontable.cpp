#include "capture/connectiontable.h"

#include <algorithm>
#include <vector>

namespace wireloupe::capture {

ConnectionTimes &ConnectionTable::at(ConnectionId id, const ConnectionTimes &fresh)
{
    auto found = m_connections.find(toInt(id));
    if (found == m_connections.end()) {
        if (m_connections.size() >= m_max)
            forgetSilent();
        found = m_connections.emplace(toInt(id), fresh).first;
    }
    found->second.used = ++m_used;
    return found->second;
}

void ConnectionTable::forgetSilent()
{
    std::vector<quint64> uses;
    uses.reserve(m_connections.size());
    for (const auto &[id, connection] : m_connections)
        uses.push_back(connection.used);
    const auto middle = uses.begin() + static_cast<std::ptrdiff_t>(uses.size() / 2);
    std::nth_element(uses.begin(), middle, uses.end());
    std::erase_if(m_connections, [limit = *middle](const auto &entry) { return entry.second.used <= limit; });
}

} // namespace wireloupe::capture
