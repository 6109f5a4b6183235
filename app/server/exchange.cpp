#include "server/exchange.h"

#include <utility>

namespace wireloupe::server {

Exchange::ListenerId Exchange::listen(const QByteArray &route, Heard heard, Told told)
{
    const ListenerId id{++m_last};
    m_listeners.emplace(id, Listener{route, std::move(heard), std::move(told)});
    return id;
}

void Exchange::leave(ListenerId listener)
{
    m_listeners.erase(listener);
}

void Exchange::setRelay(Overheard relay)
{
    m_relay = std::move(relay);
}

void Exchange::deliver(const std::optional<QByteArray> &route, const std::optional<QByteArray> &room,
                       const wire::Message &message) const
{
    for (const auto &[id, listener] : m_listeners)
        if (listener.heard && (!route || listener.route == *route))
            listener.heard(room, message);
    if (m_relay)
        m_relay(route, room, message);
}

void Exchange::deliver(const QByteArray &route, const Aside &aside) const
{
    for (const auto &[id, listener] : m_listeners)
        if (listener.told && listener.route == route)
            listener.told(aside);
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
    , m_number(other.m_number)
{
}

void Share::listen(Exchange::Heard heard)
{
    if (m_exchange && !m_listener)
        m_listener = m_exchange->listen(m_route, std::move(heard));
}

void Share::listenToAsides(Exchange::Told told)
{
    if (m_exchange && !m_listener)
        m_listener = m_exchange->listen(m_route, {}, std::move(told));
}

void Share::publish(const wire::Message &message, const std::optional<QByteArray> &room) const
{
    if (m_exchange)
        m_exchange->publish({m_route, room}, message);
}

void Share::tell(const Aside &aside) const
{
    if (m_exchange)
        m_exchange->tell(m_route, aside);
}

quint64 Share::nextNumber()
{
    const auto shared = m_exchange ? m_exchange->nextNumber(m_route) : std::nullopt;
    return shared ? *shared : m_number++;
}

} // namespace wireloupe::server
