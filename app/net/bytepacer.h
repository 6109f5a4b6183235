#pragma once

#include <chrono>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "net/bytequeue.h"
#include "net/pace.h"

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
    quint64 acceptedBytes() const { return releasedBytes() + static_cast<quint64>(heldBytes()); }
    /// Of those, what has gone to the socket.
    quint64 releasedBytes() const { return m_pace.taken(); }
    qint64 heldBytes() const { return m_held.size(); }

signals:
    /// releasedBytes() is more than before. Comes out of write() too.
    void released();

private:
    void pump();

    QTcpSocket &m_socket;
    Pace m_pace;
    ByteQueue m_held;
    QTimer m_timer;
};

} // namespace wireloupe::net
