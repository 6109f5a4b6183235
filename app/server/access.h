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
        Query,        ///< "?token=TOKEN", percent-encoded
        FirstMessage, ///< the whole first message, which no behaviour sees; without it for as long as the
                      ///< opening handshake may take, or with another: 1008
    };

    QList<QByteArray> origins; ///< allowed values of Origin, "null" being one; empty: any, and none
    QList<QByteArray> paths;   ///< allowed paths, queries aside; empty: any
    QByteArray token;          ///< empty: none is asked for
    TokenPlace tokenPlace = TokenPlace::Header;
    QByteArray user;     ///< HTTP Basic (RFC 7617); empty: none is asked for
    QByteArray password; ///< empty: with a user, nobody is let in

    bool operator==(const AccessOptions &) const = default;
};

enum class AccessRefusal : quint8 {
    None,
    Path,   ///< 404
    Origin, ///< 403
    Token,  ///< 401
    Basic,  ///< 401, with WWW-Authenticate
};

/// The first rule that the request breaks, in the order of AccessRefusal. Secrets are compared in constant
/// time. A token by the first message is not judged here.
AccessRefusal judge(const wire::RequestHead &request, const AccessOptions &options);
/// The HTTP status that says so; 101 for None.
int statusOf(AccessRefusal refusal);
/// An English sentence without its full stop, which holds no secret. Paths and origins stand in it as they
/// came. Empty for None.
QByteArray explanationOf(AccessRefusal refusal, const wire::RequestHead &request);

/// Compares in a time that depends on the lengths alone.
bool isSameSecret(QByteArrayView a, QByteArrayView b);

} // namespace wireloupe::server
