#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>

#include <QString>
#include <QTest>
#include <QTimer>

namespace wireloupe::test {

/// Finds out how long the user's thread is busy without a look at its events: every 5 ms a beat is due, and
/// what counts is the processor time that this thread takes from one beat to the next. What other threads and
/// programs take of the machine meanwhile makes nothing of it longer.
class StallMonitor : public QObject
{
public:
    explicit StallMonitor(QObject *parent = nullptr) : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &StallMonitor::beat);
        m_last = now();
        m_timer.start(std::chrono::milliseconds(5));
    }

    /// What is being done from now on, for the message.
    void begin(const char *what)
    {
        beat();
        m_what = QString::fromUtf8(what);
        m_longest = {};
    }

    /// Since begin().
    std::chrono::microseconds longest()
    {
        beat();
        return std::chrono::duration_cast<std::chrono::microseconds>(m_longest);
    }

    QByteArray describe()
    {
        return QStringLiteral("%1: the user's thread was busy for %2 ms in one go")
            .arg(m_what)
            .arg(static_cast<double>(longest().count()) / 1000.0, 0, 'f', 1)
            .toUtf8();
    }

    /// Instrumented code is that much slower; what a stall is for a person is measured in what they use.
    static constexpr int slowness()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return 20;
#else
        return 1;
#endif
    }

private:
    static std::chrono::nanoseconds now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    void beat()
    {
        const std::chrono::nanoseconds current = now();
        m_longest = std::max(m_longest, current - m_last);
        m_last = current;
    }

    QTimer m_timer;
    QString m_what;
    std::chrono::nanoseconds m_last{};
    std::chrono::nanoseconds m_longest{};
};

} // namespace wireloupe::test

/// Fails where the user's thread was busy for longer than a person notices, since the monitor's begin().
#define VERIFY_NO_STALL(monitor)                                                                             \
    do {                                                                                                     \
        qInfo("%s", (monitor).describe().constData());                                                       \
        QVERIFY2((monitor).longest() < std::chrono::milliseconds(50) * (monitor).slowness(),                 \
                 (monitor).describe().constData());                                                          \
    } while (false)
