#include "net/dialer.h"

#include <QSslError>

namespace wireloupe::net {

namespace {

using capture::Cause;
using capture::Phase;

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("wss");
}

Cause causeOf(QAbstractSocket::SocketError error, Phase phase)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Cause::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Cause::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Cause::TimedOut;
    case QAbstractSocket::NetworkError:
        return Cause::NetworkUnreachable;
    case QAbstractSocket::SocketAccessError:
        return Cause::AccessDenied;
    case QAbstractSocket::RemoteHostClosedError:
        return phase == Phase::Tls ? Cause::TlsFailed : Cause::PeerClosedTcp;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Cause::TlsFailed;
    default:
        return Cause::Other;
    }
}

} // namespace

bool Dialer::canDial(const QUrl &url)
{
    const bool isWebSocket = url.scheme() == QLatin1String("ws") || isSecure(url);
    return url.isValid() && isWebSocket && !url.host().isEmpty() && url.port() != 0;
}

// Only a secure connection has anything to do with TLS, whose library takes its time to load.
Dialer::Dialer(const QUrl &url, QObject *parent) : QObject(parent), m_url(url)
{
    if (isSecure(url)) {
        auto tls = std::make_unique<QSslSocket>();
        m_tls = tls.get();
        m_socket = std::move(tls);
        connect(m_tls, &QSslSocket::encrypted, this, &Dialer::ready);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    connect(m_socket.get(), &QAbstractSocket::hostFound, this, [this] { m_phase = Phase::Tcp; });
    connect(m_socket.get(), &QAbstractSocket::connected, this, &Dialer::tcpConnected);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &Dialer::fail);
}

Dialer::~Dialer() = default;

void Dialer::start()
{
    m_socket->connectToHost(m_url.host(QUrl::FullyEncoded), port());
}

std::unique_ptr<QTcpSocket> Dialer::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

void Dialer::tcpConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_tls) {
        m_phase = Phase::Tls;
        m_tls->startClientEncryption();
    } else {
        emit ready();
    }
}

void Dialer::fail(QAbstractSocket::SocketError error)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = m_phase;
    event.cause = causeOf(error, m_phase);
    event.detail = detailOf(event.cause);
    m_socket->disconnect(this);
    emit failed(event);
}

quint16 Dialer::port() const
{
    return static_cast<quint16>(m_url.port(isSecure(m_url) ? 443 : 80));
}

/// The system's words where the cause alone does not say it all, else whom it concerns.
QByteArray Dialer::detailOf(capture::Cause cause) const
{
    if (cause != Cause::TlsFailed && cause != Cause::Other) {
        const QByteArray host = m_url.host(QUrl::FullyEncoded).toUtf8();
        return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(port());
    }
    QStringList reasons;
    for (const QSslError &error : m_tls ? m_tls->sslHandshakeErrors() : QList<QSslError>())
        reasons.append(error.errorString());
    return (reasons.isEmpty() ? m_socket->errorString() : reasons.join(QLatin1String("; "))).toUtf8();
}

} // namespace wireloupe::net
