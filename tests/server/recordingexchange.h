#pragma once

#include <QList>

#include "server/exchange.h"

namespace wireloupe::server::test {

/// An exchange that keeps what is published, and where others say what the test lets them.
class RecordingExchange : public Exchange
{
public:
    void publish(const Topic &topic, const wire::Message &message) override
    {
        published.append({topic, message});
    }

    void say(const std::optional<QByteArray> &route, const std::optional<QByteArray> &room,
             const wire::Message &message)
    {
        deliver(route, room, message);
    }

    QList<std::pair<Topic, wire::Message>> published;
};

} // namespace wireloupe::server::test
