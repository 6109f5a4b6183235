#pragma once

#include <optional>

#include "capture/stateevent.h"
#include "server/access.h"
#include "wire/handshake.h"

namespace wireloupe::net {

/// How an opening handshake is refused: what the client is answered and what the log says.
struct ServerRefusal
{
    QByteArray response; ///< HTTP, ready to send
    capture::Cause cause = capture::Cause::None;
    qint32 number = 0; ///< by `cause`
    QByteArray detail = {};
};

/// Of a request that is no right handshake; `request` is nothing where not even its head could be read. Who
/// asks for a document gets a page that helps (see welcomeResponse(), also for the last three), a HEAD
/// request the head of that, OPTIONS what is allowed.
ServerRefusal refusalOf(wire::HandshakeError error, const std::optional<wire::RequestHead> &request,
                        const QByteArray &fallbackHost, bool isTls, bool hasHttp = false);
/// What asks for the credentials that are missing; empty where none are.
wire::HeaderFields challengeFor(server::AccessRefusal refusal);
/// With a challenge where credentials are missing (RFC 9110 section 11.6.1).
ServerRefusal refusalOf(server::AccessRefusal refusal, const wire::RequestHead &request);
/// 503.
ServerRefusal refusalOfOneMore(int maxPeers);
/// 408: the head has not come in time.
ServerRefusal refusalOfTheSlow();
/// Of a client that speaks TLS to a port that does not. Answered in HTTP: TLS has no words for it.
ServerRefusal refusalOfTls();

} // namespace wireloupe::net
