#pragma once

#include <mutex>

#include "net/networkthread.h"
#include "net/redislink.h"

namespace wireloupe::net::test {

inline ExchangeOptions optionsFor(const QString &url)
{
    ExchangeOptions options;
    options.url = url;
    options.firstDelay = std::chrono::milliseconds(20);
    options.maxDelay = std::chrono::milliseconds(100);
    return options;
}

/// A link on a network thread, as in a server, and what became of it.
class TestLink : public QObject
{
public:
    explicit TestLink(const ExchangeOptions &options)
    {
        auto made = std::make_unique<RedisLink>(options, counters);
        connect(
            made.get(), &RedisLink::messageReceived, made.get(),
            [this](const QByteArray &payload) {
                const std::scoped_lock lock(m_mutex);
                m_received.append(QByteArray(payload.constData(), payload.size()));
            },
            Qt::DirectConnection);
        connect(made.get(), &RedisLink::statusChanged, this,
                [this](const ExchangeStatus &changed) { statuses.append(changed); });
        m_link = m_thread.adopt(std::move(made));
    }

    explicit TestLink(const QString &url) : TestLink(optionsFor(url)) { start(); }

    void start() { run(&RedisLink::start); }
    void stop() { run(&RedisLink::stop); }

    bool publish(const QByteArray &payload)
    {
        bool isGone = false;
        QMetaObject::invokeMethod(
            m_link.get(), [&] { isGone = m_link->publish(payload); }, Qt::BlockingQueuedConnection);
        return isGone;
    }

    ExchangeState state() const { return statuses.isEmpty() ? ExchangeState::Off : statuses.last().state; }
    capture::Cause cause() const
    {
        return statuses.isEmpty() ? capture::Cause::None : statuses.last().event.cause;
    }
    QByteArray detail() const { return statuses.isEmpty() ? QByteArray() : statuses.last().event.detail; }
    bool waits(capture::Cause why) const { return state() == ExchangeState::Waiting && cause() == why; }

    QList<QByteArray> received() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_received;
    }

    std::shared_ptr<server::ExchangeCounters> counters = std::make_shared<server::ExchangeCounters>();
    QList<ExchangeStatus> statuses;

private:
    void run(void (RedisLink::*act)())
    {
        QMetaObject::invokeMethod(
            m_link.get(), [this, act] { (m_link.get()->*act)(); }, Qt::BlockingQueuedConnection);
    }

    mutable std::mutex m_mutex;
    QList<QByteArray> m_received;
    NetworkThread m_thread{QStringLiteral("test link")};
    std::shared_ptr<RedisLink> m_link;
};

} // namespace wireloupe::net::test
