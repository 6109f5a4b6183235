#include "net/keepalivetimer.h"

#include <algorithm>

namespace wireloupe::net {

namespace {

constexpr QByteArrayView prefix = "wl";

} // namespace

KeepAliveTimer::KeepAliveTimer(QObject *parent) : QObject(parent)
{
    m_pingTimer.setTimerType(Qt::PreciseTimer);
    m_pongTimer.setTimerType(Qt::PreciseTimer);
    m_pongTimer.setSingleShot(true);
    connect(&m_pingTimer, &QTimer::timeout, this, &KeepAliveTimer::ping);
    connect(&m_pongTimer, &QTimer::timeout, this, [this] {
        stop();
        emit timedOut(m_options.timeout);
    });
}

void KeepAliveTimer::start(const KeepAlive &options)
{
    stop();
    m_options = options;
    if (m_options.interval.count() > 0)
        m_pingTimer.start(m_options.interval);
}

void KeepAliveTimer::stop()
{
    m_pingTimer.stop();
    m_pongTimer.stop();
    m_unanswered.clear();
}

void KeepAliveTimer::ping()
{
    ++m_lastPing;
    m_lastPingTime = Clock::now();
    if (m_options.timeout.count() > 0) {
        m_unanswered.push_back(Clock::now());
        if (!m_pongTimer.isActive())
            watchOldest();
    }
    emit due(prefix.toByteArray() + QByteArray::number(m_lastPing));
}

void KeepAliveTimer::takePong(const QByteArray &payload)
{
    if (!payload.startsWith(prefix))
        return;
    bool isNumber = false;
    const quint64 number = payload.sliced(prefix.size()).toULongLong(&isNumber);
    if (isNumber && number == m_lastPing)
        m_roundTrip = Clock::now() - m_lastPingTime;
    const quint64 answered = m_lastPing - m_unanswered.size();
    if (!isNumber || number <= answered || number > m_lastPing)
        return;
    const auto newlyAnswered = static_cast<std::ptrdiff_t>(number - answered);
    m_unanswered.erase(m_unanswered.begin(), m_unanswered.begin() + newlyAnswered);
    watchOldest();
}

void KeepAliveTimer::takeSignOfLife()
{
    if (!m_options.isAnySignEnough || m_unanswered.empty())
        return;
    m_unanswered.clear();
    m_pongTimer.stop();
}

void KeepAliveTimer::watchOldest()
{
    m_pongTimer.stop();
    if (m_unanswered.empty())
        return;
    const auto waited = std::chrono::ceil<std::chrono::milliseconds>(Clock::now() - m_unanswered.front());
    m_pongTimer.start(std::max(m_options.timeout - waited, std::chrono::milliseconds(0)));
}

} // namespace wireloupe::net
