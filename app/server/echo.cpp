#include "server/echo.h"

#include <utility>

namespace wireloupe::server {

Echo::Echo(QByteArray prefix) : m_prefix(std::move(prefix)) {}

void Echo::add(Peer &) {}

void Echo::remove(Peer &) {}

void Echo::receive(Peer &from, const wire::Message &message)
{
    if (m_prefix.isEmpty() || !message.isText())
        from.send(message);
    else
        from.send({message.type, m_prefix + message.payload});
}

} // namespace wireloupe::server
