#pragma once

#include <chrono>
#include <optional>

#include "server/access.h"

namespace wireloupe::server {

/// What a client of the HTTP side of a server wants.
///
///     GET P, Accept: text/event-stream     Server-Sent Events; behind the message Last-Event-ID, which
///                                          stands in that field or in the query as lastEventId
///     GET P?after=N&wait=SECONDS           long polling: 1 to 60 s
///     GET P?after=N                        polling
///     GET P?after=                         where to begin: no message, and the number of the last one
///     POST P                               a message to the server
///     OPTIONS P                            what is allowed; the preflight of CORS too
///
/// HEAD is as GET without its body, and never waits. The parameters above are taken out of the target that
/// behaviours see.
struct HttpRequest
{
    enum class Use : quint8 { EventStream, Poll, Send, Options };

    Use use = Use::Poll;
    bool isHead = false;
    QByteArray target;            ///< in origin-form, such as "/chat?room=1"
    std::optional<quint64> after; ///< nothing: from now on
    std::chrono::seconds wait{0};
    int refusal = 0; ///< the HTTP status that says what is wrong with it; 0: nothing is
    QByteArray why;  ///< an English sentence without its full stop, with `refusal`
};

/// The longest that a poll may wait.
inline constexpr std::chrono::seconds longestWait{60};

/// Whether the HTTP side of a server answers such a request, right or wrong. It does not: a WebSocket
/// handshake, and what a browser sends for a page.
bool isForHttp(const wire::RequestHead &request);

/// Of one that isForHttp(). `isTokenTaken`: the parameter "token" is none of the behaviour's.
HttpRequest readHttpRequest(const wire::RequestHead &request, bool isTokenTaken = false);

/// As judge() for a handshake. A token that peers give by their first message stands in the Authorization
/// field or in the query, as no message comes first here. A preflight (OPTIONS) has no credentials (Fetch
/// Standard, section 3.2.2), and needs none.
AccessRefusal judgeHttp(const wire::RequestHead &request, const AccessOptions &options);

} // namespace wireloupe::server
