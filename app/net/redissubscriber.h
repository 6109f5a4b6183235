#pragma once

#include <QTimer>

#include "net/redisconnection.h"

namespace wireloupe::net {

/// The connection by which messages come from a channel. Asks after a Redis that says nothing, which may have
/// gone without a word.
class RedisSubscriber : public RedisConnection
{
    Q_OBJECT

public:
    /// A Redis that says nothing to a question for `interval` is given up.
    RedisSubscriber(const RedisUrl &url, const QByteArray &channel, std::chrono::milliseconds interval,
                    QObject *parent = nullptr);

signals:
    /// `payload` is there for as long as the signal.
    void messageReceived(const QByteArray &payload);

protected:
    void opened() override;
    void take(const redisReply &reply) override;

private:
    void askAfter();

    QTimer m_timer;
    bool m_hasHeard = false; ///< since the timer fired
    bool m_isAsking = false;
};

} // namespace wireloupe::net
