#include "net/redissubscriber.h"

#include <utility>

#include <hiredis/hiredis.h>

namespace wireloupe::net {

RedisSubscriber::RedisSubscriber(const RedisUrl &url, const QByteArray &channel,
                                 std::chrono::milliseconds interval, QObject *parent)
    : RedisConnection(url, channel, parent), m_timer(this)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &RedisSubscriber::askAfter);
}

void RedisSubscriber::opened()
{
    send({"SUBSCRIBE", channel()});
}

/// HiredisBinding has seen to it that there are three parts, and what they are.
void RedisSubscriber::take(const redisReply &reply)
{
    m_hasHeard = true;
    const redisReply &payload = *reply.element[2];
    if (payload.type == REDIS_REPLY_INTEGER) {
        // The answer to SUBSCRIBE says how many channels there are.
        m_isAsking = false;
        m_timer.start();
        becomeReady();
        return;
    }
    emit messageReceived(QByteArray::fromRawData(payload.str, static_cast<qsizetype>(payload.len)));
}

/// By subscribing again, which changes nothing and is answered. There is a PING for subscribers too, but
/// hiredis takes its answer for a message.
void RedisSubscriber::askAfter()
{
    if (std::exchange(m_hasHeard, false))
        return;
    if (!std::exchange(m_isAsking, true)) {
        send({"SUBSCRIBE", channel()});
        return;
    }
    m_timer.stop();
    failAt(capture::Cause::TimedOut);
}

} // namespace wireloupe::net
