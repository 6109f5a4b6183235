#include "net/redispublisher.h"

#include <utility>

#include <hiredis/hiredis.h>

namespace wireloupe::net {

RedisPublisher::RedisPublisher(const RedisUrl &url, const ExchangeOptions &options,
                               std::shared_ptr<server::ExchangeCounters> counters, QObject *parent)
    : RedisConnection(url, options.channel, parent)
    , m_counters(std::move(counters))
    , m_maxBacklog(options.maxBacklog)
    , m_pingTimer(this)
{
    m_pingTimer.setInterval(options.pingInterval);
    connect(&m_pingTimer, &QTimer::timeout, this, &RedisPublisher::askAfter);
}

RedisPublisher::~RedisPublisher()
{
    m_counters->notShared += m_unanswered;
}

void RedisPublisher::opened()
{
    m_isPinging = send({"PING"});
    m_pingTimer.start();
}

bool RedisPublisher::publish(const QByteArray &payload)
{
    if (!isReady() || backlog() + payload.size() > m_maxBacklog || !send({"PUBLISH", channel(), payload}))
        return false;
    ++m_unanswered;
    return true;
}

void RedisPublisher::take(const redisReply &reply)
{
    m_hasHeard = true;
    if (reply.type == REDIS_REPLY_INTEGER && m_unanswered > 0) {
        --m_unanswered;
        ++m_counters->published;
    } else if (reply.type == REDIS_REPLY_STATUS && m_isPinging) {
        m_isPinging = false;
        becomeReady();
    } else {
        failAt(capture::Cause::ExchangeInvalid);
    }
}

void RedisPublisher::askAfter()
{
    const bool isAsked = m_isPinging || m_unanswered > 0;
    if (isAsked && !std::exchange(m_hasHeard, false)) {
        m_pingTimer.stop();
        failAt(capture::Cause::TimedOut);
    } else if (!isAsked) {
        m_hasHeard = false;
        m_isPinging = send({"PING"});
    }
}

} // namespace wireloupe::net
