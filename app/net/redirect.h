#pragma once

#include <optional>

#include "net/clientoptions.h"

namespace wireloupe::net {

/// Where a redirecting response (RFC 9110 section 15.4: 301, 302, 303, 307 and 308) to a request for `from`
/// leads: ws or wss, for which http and https stand too; a relative Location counts from `from`. Nothing for
/// another response, or where its Location is none that can be followed: from wss to ws is not.
std::optional<QUrl> redirectTarget(const QUrl &from, const wire::ResponseHead &response);

/// The options for following to `target`, whose path and query stand in place of ClientOptions::target. To
/// another origin (RFC 6454 section 5) nothing is taken along that may be a credential: no first message, no
/// client certificate, and of the header fields that were set by hand only User-Agent, Accept and Accept-*,
/// Sec-WebSocket-*, Pragma and Cache-Control, unless they are among the credentialFields.
ClientOptions redirected(ClientOptions options, const QUrl &target);

} // namespace wireloupe::net
