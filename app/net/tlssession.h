#pragma once

#include <QSslSocket>

#include "capture/tlsdetails.h"

namespace wireloupe::net {

/// "TLS 1.3"; empty where the socket is none of TLS.
QByteArray tlsProtocolOf(const QTcpSocket &socket);

/// What both ends of a TLS connection know of it: protocol, cipher and ALPN.
capture::TlsDetails sessionOf(const QSslSocket &socket);

} // namespace wireloupe::net
