#pragma once

#include "net/recorder.h"
#include "net/redislink.h"
#include "server/sharing.h"

namespace wireloupe::net {

/// What a server shares with others: the exchange of its behaviours, by way of Redis. It outlives any plan.
/// What becomes of the link stands in the log: not every attempt, but what is new.
class ServerExchange : public QObject
{
    Q_OBJECT

public:
    /// Larger messages than `limits` allow are not taken.
    ServerExchange(const ExchangeOptions &options, const wire::Limits &limits, const Recorder &recorder,
                   std::shared_ptr<server::ExchangeCounters> counters, QObject *parent = nullptr);

    server::Exchange &exchange() { return m_sharing; }
    void start() { m_link.start(); }
    void stop() { m_link.stop(); }

signals:
    void statusChanged(const wireloupe::net::ExchangeStatus &status);

private:
    void takeStatus(const ExchangeStatus &status);

    Recorder m_recorder;
    RedisLink m_link;
    server::Sharing m_sharing;
    capture::StateEvent m_recorded; ///< the last one, without the length of the pause
};

} // namespace wireloupe::net
