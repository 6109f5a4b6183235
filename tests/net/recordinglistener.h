#pragma once

#include <functional>
#include <mutex>

#include <QStringList>

#include "capture/record.h"
#include "net/labprobe.h"

namespace wireloupe::net::test {

/// Keeps what a probe tells, for a test to compare. Any thread.
class RecordingListener : public ProbeListener
{
public:
    void connecting() override { add(QStringLiteral("connecting")); }
    void running() override { add(QStringLiteral("running")); }
    void retrying(const ProbeFault &fault, Time) override
    {
        const std::scoped_lock lock(m_mutex);
        m_story += QStringLiteral("retrying");
        m_faults += fault;
    }
    void failed(const ProbeFault &fault) override
    {
        const std::scoped_lock lock(m_mutex);
        m_story += QStringLiteral("failed");
        m_faults += fault;
    }
    void connected() override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_connections;
    }
    void requested() override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_requests;
    }
    void transferred(quint64 in, quint64 out) override
    {
        const std::scoped_lock lock(m_mutex);
        m_bytesIn += in;
        m_bytesOut += out;
    }
    void message(QByteArrayView payload, Time time) override
    {
        const std::scoped_lock lock(m_mutex);
        m_messages += payload.toByteArray();
        m_isLate = m_isLate || time > capture::monotonicNow();
    }
    /// A test of polls says what its answers are: `understand` has each body.
    Polled polled(const QByteArray &body, Time time) override { return understand(body, time); }

    std::function<Polled(const QByteArray &, Time)> understand;

private:
    template <class Get>
    auto locked(Get get) const
    {
        const std::scoped_lock lock(m_mutex);
        return get();
    }

public:
    QString story() const
    {
        return locked([this] { return m_story.join(u' '); });
    }
    QList<ProbeFault> faults() const
    {
        return locked([this] { return m_faults; });
    }
    QList<QByteArray> messages() const
    {
        return locked([this] { return m_messages; });
    }
    quint64 connections() const
    {
        return locked([this] { return m_connections; });
    }
    quint64 requests() const
    {
        return locked([this] { return m_requests; });
    }
    quint64 bytesIn() const
    {
        return locked([this] { return m_bytesIn; });
    }
    quint64 bytesOut() const
    {
        return locked([this] { return m_bytesOut; });
    }

private:
    void add(const QString &word)
    {
        const std::scoped_lock lock(m_mutex);
        m_story += word;
    }

    mutable std::mutex m_mutex;
    QStringList m_story;
    QList<ProbeFault> m_faults;
    QList<QByteArray> m_messages;
    quint64 m_connections = 0, m_requests = 0, m_bytesIn = 0, m_bytesOut = 0;
    bool m_isLate = false;
};

} // namespace wireloupe::net::test
