#include "net/tlssession.h"

#include <QSslCipher>
#include <QSslConfiguration>

namespace wireloupe::net {

namespace {

QByteArray nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLS 1.2";
    case QSsl::TlsV1_3:
        return "TLS 1.3";
    default:
        return {};
    }
}

} // namespace

QByteArray tlsProtocolOf(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return tls ? nameOf(tls->sessionProtocol()) : QByteArray();
}

capture::TlsDetails sessionOf(const QSslSocket &socket)
{
    const QSslConfiguration configuration = socket.sslConfiguration();
    capture::TlsDetails details;
    details.protocol = tlsProtocolOf(socket);
    details.cipher = configuration.sessionCipher().name().toUtf8();
    if (configuration.nextProtocolNegotiationStatus() == QSslConfiguration::NextProtocolNegotiationNegotiated)
        details.alpn = configuration.nextNegotiatedProtocol();
    return details;
}

} // namespace wireloupe::net
