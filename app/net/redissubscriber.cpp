#include "net/redissubscriber.h"

#include <hiredis/hiredis.h>

namespace wireloupe::net {

RedisSubscriber::RedisSubscriber(const RedisUrl &url, const QByteArray &channel, QObject *parent)
    : RedisConnection(url, channel, parent)
{
}

void RedisSubscriber::opened()
{
    send({"SUBSCRIBE", channel()});
}

/// HiredisBinding has seen to it that there are three parts, and what they are.
void RedisSubscriber::take(const redisReply &reply)
{
    const redisReply &payload = *reply.element[2];
    if (payload.type == REDIS_REPLY_INTEGER)
        becomeReady(); // the answer to SUBSCRIBE says how many channels there are
    else
        emit messageReceived(QByteArray::fromRawData(payload.str, static_cast<qsizetype>(payload.len)));
}

} // namespace wireloupe::net
