#include "server/exchange.h"

#include <utility>

namespace wireloupe::server {

Exchange::ListenerId Exchange::listen(const QByteArray &route, Heard heard)
{
    const ListenerId id{++m_last};
    m_listeners.emplace(id, Listener{route, std::move(heard)});
    return id;
}

void Exchange::leave(ListenerId listener)
{
    m_listeners.erase(listener);
}

void Exchange::deliver(const std::optional<QByteArray> &route, const std::optional<QByteArray> &room,
                       const wire::Message &message) const
{
    for (const auto &[id, listener] : m_listeners)
        if (!route || listener.route == *route)
            listener.heard(room, message);
}

Share::Share(Exchange *exchange, const QByteArray &route) : m_exchange(exchange), m_route(route) {}

Share::~Share()
{
    if (m_listener)
        m_exchange->leave(*m_listener);
}

Share::Share(Share &&other) noexcept
    : m_exchange(other.m_exchange)
    , m_route(std::move(other.m_route))
    , m_listener(std::exchange(other.m_listener, std::nullopt))
{
}

void Share::listen(Exchange::Heard heard)
{
    if (m_exchange && !m_listener)
        m_listener = m_exchange->listen(m_route, std::move(heard));
}

void Share::publish(const wire::Message &message, const std::optional<QByteArray> &room) const
{
    if (m_exchange)
        m_exchange->publish({m_route, room}, message);
}

} // namespace wireloupe::server
