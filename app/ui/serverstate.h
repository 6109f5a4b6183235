#pragma once

#include <QVariantMap>

#include "net/server.h"

namespace wireloupe::ui {

// How the local server's settings are remembered until the next start.

/// All but secrets, and what means nothing without them: the text of session::serializeServer().
QVariantMap toVariantMap(const net::ServerOptions &options);
/// The files that the options name are not read. What cannot be read gives the defaults; of what an earlier
/// version has kept, whatever is missing or out of range gets its default.
net::ServerOptions serverOptionsFrom(const QVariantMap &map);

} // namespace wireloupe::ui
