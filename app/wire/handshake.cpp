#include "wire/handshake.h"

#include <algorithm>

#include <QCryptographicHash>

namespace wireloupe::wire {

namespace {

constexpr QByteArrayView websocketVersion = "13";
constexpr qsizetype keySize = 16;

/// The elements of a comma-separated field, without the white space around them and without empty ones (RFC
/// 9110 section 5.6.1).
QList<QByteArray> listElements(const HeaderFields &fields, QByteArrayView name)
{
    QList<QByteArray> elements = combinedValue(fields, name).split(',');
    for (QByteArray &element : elements)
        element = element.trimmed();
    elements.removeAll(QByteArray());
    return elements;
}

/// The base64 of exactly 16 bytes (RFC 6455 section 4.2.1, item 5).
bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && decoded.decoded.size() == keySize;
}

/// HTTP/1.1 or a later 1.x, which speaks the same (RFC 9110 section 2.5).
bool isHttp11(const QByteArray &version)
{
    return version.startsWith("HTTP/1.") && version != "HTTP/1.0";
}

bool hasBody(const HeaderFields &fields)
{
    const QByteArray length = combinedValue(fields, "Content-Length");
    return (!length.isEmpty() && length != "0") || fieldCount(fields, "Transfer-Encoding") > 0;
}

/// Tokens, each only once (RFC 6455 section 4.1, item 10 of the request).
bool areSubprotocols(const QList<QByteArray> &names)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!isToken(names[i]) || names.indexOf(names[i], i + 1) >= 0)
            return false;
    return true;
}

HandshakeError errorOfKey(const HeaderFields &fields)
{
    const auto key = fieldValue(fields, "Sec-WebSocket-Key");
    if (!key)
        return HandshakeError::MissingKey;
    const bool isUnique = fieldCount(fields, "Sec-WebSocket-Key") == 1;
    return isUnique && isKey(*key) ? HandshakeError::None : HandshakeError::BadKey;
}

HandshakeError errorOfUpgrade(const HeaderFields &fields)
{
    if (!hasToken(fields, "Upgrade", "websocket"))
        return HandshakeError::MissingUpgrade;
    return hasToken(fields, "Connection", "Upgrade") ? HandshakeError::None
                                                     : HandshakeError::MissingConnection;
}

HandshakeError errorOfRequest(const RequestHead &request)
{
    const HeaderFields &fields = request.fields;
    if (!isHttp11(request.version))
        return HandshakeError::NotHttp11;
    if (request.method != "GET")
        return HandshakeError::NotGet;
    if (fieldCount(fields, "Host") != 1)
        return HandshakeError::MissingHost;
    if (hasBody(fields))
        return HandshakeError::RequestWithBody;
    if (const auto error = errorOfUpgrade(fields); error != HandshakeError::None)
        return error;
    if (combinedValue(fields, "Sec-WebSocket-Version") != websocketVersion)
        return HandshakeError::BadVersion;
    if (const auto error = errorOfKey(fields); error != HandshakeError::None)
        return error;
    if (!areSubprotocols(listElements(fields, "Sec-WebSocket-Protocol")))
        return HandshakeError::MalformedHead;
    return parseExtensions(fields) ? HandshakeError::None : HandshakeError::BadExtension;
}

HandshakeError errorOfAccept(const ResponseHead &response, const RequestHead &request)
{
    const auto accept = fieldValue(response.fields, "Sec-WebSocket-Accept");
    if (!accept)
        return HandshakeError::MissingAccept;
    const QByteArray key = fieldValue(request.fields, "Sec-WebSocket-Key").value_or(QByteArray());
    const bool isUnique = fieldCount(response.fields, "Sec-WebSocket-Accept") == 1;
    return isUnique && *accept == acceptFor(key) ? HandshakeError::None : HandshakeError::WrongAccept;
}

bool isSubprotocolOffered(const ResponseHead &response, const RequestHead &request)
{
    const auto chosen = fieldValue(response.fields, "Sec-WebSocket-Protocol");
    return !chosen || (fieldCount(response.fields, "Sec-WebSocket-Protocol") == 1 &&
                       listElements(request.fields, "Sec-WebSocket-Protocol").contains(*chosen));
}

/// What an answer agrees on. Where it fits several offers, it does not tell which of them the server has
/// taken: the client then keeps to what it has said of itself in any of them.
std::optional<DeflateParameters> deflateFrom(const Extension &answer, const QList<Extension> &offers)
{
    std::optional<DeflateParameters> agreed;
    for (const Extension &offer : offers) {
        const auto fitting = checkDeflateAnswer(answer, offer);
        if (!fitting)
            continue;
        if (!agreed)
            agreed = fitting;
        agreed->clientNoContextTakeover |= fitting->clientNoContextTakeover;
        agreed->clientMaxWindowBits = std::min(agreed->clientMaxWindowBits, fitting->clientMaxWindowBits);
    }
    return agreed;
}

