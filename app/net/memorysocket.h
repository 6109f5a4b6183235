#pragma once

#include <memory>
#include <utility>

#include <QPointer>
#include <QTcpSocket>

#include "net/bytequeue.h"

namespace wireloupe::net {

/// One end of a connection inside this process: a QTcpSocket without a descriptor. What is written to one end
/// can be read from the other. It lets QWebSocketServer serve a peer whose real socket belongs to a Bridge,
/// at the cost of a copy where a loopback connection would cost system calls.
class MemorySocket : public QTcpSocket
{
    Q_OBJECT

public:
    using Pair = std::pair<std::unique_ptr<MemorySocket>, std::unique_ptr<MemorySocket>>;

    /// Two connected ends. Both live on the calling thread.
    static Pair makePair();
    ~MemorySocket() override;

    /// Whom peerAddress() and peerPort() name.
    void setPeer(const QHostAddress &address, quint16 port);

    qint64 bytesAvailable() const override;
    /// What the other end has not read yet.
    qint64 bytesToWrite() const override;
    bool canReadLine() const override;
    /// Drops what is unread: QWebSocket goes on reading for as long as there is something.
    void close() override;
    void disconnectFromHost() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    MemorySocket();

    void receive(const char *data, qint64 size);
    void announceRead();
    void otherEndClosed();
    void postDisconnect();
    void disconnectNow();

    QPointer<MemorySocket> m_other;
    ByteQueue m_incoming;
    qint64 m_unread = 0; ///< by the other end, when that was last announced, and what has been written since
    bool m_isReadyReadPosted = false;
    bool m_hasOtherEndClosed = false;
};

} // namespace wireloupe::net
