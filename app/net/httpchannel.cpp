#include "net/httpchannel.h"

#include <utility>

#include <QSslSocket>

#include "net/nativesocket.h"

namespace wireloupe::net {

namespace {

/// Read at once, and the most that Qt reads ahead.
constexpr qint64 readSize = 64 << 10;

} // namespace

HttpChannel::HttpChannel(HttpArrival arrival, std::chrono::milliseconds stallTimeout,
                         std::chrono::milliseconds closeTimeout)
    : m_socket(std::move(arrival.socket))
    , m_early(std::move(arrival.bytes))
    , m_stallTimeout(stallTimeout)
    , m_closeTimeout(closeTimeout)
    , m_lingering(*m_socket)
{
    m_stall.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, &HttpChannel::abort);
    connect(&m_lingering, &LingeringClose::finished, this, &HttpChannel::finished, Qt::QueuedConnection);
}

HttpChannel::~HttpChannel()
{
    m_socket->disconnect(this);
}

void HttpChannel::open()
{
    m_socket->setReadBufferSize(readSize);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpChannel::readable);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpChannel::written);
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get()))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpChannel::written);
    // Queued: it can come out of a write, in the midst of handling something else.
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpChannel::gone, Qt::QueuedConnection);
    // Later: whoever has made this may still be in the midst of something.
    QMetaObject::invokeMethod(this, &HttpChannel::readable, Qt::QueuedConnection);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        QMetaObject::invokeMethod(this, &HttpChannel::gone, Qt::QueuedConnection);
}

bool HttpChannel::isTls() const
{
    return qobject_cast<const QSslSocket *>(m_socket.get()) != nullptr;
}

QByteArray HttpChannel::read()
{
    return m_early.isEmpty() ? m_socket->read(readSize) : std::exchange(m_early, {});
}

void HttpChannel::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

bool HttpChannel::isFull()
{
    const bool isFull = unsentBytes(*m_socket) >= highWaterMark;
    m_isHeldUp = m_isHeldUp || isFull;
    return isFull;
}

void HttpChannel::written()
{
    const qint64 unsent = unsentBytes(*m_socket);
    if (m_isEnding && unsent == 0)
        linger();
    else if (m_isEnding)
        m_stall.start(m_stallTimeout);
    else if (m_isHeldUp && unsent < highWaterMark / 2) {
        m_isHeldUp = false;
        emit hasRoom();
    }
}

void HttpChannel::end()
{
    m_isEnding = true;
    m_stall.start(m_stallTimeout);
    if (unsentBytes(*m_socket) == 0 || m_socket->state() == QAbstractSocket::UnconnectedState)
        linger();
}

void HttpChannel::linger()
{
    m_stall.stop();
    m_socket->disconnect(this);
    m_socket->setReadBufferSize(0);
    m_lingering.start(m_closeTimeout);
}

void HttpChannel::abort()
{
    m_stall.stop();
    m_socket->disconnect(this);
    m_socket->disconnect(&m_lingering);
    m_socket->abort();
    QMetaObject::invokeMethod(this, &HttpChannel::finished, Qt::QueuedConnection);
}

void HttpChannel::reset()
{
    resetOnClose(*m_socket);
    abort();
}

} // namespace wireloupe::net
