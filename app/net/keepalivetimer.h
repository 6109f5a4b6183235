#pragma once

#include <chrono>
#include <deque>
#include <optional>

#include <QObject>
#include <QTimer>

#include "net/clientoptions.h"

namespace wireloupe::net {

/// Says when to ping and when a pong is overdue. Lives on the network thread, so that no busy window delays
/// the pings.
class KeepAliveTimer : public QObject
{
    Q_OBJECT

public:
    explicit KeepAliveTimer(QObject *parent = nullptr);

    /// Takes effect at once; the numbers of the pings go on.
    void start(const KeepAlive &options);
    void stop();
    /// A pong has come. The pong of a later ping answers the ones before too (RFC 6455 section 5.5.3).
    void takePong(const QByteArray &payload);
    /// From the newest ping that has been answered to its pong; nothing before the first one.
    std::optional<std::chrono::nanoseconds> roundTrip() const { return m_roundTrip; }
    /// Something has come.
    void takeSignOfLife();

signals:
    /// A ping with `payload` is to be sent.
    void due(const QByteArray &payload);
    /// The pong of the oldest unanswered ping is overdue. The timer has stopped.
    void timedOut(std::chrono::milliseconds waited);

private:
    using Clock = std::chrono::steady_clock;

    void ping();
    void watchOldest();

    KeepAlive m_options;
    QTimer m_pingTimer;
    QTimer m_pongTimer; ///< for the oldest unanswered ping
    quint64 m_lastPing = 0;
    Clock::time_point m_lastPingTime;
    std::optional<std::chrono::nanoseconds> m_roundTrip;
    std::deque<Clock::time_point> m_unanswered; ///< when each was sent; the last is m_lastPing
};

} // namespace wireloupe::net
