#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "wire/httphead.h"

namespace wireloupe::server {

/// Whom the local server lets in. All that is set must hold.
struct AccessOptions
{
    enum class TokenPlace : quint8 {
        Header,       ///< "Authorization: Bearer TOKEN"
        Query,        ///< "?token=TOKEN"
        FirstMessage, ///< the whole first message, which no behaviour sees; without it for 10 s, or another:
                      ///< 1008
    };

    QList<QByteArray> origins; ///< allowed values of Origin, without case; empty: any, and none
    QList<QByteArray> paths;   ///< allowed paths, queries aside; empty: any
    QByteArray token;          ///< empty: none is asked for
    TokenPlace tokenPlace = TokenPlace::Header;
    QByteArray user; ///< HTTP Basic (RFC 7617); empty: none is asked for
    QByteArray password;

    bool operator==(const AccessOptions &) const = default;
};

enum class AccessRefusal : quint8 {
    None,
    Path,   ///< 404
    Origin, ///< 403
    Token,  ///< 401
    Basic,  ///< 401, with WWW-Authenticate
};

/// The first rule that the request breaks. Secrets are compared in constant time.
AccessRefusal judge(const wire::RequestHead &request, const AccessOptions &options);
int statusOf(AccessRefusal refusal);

} // namespace wireloupe::server
