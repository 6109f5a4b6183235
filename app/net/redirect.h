#pragma once

#include <optional>

#include "net/clientoptions.h"

namespace wireloupe::net {

/// Where a redirecting response (RFC 9110 section 15.4: 301, 302, 303, 307 and 308) to a request for `from`
/// leads: ws or wss, for which http and https stand too; a relative Location counts from `from`. Nothing for
/// another response, or where its Location is none that can be followed.
std::optional<QUrl> redirectTarget(const QUrl &from, const wire::ResponseHead &response);

/// The options for following to `target`. To another origin (RFC 6454 section 5) no credentials are taken
/// along: not the fields Authorization, Cookie and Proxy-Authorization, no Host that was set by hand, and no
/// client certificate.
ClientOptions redirected(ClientOptions options, const QUrl &target);

} // namespace wireloupe::net
