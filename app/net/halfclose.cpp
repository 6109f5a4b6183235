#include "net/halfclose.h"

#include <utility>

#include <QSslSocket>

#include "net/nativesocket.h"

namespace wireloupe::net {

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

HalfClose::HalfClose(QTcpSocket &socket, QObject *parent) : QObject(parent), m_socket(socket) {}

HalfClose::~HalfClose() = default;

void HalfClose::start()
{
    if (m_isUnderWay || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    m_isUnderWay = true;
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    if (!tls || !tls->isEncrypted()) {
        connect(&m_socket, &QTcpSocket::disconnected, this, &HalfClose::finish, Qt::QueuedConnection);
        shutdownWrite(m_socket);
        return;
    }
    // Before the close, which the descriptor must survive.
    if (const qintptr descriptor = duplicate(m_socket.socketDescriptor()); descriptor >= 0) {
        m_duplicate = std::make_unique<QTcpSocket>();
        m_duplicate->setSocketDescriptor(descriptor);
        connect(m_duplicate.get(), &QTcpSocket::readyRead, this, [this] { m_duplicate->readAll(); });
    }
    connect(&m_socket, &QTcpSocket::disconnected, this, &HalfClose::drain, Qt::QueuedConnection);
    m_socket.disconnectFromHost();
}

void HalfClose::drain()
{
    if (!m_duplicate || m_duplicate->state() != QAbstractSocket::ConnectedState) {
        finish();
        return;
    }
    connect(m_duplicate.get(), &QTcpSocket::disconnected, this, &HalfClose::finish, Qt::QueuedConnection);
    shutdownWrite(*m_duplicate);
}

void HalfClose::abort()
{
    m_socket.abort();
    if (m_duplicate)
        m_duplicate->abort();
}

void HalfClose::finish()
{
    if (std::exchange(m_isUnderWay, false))
        emit finished();
}

} // namespace wireloupe::net
