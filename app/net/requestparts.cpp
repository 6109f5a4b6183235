#include "net/requestparts.h"

namespace wireloupe::net {

QByteArray hostField(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = host.contains(':') ? '[' + host + ']' : host;
    const bool isSecure = url.scheme() == QLatin1String("wss") || url.scheme() == QLatin1String("https");
    const int defaultPort = isSecure ? 443 : 80;
    const int port = url.port(defaultPort);
    return port == defaultPort ? bracketed : bracketed + ':' + QByteArray::number(port);
}

QByteArray requestTarget(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    return (path.isEmpty() ? QByteArray("/") : path) + query;
}

} // namespace wireloupe::net