HandshakeError errorOfExtensions(const ResponseHead &response, const RequestHead &request)
{
    const auto answers = parseExtensions(response.fields);
    if (!answers)
        return HandshakeError::BadExtension;
    // A request written by hand may break the grammar, and then offers nothing.
    const auto offers = parseExtensions(request.fields).value_or(QList<Extension>());
    QList<QByteArray> seen;
    for (const Extension &answer : *answers) {
        if (seen.contains(answer.name))
            return HandshakeError::RepeatedExtension;
        seen.append(answer.name);
        const bool isOffered = std::any_of(offers.begin(), offers.end(),
                                           [&](const Extension &offer) { return offer.name == answer.name; });
        if (!isOffered)
            return HandshakeError::UnofferedExtension;
        if (answer.name == deflateName && !deflateFrom(answer, offers))
            return HandshakeError::BadDeflateAnswer;
    }
    return HandshakeError::None;
}

} // namespace

QByteArray acceptFor(QByteArrayView key)
{
    const QByteArray text = key.toByteArray() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64();
}

RequestHead makeRequest(const ClientRequest &request)
{
    HeaderFields fields{
        {"Host", request.host},
        {"Upgrade", "websocket"},
        {"Connection", "Upgrade"},
        {"Sec-WebSocket-Key", request.key},
        {"Sec-WebSocket-Version", websocketVersion.toByteArray()},
    };
    if (!request.subprotocols.isEmpty())
        fields.append({"Sec-WebSocket-Protocol", request.subprotocols.join(", ")});
    if (!request.extensions.isEmpty())
        fields.append({"Sec-WebSocket-Extensions", serializeExtensions(request.extensions)});
    fields.removeIf([&](const HeaderField &field) { return fieldCount(request.extra, field.name) > 0; });
    return {"GET", request.target, "HTTP/1.1", fields + request.extra};
}

HandshakeError handshakeErrorFor(HeadError error)
{
    switch (error) {
    case HeadError::None:
        return HandshakeError::None;
    case HeadError::TooLarge:
    case HeadError::TooManyFields:
        return HandshakeError::HeadTooLarge;
    case HeadError::BadStartLine:
    case HeadError::BadField:
    case HeadError::BadLineEnd:
        return HandshakeError::MalformedHead;
    }
    Q_UNREACHABLE();
}

int refusalStatus(HandshakeError error)
{
    switch (error) {
    case HandshakeError::NotGet:
        return 405;
    case HandshakeError::MissingUpgrade:
    case HandshakeError::BadVersion:
        return 426;
    case HandshakeError::HeadTooLarge:
        return 431;
    case HandshakeError::NotHttp11:
        return 505;
    default:
        return 400;
    }
}

RequestCheck checkRequest(const RequestHead &request)
{
    RequestCheck check;
    check.error = errorOfRequest(request);
    if (check.error != HandshakeError::None) {
        check.status = refusalStatus(check.error);
        return check;
    }
    check.key = *fieldValue(request.fields, "Sec-WebSocket-Key");
    check.subprotocols = listElements(request.fields, "Sec-WebSocket-Protocol");
    check.extensions = *parseExtensions(request.fields);
    return check;
}

ResponseHead makeResponse(QByteArrayView key, QByteArrayView subprotocol, const HeaderFields &extra,
                          const QList<Extension> &extensions)
{
    HeaderFields fields{
        {"Upgrade", "websocket"},
        {"Connection", "Upgrade"},
        {"Sec-WebSocket-Accept", acceptFor(key)},
    };
    if (!subprotocol.isEmpty())
        fields.append({"Sec-WebSocket-Protocol", subprotocol.toByteArray()});
    if (!extensions.isEmpty())
        fields.append({"Sec-WebSocket-Extensions", serializeExtensions(extensions)});
    return {"HTTP/1.1", 101, "Switching Protocols", fields + extra};
}

HandshakeError checkResponse(const ResponseHead &response, const RequestHead &request)
{
    if (response.status != 101)
        return HandshakeError::NotSwitchingProtocols;
    if (!isHttp11(response.version))
        return HandshakeError::NotHttp11;
    if (const auto error = errorOfUpgrade(response.fields); error != HandshakeError::None)
        return error;
    if (const auto error = errorOfAccept(response, request); error != HandshakeError::None)
        return error;
    if (!isSubprotocolOffered(response, request))
        return HandshakeError::UnofferedSubprotocol;
    return errorOfExtensions(response, request);
}

std::optional<DeflateParameters> agreedDeflate(const ResponseHead &response, const RequestHead &request)
{
    const auto answers = parseExtensions(response.fields).value_or(QList<Extension>());
    const auto offers = parseExtensions(request.fields).value_or(QList<Extension>());
    for (const Extension &answer : answers)
        if (answer.name == deflateName)
            return deflateFrom(answer, offers);
    return std::nullopt;
}

} // namespace wireloupe::wire
