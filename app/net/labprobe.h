#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "net/clientoptions.h"
#include "net/probefault.h"

namespace wireloupe::net {

/// What a probe finds, told on its network thread.
class ProbeListener
{
public:
    /// As given by capture::monotonicNow().
    using Time = std::chrono::nanoseconds;

    virtual ~ProbeListener() = default;

    virtual void connecting() = 0;
    /// The server answers as it should.
    virtual void running() = 0;
    virtual void retrying(const ProbeFault &fault, Time nextTry) = 0;
    /// It will not be tried again: nothing follows but what stop() brings.
    virtual void failed(const ProbeFault &fault) = 0;

    /// A TCP connection has been established, TLS included.
    virtual void connected() = 0;
    virtual void requested() = 0;
    /// On the TCP stream, without what TLS adds.
    virtual void transferred(quint64 bytesIn, quint64 bytesOut) = 0;

    /// `time`: of the read from the socket that has brought its last byte.
    virtual void message(QByteArrayView payload, Time time) = 0;

    struct Polled
    {
        bool isUnderstood = false;
        bool isEmpty = true; ///< no message was in it
        /// What the next request is to say of what has been seen; nothing: what was said before.
        std::optional<QByteArray> cursor = {};
    };
    /// The body of an answer to a poll; its messages are taken out here.
    virtual Polled polled(const QByteArray &body, Time time) = 0;
};

/// One transport of the transport lab at work: gets messages for as long as it runs, and tells what that
/// costs. Lost connections are made again, after pauses that grow from a quarter of a second to ten seconds.
/// Made on any thread; lives on a network thread.
class LabProbe : public QObject
{
    Q_OBJECT

public:
    LabProbe(std::shared_ptr<ProbeListener> listener, QObject *parent = nullptr);

    void start();
    /// Ends connections as they should be; stopped() follows.
    void stop();

signals:
    /// Emitted once, and nothing is told after it.
    void stopped();

protected:
    virtual void open() = 0;
    /// Ends with a call of closed().
    virtual void close() = 0;

    ProbeListener &listener() { return *m_listener; }
    bool isStopping() const { return m_isStopping; }
    /// What was lost is there again.
    void reached();
    /// Tries again after a pause, of `atLeast` where the server has said so; unless the fault lasts.
    void lost(const ProbeFault &fault, std::chrono::milliseconds atLeast = {});
    void closed();

private:
    std::shared_ptr<ProbeListener> m_listener;
    QTimer m_retryTimer;
    int m_attempts = 0; ///< since the server was last reached
    bool m_isRunning = false;
    bool m_isStopping = false;
    bool m_isClosed = false;
};

} // namespace wireloupe::net
