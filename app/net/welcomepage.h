#pragma once

#include "wire/httphead.h"

namespace wireloupe::net {

/// What a browser's page or curl gets that asks a WebSocket server for a document: 426 with what this is and
/// how to talk to it, as HTML where the client prefers that, else as plain text. Head and body, ready to
/// send. `fallbackHost`, such as "127.0.0.1:9001", stands in where the request's Host is none. The page runs
/// nothing and loads nothing, and shows no more than 2,000 bytes of an address, cut with an ellipsis.
/// `hasHttp`: what else is offered at the same address, by HTTP (see server::HttpOptions), is said too.
QByteArray welcomeResponse(const wire::RequestHead &request, const QByteArray &fallbackHost, bool isTls,
                           bool hasHttp = false);

/// The address to connect to, "wss://host:port/path", of characters that mean nothing in HTML, a shell or a
/// script's string: anything else stands percent-encoded.
QByteArray welcomeUrl(const wire::RequestHead &request, const QByteArray &fallbackHost, bool isTls);

} // namespace wireloupe::net
