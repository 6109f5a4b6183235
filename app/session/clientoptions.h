#pragma once

#include <optional>

#include <QUrl>

#include "capture/stateevent.h"
#include "net/client.h"
#include "workspace/profile.h"
#include "workspace/trustedcertificates.h"

namespace wireloupe::session {

/// The address that a person means: "localhost:9001/chat" is ws://, and http(s) stands for ws(s), as in a
/// browser's WebSocket constructor. Nothing where no connection could be made with it: another scheme, no
/// host, a fragment (RFC 6455 section 3), or a character that does not belong in a URL.
std::optional<QUrl> webSocketUrl(const QString &text);

/// The end of a connection to a text that webSocketUrl() does not accept. User and password are not in it.
capture::StateEvent badUrl(const QString &text);

/// What a saved connection asks for; nothing if its URL is none. Certificates in `trusted` (null: none) are
/// taken whatever their faults, each at its own host and port.
///
/// Path and query go out byte for byte as they are written in the profile, with the API key behind them where
/// it belongs there. Credentials in the URL (RFC 3986 section 3.2.1) are taken out of it, and serve as those
/// of HTTP Basic where no others are set. Disabled headers and those without a name stay out; one that is
/// written in the profile goes before what the credentials would make of it.
///
/// All that holds credentials is marked as such, for redirects: see net::redirected().
std::optional<net::ClientOptions> clientOptions(const workspace::Profile &profile,
                                                const workspace::TrustedCertificates *trusted = nullptr);

/// Pings and their time limit alone, which can be changed while a connection is open.
net::KeepAlive keepAlive(const workspace::Profile &profile);

} // namespace wireloupe::session
