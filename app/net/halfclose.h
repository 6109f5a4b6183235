#pragma once

#include <memory>

#include <QObject>
#include <QTcpSocket>

namespace wireloupe::net {

/// What the system has not taken yet, the bytes that TLS has encrypted included.
qint64 unsentBytes(const QTcpSocket &socket);

/// Ends our direction of a connection, and waits until the peer has ended its own. A server that closes its
/// socket while bytes of the peer are still unread makes the system send a reset, which may overtake what was
/// written last.
///
/// Over TLS the end is close_notify and then FIN (RFC 8446 section 6.1). QSslSocket says the first only while
/// closing the descriptor, so the connection lives on in a duplicate of that until the peer is done too.
class HalfClose : public QObject
{
    Q_OBJECT

public:
    /// The socket is not owned and must outlive it.
    explicit HalfClose(QTcpSocket &socket, QObject *parent = nullptr);
    ~HalfClose() override;

    /// What was written before must have left the socket's buffer. Over plain TCP, what the peer still says
    /// is left to the reader of the socket; over TLS it is discarded.
    void start();
    /// Ends the connection at once; comes to `finished` where start() would have.
    void abort();
    /// Between start() and finished(): the socket of a TLS connection may be unconnected in this time.
    bool isUnderWay() const { return m_isUnderWay; }

signals:
    /// The connection is gone.
    void finished();

private:
    void drain();
    void finish();

    QTcpSocket &m_socket;
    std::unique_ptr<QTcpSocket> m_duplicate;
    bool m_isUnderWay = false;
};

} // namespace wireloupe::net
