#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "wire/extension.h"
#include "wire/httphead.h"
#include "wire/permessagedeflate.h"

namespace wireloupe::wire {

/// What makes an opening handshake fail (RFC 6455 sections 4.1 and 4.2). The values are stored in captures.
enum class HandshakeError : quint8 {
    None = 0,
    MalformedHead = 1,
    HeadTooLarge = 2,
    NotGet = 3,
    NotHttp11 = 4,
    MissingHost = 5,
    MissingUpgrade = 6,
    MissingConnection = 7,
    MissingKey = 8,
    BadKey = 9, ///< not the base64 of 16 bytes
    BadVersion = 10,
    NotSwitchingProtocols = 11, ///< a status other than 101
    MissingAccept = 12,
    WrongAccept = 13,
    UnofferedSubprotocol = 14,
    UnofferedExtension = 15,
    RequestWithBody = 16,
    BadExtension = 17, ///< Sec-WebSocket-Extensions breaks its grammar (9.1)
    BadDeflateAnswer =
        18, ///< parameters of permessage-deflate that were not offered, or out of range (RFC 7692, 7.1)
    RepeatedExtension = 19,  ///< the same extension accepted twice
    MissingSubprotocol = 20, ///< reserved for a client that insists on one
};

/// Sec-WebSocket-Accept for a key (RFC 6455 section 4.2.2, item 5.4).
QByteArray acceptFor(QByteArrayView key);

/// What the client asks for. The writer puts Host, Upgrade, Connection, Sec-WebSocket-Key, -Version and,
/// where there are some, -Protocol and -Extensions first, in this order, but leaves out each that `extra`
/// names; the fields of `extra` follow in their own order, case and repetition.
struct ClientRequest
{
    QByteArray host; ///< with ":port" where it is not the default
    QByteArray target = "/";
    QByteArray key; ///< base64 of 16 random bytes
    QList<QByteArray> subprotocols;
    QList<Extension> extensions;
    HeaderFields extra;
};

RequestHead makeRequest(const ClientRequest &request);

struct RequestCheck
{
    HandshakeError error = HandshakeError::None;
    int status = 101; ///< to answer with: 101, 400, 405, 426, 431, 505
    QByteArray key;
    QList<QByteArray> subprotocols; ///< offered, in their order
    QList<Extension> extensions;    ///< offered, in their order
};

/// What a head that could not be read counts as; None for HeadError::None.
HandshakeError handshakeErrorFor(HeadError error);

/// The status that refuses a request with this error, by makeRefusal(): 400, 405, 426, 431 or 505.
int refusalStatus(HandshakeError error);

/// The server's check of a request (RFC 6455 section 4.2.1).
RequestCheck checkRequest(const RequestHead &request);

/// The response that accepts; `subprotocol` may be empty. `extensions` are what the server takes up.
ResponseHead makeResponse(QByteArrayView key, QByteArrayView subprotocol, const HeaderFields &extra = {},
                          const QList<Extension> &extensions = {});

/// The client's check of a response (RFC 6455 section 4.1) against the request it answers, as it was sent:
/// key, subprotocols and extensions may be of the user's own writing.
HandshakeError checkResponse(const ResponseHead &response, const RequestHead &request);

/// The permessage-deflate that a response accepts, which checkResponse() has passed; nothing where it does
/// not.
std::optional<DeflateParameters> agreedDeflate(const ResponseHead &response, const RequestHead &request);

} // namespace wireloupe::wire
