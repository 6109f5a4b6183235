#pragma once

#include <optional>

#include <QUrl>

#include "net/client.h"
#include "workspace/profile.h"

namespace wireloupe::session {

/// The address that a person means: "localhost:9001/chat" is ws://, and http(s) stands for ws(s), as in a
/// browser's WebSocket constructor. Nothing where no connection could be made with it: another scheme, no
/// host, a fragment (RFC 6455 section 3), or a character that does not belong in a URL.
std::optional<QUrl> webSocketUrl(const QString &text);

/// What a saved connection asks for; nothing if its URL is none. Disabled headers stay out.
std::optional<net::ClientOptions> clientOptions(const workspace::Profile &profile);

} // namespace wireloupe::session
