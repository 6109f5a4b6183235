#pragma once

#include <QVariantMap>

#include "net/server.h"

namespace wireloupe::ui {

// How the local server's settings are remembered until the next start.

/// All but secrets: the token, the password of Basic and that of a private key are not kept.
QVariantMap toVariantMap(const net::ServerOptions &options);
/// Whatever is missing or out of range gets its default.
net::ServerOptions serverOptionsFrom(const QVariantMap &map);

} // namespace wireloupe::ui
