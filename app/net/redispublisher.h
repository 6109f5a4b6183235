#pragma once

#include <memory>

#include <QTimer>

#include "net/exchangeoptions.h"
#include "net/redisconnection.h"
#include "server/sharing.h"

namespace wireloupe::net {

/// The connection by which messages go into a channel. Asks after a Redis that says nothing.
class RedisPublisher : public RedisConnection
{
    Q_OBJECT

public:
    /// What becomes of each message is counted in `counters`.
    RedisPublisher(const RedisUrl &url, const ExchangeOptions &options,
                   std::shared_ptr<server::ExchangeCounters> counters, QObject *parent = nullptr);
    ~RedisPublisher() override;

    /// False where it does not go out; that is not counted.
    bool publish(const QByteArray &payload);

protected:
    void opened() override;
    void take(const redisReply &reply) override;

private:
    void askAfter();

    std::shared_ptr<server::ExchangeCounters> m_counters;
    qint64 m_maxBacklog;
    QTimer m_pingTimer;
    quint64 m_unanswered = 0; ///< messages
    bool m_isPinging = false;
    bool m_hasHeard = true; ///< since the timer fired
};

} // namespace wireloupe::net
