#include "net/memorysocket.h"

#include <QHostAddress>

namespace wireloupe::net {

MemorySocket::MemorySocket()
{
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
    setSocketState(ConnectedState);
}

MemorySocket::~MemorySocket()
{
    if (m_other)
        m_other->otherEndClosed();
    // QAbstractSocket's destructor closes what is still open, and must not come back here.
    m_other = nullptr;
    setSocketState(UnconnectedState);
}

MemorySocket::Pair MemorySocket::makePair()
{
    Pair pair{new MemorySocket, new MemorySocket};
    pair.first->m_other = pair.second.get();
    pair.second->m_other = pair.first.get();
    return pair;
}

void MemorySocket::setPeer(const QHostAddress &address, quint16 port)
{
    setPeerAddress(address);
    setPeerPort(port);
}

qint64 MemorySocket::bytesAvailable() const
{
    // Not QAbstractSocket's: this socket has no engine that it could ask.
    return m_incoming.size() + QIODevice::bytesAvailable(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 MemorySocket::bytesToWrite() const
{
    return m_other ? m_other->m_incoming.size() : 0;
}

bool MemorySocket::canReadLine() const
{
    return m_incoming.contains('\n') || QIODevice::canReadLine();
}

void MemorySocket::close()
{
    QIODevice::close(); // NOLINT(bugprone-parent-virtual-call)
    m_incoming.clear();
    disconnectFromHost();
}

void MemorySocket::disconnectFromHost()
{
    if (m_other)
        m_other->otherEndClosed();
    disconnectNow();
}

qint64 MemorySocket::readData(char *data, qint64 maxSize)
{
    const qsizetype read = m_incoming.read(data, maxSize);
    if (read > 0 && m_incoming.isEmpty()) {
        if (m_hasOtherEndClosed)
            postDisconnect();
        else if (m_other)
            QMetaObject::invokeMethod(m_other, &MemorySocket::announceRead, Qt::QueuedConnection);
    }
    return read == 0 && m_hasOtherEndClosed ? -1 : read;
}

qint64 MemorySocket::writeData(const char *data, qint64 size)
{
    if (state() != ConnectedState)
        return -1;
    // As with TCP, what is sent to an end that has just gone is lost without an error.
    if (!m_other || m_hasOtherEndClosed)
        return size;
    m_other->receive(data, size);
    m_unread += size;
    return size;
}

/// Later and once for everything that comes meanwhile: QWebSocket writes a frame in two parts.
void MemorySocket::receive(const char *data, qint64 size)
{
    m_incoming.append(data, size);
    if (std::exchange(m_isReadyReadPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isReadyReadPosted = false;
            if (!m_incoming.isEmpty())
                emit readyRead();
        },
        Qt::QueuedConnection);
}

void MemorySocket::announceRead()
{
    const qint64 unread = bytesToWrite();
    const qint64 read = std::exchange(m_unread, unread) - unread;
    if (read > 0)
        emit bytesWritten(read);
}

void MemorySocket::otherEndClosed()
{
    m_hasOtherEndClosed = true;
    if (m_incoming.isEmpty())
        postDisconnect();
}

void MemorySocket::postDisconnect()
{
    QMetaObject::invokeMethod(this, &MemorySocket::disconnectNow, Qt::QueuedConnection);
}

void MemorySocket::disconnectNow()
{
    m_other = nullptr;
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit readChannelFinished();
    emit disconnected();
}

} // namespace wireloupe::net
