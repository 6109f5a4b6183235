// The words for why something failed or ended: what happened, to what, and what to try.
#include <array>

#include "formats/eventtables.h"
#include "formats/words.h"

namespace wireloupe::formats {
namespace {

using capture::Cause;
using capture::StateEvent;

constexpr std::array causeWords{
    Words<Cause>{
        Cause::HostNotFound,
        QT_TRANSLATE_NOOP("words", "No address was found for %1. Check the name and the network."),
        QT_TRANSLATE_NOOP("words", "No address was found for the name. Check the name and the network.")},
    Words<Cause>{
        Cause::ConnectionRefused,
        QT_TRANSLATE_NOOP("words", "Could not connect to %1: connection refused. Is the server running?"),
        QT_TRANSLATE_NOOP("words", "Could not connect: connection refused. Is the server running?")},
    Words<Cause>{
        Cause::NetworkUnreachable,
        QT_TRANSLATE_NOOP("words", "There is no route to %1. Check the address and the network."),
        QT_TRANSLATE_NOOP("words", "There is no route to the server. Check the address and the network.")},
    Words<Cause>{Cause::TlsFailed,
                 QT_TRANSLATE_NOOP("words", "The TLS handshake failed: %1. Does this port speak TLS, and a "
                                            "version and cipher that are allowed here?"),
                 QT_TRANSLATE_NOOP("words", "The TLS handshake failed. Does this port speak TLS, and a "
                                            "version and cipher that are allowed here?")},
    Words<Cause>{
        Cause::AccessDenied,
        QT_TRANSLATE_NOOP("words",
                          "Access to %1 is denied. Ports below 1024 need special rights: try a higher one."),
        QT_TRANSLATE_NOOP("words",
                          "Access is denied. Ports below 1024 need special rights: try a higher one.")},
    Words<Cause>{
        Cause::AddressNotAvailable,
        QT_TRANSLATE_NOOP(
            "words",
            "%1 is not an address of this computer. Try 127.0.0.1, which only this computer can reach."),
        QT_TRANSLATE_NOOP(
            "words",
            "That is not an address of this computer. Try 127.0.0.1, which only this computer can reach.")},
    Words<Cause>{Cause::Other, QT_TRANSLATE_NOOP("words", "The connection failed: %1."),
                 QT_TRANSLATE_NOOP("words", "The connection failed.")},
    Words<Cause>{
        Cause::Fault,
        QT_TRANSLATE_NOOP("words",
                          "The server has ended the connection, as its settings for faults say: %1."),
        QT_TRANSLATE_NOOP("words", "The server has ended the connection, as its settings for faults say.")},
    Words<Cause>{
        Cause::ExchangeRefused,
        QT_TRANSLATE_NOOP("words", "Redis refuses: %1. Check the user, the password and what they allow."),
        QT_TRANSLATE_NOOP("words", "Redis refuses. Check the user, the password and what they allow.")},
    Words<Cause>{Cause::ExchangeInvalid,
                 QT_TRANSLATE_NOOP("words", "What answers at %1 is not a Redis server. Check host and port."),
                 QT_TRANSLATE_NOOP("words", "What answers is not a Redis server. Check host and port.")},
    Words<Cause>{
        Cause::BadPlan,
        QT_TRANSLATE_NOOP("words", "The server cannot do what it is set to: %1. Change its settings."),
        QT_TRANSLATE_NOOP("words", "The server cannot do what it is set to. Change its settings.")},
    Words<Cause>{Cause::Guard,
                 QT_TRANSLATE_NOOP("words", "The client was turned away, as the server's guards say: %1."),
                 QT_TRANSLATE_NOOP("words", "The client was turned away, as the server's guards say.")},
    Words<Cause>{Cause::TlsFile,
                 QT_TRANSLATE_NOOP("words", "A certificate or key of this side cannot be used: %1. Check the "
                                            "file, its format and its password."),
                 QT_TRANSLATE_NOOP("words", "A certificate or key of this side cannot be used. Check the "
                                            "file, its format and its password.")},
    Words<Cause>{
        Cause::NotTls,
        QT_TRANSLATE_NOOP("words", "What answers on this port does not speak TLS: %1. Try ws:// in place of "
                                   "wss://, or another port."),
        QT_TRANSLATE_NOOP(
            "words",
            "What answers on this port does not speak TLS. Try ws:// in place of wss://, or another port.")},
    Words<Cause>{
        Cause::TlsOnPlainPort,
        QT_TRANSLATE_NOOP("words", "What answers on this port speaks TLS: %1. Try wss:// in place of ws://."),
        QT_TRANSLATE_NOOP("words", "What answers on this port speaks TLS. Try wss:// in place of ws://.")},
    Words<Cause>{Cause::NotHttp,
                 QT_TRANSLATE_NOOP("words", "What answers on this port does not speak HTTP: %1. Check the "
                                            "port: another service may listen on it."),
                 QT_TRANSLATE_NOOP("words", "What answers on this port does not speak HTTP. Check the port: "
                                            "another service may listen on it.")},
    Words<Cause>{
        Cause::TlsVersionTooOld,
        QT_TRANSLATE_NOOP("words", "The server and this side have no version of TLS in common: %1. Let the "
                                   "server offer TLS 1.2 or 1.3, or ask for a lower minimum version here."),
        QT_TRANSLATE_NOOP("words", "The server and this side have no version of TLS in common. Let the "
                                   "server offer TLS 1.2 or 1.3, or ask for a lower minimum version here.")},
    Words<Cause>{
        Cause::ProxyUnreachable,
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy %1 cannot be reached. Check its address and port, and whether it is running."),
        QT_TRANSLATE_NOOP(
            "words", "The proxy cannot be reached. Check its address and port, and whether it is running.")},
    Words<Cause>{Cause::ProxyAuthentication,
                 QT_TRANSLATE_NOOP("words", "The proxy %1 asks for credentials, or does not take those that "
                                            "were sent. Check the user and password for the proxy."),
                 QT_TRANSLATE_NOOP("words", "The proxy asks for credentials, or does not take those that "
                                            "were sent. Check the user and password for it.")},
    Words<Cause>{Cause::ProxyInvalid,
                 QT_TRANSLATE_NOOP("words", "What answers at %1 is not a proxy of the kind that was chosen. "
                                            "Check the kind of the proxy (HTTP or SOCKS5) and its port."),
                 QT_TRANSLATE_NOOP("words", "What answers is not a proxy of the kind that was chosen. Check "
                                            "the kind of the proxy (HTTP or SOCKS5) and its port.")},
    Words<Cause>{
        Cause::TooManyRedirects,
        QT_TRANSLATE_NOOP(
            "words",
            "There were too many redirects, the last one to %1. Use that URL, or allow more of them."),
        QT_TRANSLATE_NOOP(
            "words", "There were too many redirects. Use the last URL in the log, or allow more of them.")},
    Words<Cause>{
        Cause::CertificateExpired,
        QT_TRANSLATE_NOOP("words", "The server's certificate has expired: %1. Renew it at the server, check "
                                   "the clock of this computer, or choose to trust this one certificate."),
        QT_TRANSLATE_NOOP("words", "The server's certificate has expired. Renew it at the server, check the "
                                   "clock of this computer, or choose to trust this one certificate.")},
    Words<Cause>{Cause::CertificateNotYetValid,
                 QT_TRANSLATE_NOOP("words", "The server's certificate is not valid yet: %1. Check the clocks "
                                            "of the server and of this computer."),
                 QT_TRANSLATE_NOOP("words", "The server's certificate is not valid yet. Check the clocks of "
                                            "the server and of this computer.")},
    Words<Cause>{
        Cause::CertificateWrongHost,
        QT_TRANSLATE_NOOP("words", "The server's certificate is for another host: %1. Check the host in the "
                                   "URL, or set the server name (SNI) that the certificate is for."),
        QT_TRANSLATE_NOOP("words", "The server's certificate is for another host. Check the host in the URL, "
                                   "or set the server name (SNI) that the certificate is for.")},
    Words<Cause>{
        Cause::CertificateSelfSigned,
        QT_TRANSLATE_NOOP("words",
                          "The server's certificate is self-signed, so no authority vouches for it: %1. If "
                          "it is yours, name it as the CA file, or choose to trust this one certificate."),
        QT_TRANSLATE_NOOP("words",
                          "The server's certificate is self-signed: no authority vouches for it. If it is "
                          "yours, name it as the CA file, or choose to trust this one certificate.")},
    Words<Cause>{Cause::CertificateUnknownAuthority,
                 QT_TRANSLATE_NOOP(
                     "words", "The server's certificate comes from an authority that is not known here: %1. "
                              "If it is yours, name its CA file, or choose to trust this one certificate."),
                 QT_TRANSLATE_NOOP(
                     "words", "The server's certificate comes from an authority that is not known here. If "
                              "it is yours, name its CA file, or choose to trust this one certificate.")},
    Words<Cause>{Cause::CertificateWeak,
                 QT_TRANSLATE_NOOP(
                     "words", "The server's certificate is too weak to be relied on: %1. The server needs "
                              "one with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256)."),
                 QT_TRANSLATE_NOOP(
                     "words", "The server's certificate is too weak to be relied on. The server needs one "
                              "with a longer key (RSA 2048, or P-256) and a newer signature (SHA-256).")},
    Words<Cause>{
        Cause::CertificateRevoked,
        QT_TRANSLATE_NOOP("words", "The server's certificate was revoked by the authority that issued it: "
                                   "%1. Its key may be in the wrong hands: the server needs a new one."),
        QT_TRANSLATE_NOOP("words", "The server's certificate was revoked by the authority that issued it. "
                                   "Its key may be in the wrong hands: the server needs a new one.")},
    Words<Cause>{
        Cause::CertificateChainBroken,
        QT_TRANSLATE_NOOP("words", "The chain from the server's certificate to an authority is broken: %1. "
                                   "The server has to send the intermediate certificates, too."),
        QT_TRANSLATE_NOOP("words", "The chain from the server's certificate to an authority is broken. The "
                                   "server has to send the intermediate certificates, too.")},
    Words<Cause>{Cause::CertificateInvalid,
                 QT_TRANSLATE_NOOP("words", "The server's certificate cannot be accepted: %1. Look at the "
                                            "certificate, or choose to trust this one."),
                 QT_TRANSLATE_NOOP("words", "The server's certificate cannot be accepted. Look at the "
                                            "certificate, or choose to trust this one.")},
};

struct StatusAdvice
{
    int first;
    int last;
    const char *advice;
};

/// What to try after a refused upgrade; the first that fits.
constexpr std::array statusAdvice{
    StatusAdvice{200, 299,
                 QT_TRANSLATE_NOOP("words", "An ordinary web server answers here: check the path, and that "
                                            "WebSocket is switched on for it.")},
    StatusAdvice{
        300, 399,
        QT_TRANSLATE_NOOP(
            "words", "Try the URL in the Location field of the response, or let redirects be followed.")},
    StatusAdvice{400, 400,
                 QT_TRANSLATE_NOOP("words", "It did not understand the request: see whether a proxy in "
                                            "between drops the Upgrade and Connection fields.")},
    StatusAdvice{401, 401,
                 QT_TRANSLATE_NOOP("words", "It asks for credentials: add them (Basic, Bearer or an API "
                                            "key), and see WWW-Authenticate in the response.")},
    StatusAdvice{403, 403, QT_TRANSLATE_NOOP("words", "Check the credentials and the Origin header.")},
    StatusAdvice{404, 404, QT_TRANSLATE_NOOP("words", "Check the path of the URL.")},
    StatusAdvice{405, 405, QT_TRANSLATE_NOOP("words", "This path takes no GET: check the path of the URL.")},
    StatusAdvice{407, 407,
                 QT_TRANSLATE_NOOP("words", "A proxy asks for credentials: set its user and password.")},
    StatusAdvice{426, 426,
                 QT_TRANSLATE_NOOP("words", "It wants another protocol or version: see the Upgrade and "
                                            "Sec-WebSocket-Version fields of the response.")},
    StatusAdvice{
        429, 429,
        QT_TRANSLATE_NOOP(
            "words", "There were too many requests: wait a while, and see Retry-After in the response.")},
    StatusAdvice{
        502, 504,
        QT_TRANSLATE_NOOP("words", "A proxy answers, but the server behind it does not: check that server.")},
    StatusAdvice{500, 599,
                 QT_TRANSLATE_NOOP(
                     "words", "The fault is at the server, or at a proxy before it: look into its log.")},
    StatusAdvice{0, 999, QT_TRANSLATE_NOOP("words", "The response in the log may say why.")},
};

/// By the reply of a SOCKS proxy (RFC 1928 section 6).
constexpr std::array<const char *, 9> socksReplies{
    nullptr,
    QT_TRANSLATE_NOOP("words", "general failure"),
    QT_TRANSLATE_NOOP("words", "not allowed by its rules"),
    QT_TRANSLATE_NOOP("words", "network unreachable"),
    QT_TRANSLATE_NOOP("words", "host unreachable"),
    QT_TRANSLATE_NOOP("words", "connection refused"),
    QT_TRANSLATE_NOOP("words", "time to live expired"),
    QT_TRANSLATE_NOOP("words", "command not supported"),
    QT_TRANSLATE_NOOP("words", "address type not supported"),
};

QString peerViolation(const StateEvent &event)
{
    return translated(QT_TRANSLATE_NOOP("words", "The peer broke the protocol. %1"))
        .arg(sentence(static_cast<wire::Rule>(event.number)))
        .trimmed();
}

QString upgradeRefused(const StateEvent &event)
{
    const QString status = event.detail.isEmpty()
                               ? QString::number(event.number)
                               : QStringLiteral("%1 %2").arg(QString::number(event.number), detailOf(event));
    QString refusal =
        translated(QT_TRANSLATE_NOOP("words", "The server refused the upgrade with status %1.")).arg(status);
    const auto advice =
        std::find_if(statusAdvice.begin(), statusAdvice.end(), [&](const StatusAdvice &range) {
            return event.number >= range.first && event.number <= range.last;
        });
    return advice == statusAdvice.end() ? refusal : refusal + u' ' + translated(advice->advice);
}

QString handshakeInvalid(const StateEvent &event)
{
    QString words = translated(QT_TRANSLATE_NOOP("words", "The opening handshake failed. %1"))
                        .arg(sentence(static_cast<wire::HandshakeError>(event.number)))
                        .trimmed();
    if (event.detail.isEmpty())
        return words;
    return words + u' ' + translated(QT_TRANSLATE_NOOP("words", "What came: %1.")).arg(detailOf(event));
}

/// "status 403" of an HTTP proxy, "not allowed by its rules" of a SOCKS proxy.
QString proxyReply(int number)
{
    if (number <= 0 || number >= static_cast<int>(socksReplies.size()))
        return translated(QT_TRANSLATE_NOOP("words", "status %1")).arg(number);
    return translated(socksReplies[static_cast<size_t>(number)]);
}

QString proxyRefused(const StateEvent &event)
{
    const QString reply = proxyReply(event.number);
    if (event.detail.isEmpty())
        return translated(QT_TRANSLATE_NOOP("words", "The proxy would not connect to the server: %1. Does it "
                                                     "allow this host and port?"))
            .arg(reply);
    return translated(QT_TRANSLATE_NOOP("words", "The proxy %1 would not connect to the server: %2. Does it "
                                                 "allow this host and port?"))
        .arg(detailOf(event), reply);
}

QString pongTimeout(const StateEvent &event)
{
    return translated(QT_TRANSLATE_NOOP("words",
                                        "No pong came within %1 of a ping (1006). The peer hangs, or "
                                        "the network is cut."))
        .arg(duration(std::chrono::milliseconds(event.number)));
}

QString accessRefused(const StateEvent &event)
{
    const QString words =
        translated(QT_TRANSLATE_NOOP("words", "The client was turned away with status %1")).arg(event.number);
    return event.detail.isEmpty() ? words + u'.' : QStringLiteral("%1: %2.").arg(words, detailOf(event));
}

/// With `event.number` in it.
QString numbered(const char *source, const StateEvent &event)
{
    return translated(source).arg(event.number);
}

} // namespace

QString causeSentence(const StateEvent &event)
{
    QString words = endSentence(event);
    if (!words.isEmpty())
        return words;
    switch (event.cause) {
    case Cause::InsideFrame:
        return translated(QT_TRANSLATE_NOOP(
            "words", "The connection ended inside a frame (1006). What had come of it is in the log."));
    case Cause::UpgradeRefused:
        return upgradeRefused(event);
    case Cause::HandshakeInvalid:
        return handshakeInvalid(event);
    case Cause::PeerViolation:
        return peerViolation(event);
    case Cause::AddressInUse:
        return numbered(QT_TRANSLATE_NOOP("words",
                                          "Port %1 is taken by another program. Try another, or 0 for "
                                          "any free one."),
                        event);
    case Cause::BadUrl:
        return badUrlSentence(event);
    case Cause::ProxyRefused:
        return proxyRefused(event);
    case Cause::PongTimeout:
        return pongTimeout(event);
    case Cause::ReconnectGivenUp:
        return numbered(QT_TRANSLATE_NOOP("words",
                                          "Reconnecting was given up; attempts: %1. Connect again when the "
                                          "server is back."),
                        event);
    case Cause::TooManyPeers:
        return numbered(QT_TRANSLATE_NOOP("words", "A client was turned away: the limit of %1 at once is "
                                                   "reached. It can be raised in the server's settings."),
                        event);
    case Cause::AccessRefused:
        return accessRefused(event);
    default:
        return worded(event, causeWords, event.cause);
    }
}

} // namespace wireloupe::formats
