// The words for what the protocol knows: rules, handshake errors and close codes.
#include "formats/words.h"

#include <array>

#include "formats/translated.h"
#include "wire/closecode.h"

namespace wireloupe::formats {
namespace {

const char *sourceOf(wire::Rule rule)
{
    switch (rule) {
    case wire::Rule::None:
        break;
    case wire::Rule::ReservedBits:
        return QT_TRANSLATE_NOOP("words",
                                 "A reserved bit is set, but no extension was agreed on that uses it");
    case wire::Rule::ReservedOpcode:
        return QT_TRANSLATE_NOOP("words", "The opcode is reserved");
    case wire::Rule::UnmaskedClientFrame:
        return QT_TRANSLATE_NOOP("words", "The client sent a frame without a mask");
    case wire::Rule::MaskedServerFrame:
        return QT_TRANSLATE_NOOP("words", "The server sent a masked frame");
    case wire::Rule::NonMinimalLength:
        return QT_TRANSLATE_NOOP("words", "The length is not in its shortest form");
    case wire::Rule::LengthHighBit:
        return QT_TRANSLATE_NOOP("words", "The highest bit of the 64-bit length is set");
    case wire::Rule::FragmentedControlFrame:
        return QT_TRANSLATE_NOOP("words", "A control frame is fragmented");
    case wire::Rule::OversizedControlFrame:
        return QT_TRANSLATE_NOOP("words", "A control frame has more than 125 bytes of payload");
    case wire::Rule::UnexpectedContinuation:
        return QT_TRANSLATE_NOOP("words", "A continuation came with no message to continue");
    case wire::Rule::InterruptedMessage:
        return QT_TRANSLATE_NOOP("words",
                                 "A new message began before the fragments of the last one had ended");
    case wire::Rule::InvalidUtf8:
        return QT_TRANSLATE_NOOP("words", "A text message is not valid UTF-8");
    case wire::Rule::ClosePayloadOfOneByte:
        return QT_TRANSLATE_NOOP("words", "A close frame holds half a close code");
    case wire::Rule::InvalidCloseCode:
        return QT_TRANSLATE_NOOP("words", "A close frame holds a close code that may not be sent");
    case wire::Rule::InvalidUtf8InReason:
        return QT_TRANSLATE_NOOP("words", "The reason in a close frame is not valid UTF-8");
    case wire::Rule::FrameTooLarge:
        return QT_TRANSLATE_NOOP("words", "A frame is larger than the limit that is set");
    case wire::Rule::MessageTooLarge:
        return QT_TRANSLATE_NOOP("words", "A message is larger than the limit that is set");
    case wire::Rule::TooManyFragments:
        return QT_TRANSLATE_NOOP("words", "A message has more fragments than the limit that is set");
    case wire::Rule::DataAfterClose:
        return QT_TRANSLATE_NOOP("words", "A frame came after the close frame");
    case wire::Rule::BadCompressedData:
        return QT_TRANSLATE_NOOP("words", "A compressed message cannot be inflated");
    case wire::Rule::TooManyMessages:
        return QT_TRANSLATE_NOOP("words", "More messages came in a second than the limit that is set");
    }
    return nullptr;
}

/// In the order of wire::HandshakeError: what is wrong, and what to try.
constexpr std::array<const char *, 21> handshakeWords{
    nullptr,
    // MalformedHead
    QT_TRANSLATE_NOOP("words", "This is not HTTP. Does the other side speak WebSocket on this port?"),
    // HeadTooLarge
    QT_TRANSLATE_NOOP("words", "The HTTP head is larger than the limit that is set. Are there too "
                               "many cookies, or is this another service?"),
    // NotGet
    QT_TRANSLATE_NOOP("words", "The method of the request is not GET, as WebSocket asks for."),
    // NotHttp11
    QT_TRANSLATE_NOOP("words", "The HTTP version is not 1.1. An old proxy in between may have lowered it."),
    // MissingHost
    QT_TRANSLATE_NOOP("words", "The request has no Host field, or more than one. Exactly one is needed."),
    // MissingUpgrade
    QT_TRANSLATE_NOOP("words", "The field “Upgrade: websocket” is missing. A proxy may have removed it, or "
                               "an ordinary web server or browser page is on the other side."),
    // MissingConnection
    QT_TRANSLATE_NOOP("words", "The field “Connection: Upgrade” is missing. A proxy may have removed it."),
    // MissingKey
    QT_TRANSLATE_NOOP("words",
                      "The request has no Sec-WebSocket-Key field. Only a WebSocket client sends one."),
    // BadKey
    QT_TRANSLATE_NOOP(
        "words", "Sec-WebSocket-Key is not the base64 of 16 bytes. The client has to make 16 random ones."),
    // BadVersion
    QT_TRANSLATE_NOOP("words",
                      "Sec-WebSocket-Version is not 13. The client speaks a draft of WebSocket: update it."),
    // NotSwitchingProtocols
    QT_TRANSLATE_NOOP("words",
                      "The server did not answer with status 101. Does it speak WebSocket at this path?"),
    // MissingAccept
    QT_TRANSLATE_NOOP("words", "The response has no Sec-WebSocket-Accept field. What answered is not a "
                               "WebSocket server, or a proxy removed the field."),
    // WrongAccept
    QT_TRANSLATE_NOOP("words",
                      "Sec-WebSocket-Accept does not match the key that was sent. A cache may have answered "
                      "with an old response, or a server that does not speak WebSocket repeats what it got."),
    // UnofferedSubprotocol
    QT_TRANSLATE_NOOP(
        "words", "The server chose a subprotocol that was not offered. Offer it, or correct the server."),
    // UnofferedExtension
    QT_TRANSLATE_NOOP("words", "The server chose an extension that was not offered. Offer it, or "
                               "correct the server or the proxy before it."),
    // RequestWithBody
    QT_TRANSLATE_NOOP("words", "The request has a body. One that asks for WebSocket has none."),
    // BadExtension
    QT_TRANSLATE_NOOP("words", "Sec-WebSocket-Extensions cannot be read. Compare the field in the "
                               "log with RFC 6455, section 9.1."),
    // BadDeflateAnswer
    QT_TRANSLATE_NOOP("words",
                      "The server answered permessage-deflate with parameters that were not offered, or that "
                      "are out of range. Connect without compression to go on, and correct the server."),
    // RepeatedExtension
    QT_TRANSLATE_NOOP("words", "The server accepted the same extension twice. Correct the server, "
                               "or a proxy that repeats the field."),
    // MissingSubprotocol
    QT_TRANSLATE_NOOP("words", "The server chose none of the subprotocols that were offered. "
                               "Check their names, and which ones the server knows."),
};

const char *sourceOf(wire::HandshakeError error)
{
    const auto index = static_cast<size_t>(error);
    return index < handshakeWords.size() ? handshakeWords[index] : nullptr;
}

const char *meaningOf(quint16 code)
{
    switch (code) {
    case wire::NormalClosure:
        return QT_TRANSLATE_NOOP("words", "the connection has done its work");
    case wire::GoingAway:
        return QT_TRANSLATE_NOOP("words", "the server shuts down, or the browser left the page");
    case wire::ProtocolError:
        return QT_TRANSLATE_NOOP("words", "the other side broke the protocol");
    case wire::UnsupportedData:
        return QT_TRANSLATE_NOOP("words", "a message of a type that is not accepted");
    case wire::NoStatusReceived:
        return QT_TRANSLATE_NOOP("words", "the close frame had no code");
    case wire::AbnormalClosure:
        return QT_TRANSLATE_NOOP("words", "the connection ended without a close frame");
    case wire::InvalidPayload:
        return QT_TRANSLATE_NOOP("words",
                                 "a message that does not fit its type, such as text that is not UTF-8");
    case wire::PolicyViolation:
        return QT_TRANSLATE_NOOP("words", "a message against the rules of the service");
    case wire::MessageTooBig:
        return QT_TRANSLATE_NOOP("words", "a message larger than is accepted");
    case wire::MandatoryExtension:
        return QT_TRANSLATE_NOOP("words", "the server did not agree to an extension that the client needs");
    case wire::InternalError:
        return QT_TRANSLATE_NOOP("words", "something went wrong inside the server");
    case wire::ServiceRestart:
        return QT_TRANSLATE_NOOP("words", "the service restarts; connect again in a while");
    case wire::TryAgainLater:
        return QT_TRANSLATE_NOOP("words", "the service is overloaded; connect again later");
    case wire::BadGateway:
        return QT_TRANSLATE_NOOP("words", "a gateway got a bad answer from the server behind it");
    case wire::TlsHandshakeFailed:
        return QT_TRANSLATE_NOOP("words", "the TLS handshake failed");
    default:
        return nullptr;
    }
}

const char *meaningOfRange(quint16 code)
{
    if (code >= 3000 && code <= 3999)
        return QT_TRANSLATE_NOOP("words", "registered by a library or framework");
    if (code >= 4000 && code <= 4999)
        return QT_TRANSLATE_NOOP("words", "the application's own");
    return QT_TRANSLATE_NOOP("words", "not to be used");
}

} // namespace

QString sentence(wire::Rule rule)
{
    const char *source = sourceOf(rule);
    if (!source)
        return {};
    return translated(QT_TRANSLATE_NOOP("words", "%1 (RFC %2, section %3)."))
        .arg(translated(source), QString::number(wire::rfcOf(rule)), QLatin1String(wire::sectionOf(rule)));
}

QString sentence(wire::HandshakeError error)
{
    const char *source = sourceOf(error);
    return source ? translated(source) : QString();
}

QString closeCodeMeaning(quint16 code)
{
    const char *meaning = meaningOf(code);
    return QStringLiteral("%1 %2: %3")
        .arg(QString::number(code), wire::closeCodeName(code),
             translated(meaning ? meaning : meaningOfRange(code)));
}

} // namespace wireloupe::formats
