#include "net/lingeringclose.h"

#include <QSslSocket>

namespace wireloupe::net {

LingeringClose::LingeringClose(QTcpSocket &socket, QObject *parent)
    : QObject(parent), m_socket(socket), m_halfClose(socket)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_halfClose, &HalfClose::abort);
    connect(&m_halfClose, &HalfClose::finished, this, &LingeringClose::finished);
}

void LingeringClose::start(std::chrono::milliseconds timeout)
{
    connect(&m_socket, &QTcpSocket::disconnected, this, &LingeringClose::gone, Qt::QueuedConnection);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.readAll(); });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &LingeringClose::endOurDirection);
    if (const auto *tls = qobject_cast<const QSslSocket *>(&m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &LingeringClose::endOurDirection);
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
    if (unsentBytes(m_socket) == 0)
        m_halfClose.start();
}

void LingeringClose::gone()
{
    if (!m_halfClose.isUnderWay())
        emit finished();
}

} // namespace wireloupe::net
