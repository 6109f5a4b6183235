#include "net/lingeringclose.h"

#include "net/nativesocket.h"

namespace wireloupe::net {

LingeringClose::LingeringClose(QTcpSocket &socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &socket, &QTcpSocket::abort);
}

void LingeringClose::start(std::chrono::milliseconds timeout)
{
    connect(&m_socket, &QTcpSocket::disconnected, this, &LingeringClose::finished, Qt::QueuedConnection);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.readAll(); });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &LingeringClose::endOurDirection);
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        QMetaObject::invokeMethod(this, &LingeringClose::finished, Qt::QueuedConnection);
        return;
    }
    m_socket.flush();
    m_timer.start(timeout);
    m_socket.readAll();
    endOurDirection();
}

void LingeringClose::endOurDirection()
{
    if (m_socket.bytesToWrite() == 0 && m_socket.state() == QAbstractSocket::ConnectedState)
        shutdownWrite(m_socket);
}

} // namespace wireloupe::net
