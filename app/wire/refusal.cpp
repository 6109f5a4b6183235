#include "wire/refusal.h"

namespace wireloupe::wire {

namespace {

QByteArray explanationOf(HandshakeError error)
{
    switch (error) {
    case HandshakeError::HeadTooLarge:
        return "The request head is larger than this server takes.";
    case HandshakeError::NotGet:
        return "A WebSocket handshake is a GET request.";
    case HandshakeError::NotHttp11:
        return "A WebSocket handshake needs HTTP/1.1.";
    case HandshakeError::MissingHost:
        return "The request needs one Host field.";
    case HandshakeError::MissingUpgrade:
        return "This is a WebSocket server: the request needs the field Upgrade: websocket.";
    case HandshakeError::MissingConnection:
        return "The request needs the field Connection: Upgrade.";
    case HandshakeError::MissingKey:
        return "The request needs the field Sec-WebSocket-Key.";
    case HandshakeError::BadKey:
        return "Sec-WebSocket-Key must be given once and be the base64 of 16 bytes.";
    case HandshakeError::BadVersion:
        return "This server speaks WebSocket version 13: the request needs the field Sec-WebSocket-Version: "
               "13.";
    case HandshakeError::RequestWithBody:
        return "A WebSocket handshake has no body.";
    case HandshakeError::BadExtension:
        return "Sec-WebSocket-Extensions does not follow the grammar of RFC 6455 section 9.1.";
    default:
        return "The request is not a valid WebSocket handshake.";
    }
}

} // namespace

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Bad Request";
    }
}

QByteArray makeRefusal(int status, QByteArrayView contentType, const QByteArray &body,
                       const HeaderFields &extra)
{
    ResponseHead head{"HTTP/1.1", status, reasonOf(status), {}};
    if (status == 426) {
        // RFC 9110 section 15.5.22 asks for Upgrade, which Connection must then name.
        head.fields = {
            {"Connection", "Upgrade, close"}, {"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}};
    } else {
        head.fields = {{"Connection", "close"}};
    }
    if (status == 405)
        head.fields.append(HeaderField{"Allow", "GET"});
    head.fields.append(HeaderField{"Content-Type", contentType.toByteArray()});
    head.fields.append(HeaderField{"Content-Length", QByteArray::number(body.size())});
    head.fields += extra;
    return head.serialize() + body;
}

QByteArray makeRefusal(int status, HandshakeError error)
{
    return makeRefusal(status, "text/plain; charset=utf-8", explanationOf(error) + '\n');
}

} // namespace wireloupe::wire
