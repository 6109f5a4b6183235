#pragma once

#include <memory>

#include <QHostInfo>
#include <QTimer>

#include "net/exchangeoptions.h"
#include "net/exchangestatus.h"
#include "net/redispublisher.h"
#include "net/redissubscriber.h"

namespace wireloupe::net {

/// The way to a channel of Redis Pub/Sub and back: two connections, since one that subscribes can do nothing
/// else. Connects, and whenever that fails or the connections are lost tries again, with pauses that grow.
/// Nothing is kept for later: what is published meanwhile is not shared. Lives on a network thread, which it
/// never blocks.
class RedisLink : public QObject
{
    Q_OBJECT

public:
    RedisLink(const ExchangeOptions &options, std::shared_ptr<server::ExchangeCounters> counters,
              QObject *parent = nullptr);
    ~RedisLink() override;

    void start();
    void stop();
    const ExchangeStatus &status() const { return m_status; }
    /// False where it cannot go out now. What becomes of it else is counted.
    bool publish(const QByteArray &payload);

signals:
    void statusChanged(const wireloupe::net::ExchangeStatus &status);
    /// Whatever anybody has published, oneself included; `payload` is there for as long as the signal.
    void messageReceived(const QByteArray &payload);

private slots:
    void takeAddresses(const QHostInfo &info);

private:
    void connectNow();
    void lookUp();
    void openNext();
    void watch(RedisConnection &connection);
    void takeReady();
    void fail(capture::Cause cause, const QByteArray &detail);
    void wait(capture::Cause cause, const QByteArray &detail);
    void drop();
    void cancelLookUp();
    void setStatus(ExchangeState state, const capture::StateEvent &event);

    ExchangeOptions m_options;
    std::shared_ptr<server::ExchangeCounters> m_counters;
    RedisUrl m_url;
    ExchangeStatus m_status;
    int m_lookUp = -1;
    QList<QHostAddress> m_addresses; ///< still to be tried in this attempt; null: a Unix socket
    std::unique_ptr<RedisSubscriber> m_subscriber;
    std::unique_ptr<RedisPublisher> m_publisher;
    QTimer m_deadline; ///< of what is being done to connect
    QTimer m_pause;
    int m_attempts = 0; ///< in a row: a connection that does not hold is one
    std::chrono::nanoseconds m_connectedSince{};
};

} // namespace wireloupe::net
