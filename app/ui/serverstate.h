#pragma once

#include <QVariantMap>

#include "net/server.h"

namespace wireloupe::ui {

// How the local server's settings are remembered until the next start.

/// All but secrets, and what means nothing without them: neither the token and its place, nor user and
/// password of Basic, nor the password of a private key is kept.
QVariantMap toVariantMap(const net::ServerOptions &options);
/// Whatever is missing or out of range gets its default.
net::ServerOptions serverOptionsFrom(const QVariantMap &map);

} // namespace wireloupe::ui
