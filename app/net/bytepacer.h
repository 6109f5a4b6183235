#pragma once

#include <chrono>
#include <map>
#include <optional>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/bytequeue.h"
#include "server/tokenbucket.h"

namespace wireloupe::net {

/// Writes to a socket no faster than a rate, in slices, and stops in the midst of what is written where it is
/// told to.
class BytePacer : public QObject
{
    Q_OBJECT

public:
    /// The socket is not owned and must outlive it.
    explicit BytePacer(QTcpSocket &socket, QObject *parent = nullptr);

    /// Bytes a second; 0: as fast as the socket takes them.
    void setRate(qint64 bytesPerSecond);
    /// After `offset` of all bytes that write() is given, nothing is written for `duration`; 0: for good.
    void stallAt(quint64 offset, std::chrono::milliseconds duration);
    void write(const QByteArray &bytes);

    /// All that write() was given.
    quint64 acceptedBytes() const { return m_released + static_cast<quint64>(heldBytes()); }
    /// Of those, what has gone to the socket.
    quint64 releasedBytes() const { return m_released; }
    qint64 heldBytes() const { return m_held.size(); }

signals:
    /// releasedBytes() is more than before. Comes out of write() too.
    void released();

private:
    void pump();
    qint64 allowance(std::chrono::nanoseconds now);
    bool isStalled(std::chrono::nanoseconds now);
    void pumpAfter(std::chrono::nanoseconds wait);

    QTcpSocket &m_socket;
    std::optional<server::TokenBucket> m_bucket;
    double m_slice = 0;                                    ///< bytes that go at once, where there are so many
    std::map<quint64, std::chrono::milliseconds> m_stalls; ///< that are to come, by offset
    std::optional<std::chrono::nanoseconds> m_stalledUntil;
    bool m_isStalledForGood = false;
    ByteQueue m_held;
    quint64 m_released = 0;
    QTimer m_timer;
};

} // namespace wireloupe::net
