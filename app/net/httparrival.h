#pragma once

#include <memory>

#include <QTcpSocket>

namespace wireloupe::net {

/// A connection that has come with an HTTP request instead of an opening handshake.
struct HttpArrival
{
    std::unique_ptr<QTcpSocket> socket; ///< encrypted already, where it is a QSslSocket
    QByteArray bytes;                   ///< that have come: the first request, or its beginning
};

} // namespace wireloupe::net
