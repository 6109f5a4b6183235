#pragma once

#include <QUrl>

namespace wireloupe::net {

// What a request to a URL begins with.

/// The value of the field Host: with the port where it is not the scheme's own; http and https count as ws
/// and wss do.
QByteArray hostField(const QUrl &url);
/// Path and query, "/" where there is no path (RFC 6455 section 3, RFC 9112 section 3.2.1). The fragment is
/// not part of it.
QByteArray requestTarget(const QUrl &url);

} // namespace wireloupe::net
