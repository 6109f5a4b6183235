#pragma once

#include <QFuture>
#include <QUrl>

#include "net/clientoptions.h"

namespace wireloupe::net {

/// The proxy that the system's settings or the environment (http_proxy, https_proxy, all_proxy, no_proxy) say
/// for a WebSocket URL; of kind None where there is none. ws is asked for as http, wss as https, which is
/// what such settings are about. Runs elsewhere: a configuration script may take seconds.
QFuture<ProxyOptions> systemProxyFor(const QUrl &url);

} // namespace wireloupe::net
