#pragma once

#include "net/redisconnection.h"

namespace wireloupe::net {

/// The connection by which messages come from a channel.
class RedisSubscriber : public RedisConnection
{
    Q_OBJECT

public:
    RedisSubscriber(const RedisUrl &url, const QByteArray &channel, QObject *parent = nullptr);

signals:
    /// `payload` is there for as long as the signal.
    void messageReceived(const QByteArray &payload);

protected:
    void opened() override;
    void take(const redisReply &reply) override;
};

} // namespace wireloupe::net
