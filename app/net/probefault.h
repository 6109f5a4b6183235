#pragma once

#include <QByteArray>

#include "capture/stateevent.h"

namespace wireloupe::net {

/// Why a probe of the transport lab gets no messages.
struct ProbeFault
{
    enum class Kind : quint8 {
        None,
        Connection,  ///< `event` says it all: name, TCP, proxy, TLS, the opening handshake, the end of it
        Status,      ///< an HTTP status that is no success: `number`, and its reason in `detail`
        Redirect,    ///< which is not followed: `number` is the status, `detail` the Location
        NotHttp,     ///< what answers does not speak HTTP, or not right: `number` is a wire::HeadError
        ContentType, ///< `detail` came where an event stream or JSON was expected; empty: none was named
        Body,        ///< the body broke off or is cut up wrong: `number` is a wire::BodyError
        Answer,      ///< a poll was answered with something that is no list of messages: `detail` its start
        TimedOut,    ///< no whole answer to a request within `number` ms
        Closed,      ///< the server ended the connection in place of an answer
        Reset,       ///< the same by a TCP RST
        TooLarge,    ///< a body, line or event of more than `number` bytes
        StreamEnded, ///< the server has ended an event stream, as it may; it is opened again
        NoMore,      ///< status 204 to an event stream: the server wants no reconnection (HTML 9.2.1)
    };

    Kind kind = Kind::None;
    int number = 0;
    QByteArray detail;         ///< a peer's words, UTF-8 where all is well: shown as plain text only
    capture::StateEvent event; ///< with Kind::Connection
    /// Trying again would not help: the address, the certificate, or what is asked for is wrong.
    bool isLasting = false;

    bool operator==(const ProbeFault &) const = default;
};

/// How a WebSocket, or the attempt to connect for a request, has ended.
ProbeFault connectionFault(const capture::StateEvent &event);
/// For a status that is no success: what it says of redirects, and of whether to try again.
ProbeFault statusFault(int status, const QByteArray &reason, const QByteArray &location);

} // namespace wireloupe::net
