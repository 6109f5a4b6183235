#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include "wire/handshake.h"

namespace wireloupe::wire {

/// The reason phrase of a status that our servers answer with (RFC 9110 section 15); "Bad Request" for
/// others.
QByteArray reasonOf(int status);

/// Any response that refuses, head and body, ready to send. Written by itself are `Connection: close`,
/// Content-Type, Content-Length, and what the status asks for: Upgrade and Sec-WebSocket-Version with 426
/// (RFC 6455 section 4.2.2), Allow with 405. WWW-Authenticate of a 401, Retry-After and the like are for the
/// caller to put into `extra`. `contentType` is a whole media type, such as "text/html; charset=utf-8".
QByteArray makeRefusal(int status, QByteArrayView contentType, const QByteArray &body,
                       const HeaderFields &extra = {});

/// The same with a short plain-text body that says what is wrong.
QByteArray makeRefusal(int status, HandshakeError error);

} // namespace wireloupe::wire
