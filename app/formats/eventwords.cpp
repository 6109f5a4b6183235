// The words for what becomes of connections and servers: what happened, to what, and what to try.
#include "formats/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>

#include "formats/translated.h"
#include "lens/lens.h"
#include "wire/closecode.h"

namespace wireloupe::formats {
namespace {

using capture::Cause;
using capture::Phase;
using capture::StateEvent;
using capture::StateKind;

/// A sentence that names the event's detail, and one for an event without.
template <class Key>
struct Words
{
    Key key;
    const char *named;
    const char *unnamed;
};

constexpr std::array kindWords{
    Words<StateKind>{StateKind::Connecting, QT_TRANSLATE_NOOP("words", "Connecting to %1."),
                     QT_TRANSLATE_NOOP("words", "Connecting.")},
    Words<StateKind>{StateKind::Open,
                     QT_TRANSLATE_NOOP("words", "The connection is open, with the subprotocol %1."),
                     QT_TRANSLATE_NOOP("words", "The connection is open.")},
    Words<StateKind>{StateKind::Failed, QT_TRANSLATE_NOOP("words", "The connection failed: %1."),
                     QT_TRANSLATE_NOOP("words", "The connection failed.")},
    Words<StateKind>{StateKind::Listening, QT_TRANSLATE_NOOP("words", "Listening on %1."),
                     QT_TRANSLATE_NOOP("words", "Listening.")},
    Words<StateKind>{StateKind::Stopped, QT_TRANSLATE_NOOP("words", "Stopped listening on %1."),
                     QT_TRANSLATE_NOOP("words", "Stopped listening.")},
};

constexpr Words<StateKind> incomingWords{StateKind::Connecting,
                                         QT_TRANSLATE_NOOP("words", "A client connects from %1."),
                                         QT_TRANSLATE_NOOP("words", "A client connects.")};

constexpr std::array causeWords{
    Words<Cause>{Cause::BadUrl,
                 QT_TRANSLATE_NOOP(
                     "words", "%1 is not the URL of a WebSocket server, which begins with ws:// or wss://."),
                 QT_TRANSLATE_NOOP("words", "The URL of a WebSocket server begins with ws:// or wss://.")},
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
        QT_TRANSLATE_NOOP("words", "There is no way to %1. Check the address and the network."),
        QT_TRANSLATE_NOOP("words", "There is no way to the server. Check the address and the network.")},
    Words<Cause>{
        Cause::TlsFailed,
        QT_TRANSLATE_NOOP("words", "The TLS handshake failed: %1. Check the certificate and the host name."),
        QT_TRANSLATE_NOOP("words", "The TLS handshake failed. Check the certificate and the host name.")},
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
            "%1 is not an address of this machine. Try 127.0.0.1, which only this machine can reach."),
        QT_TRANSLATE_NOOP(
            "words",
            "That is not an address of this machine. Try 127.0.0.1, which only this machine can reach.")},
};

struct PhaseWords
{
    Phase phase;
    const char *sentence;
};

/// By the phase that took too long; the first where there is no other.
constexpr std::array timeoutWords{
    PhaseWords{Phase::None,
               QT_TRANSLATE_NOOP("words", "The peer did not answer in time. Check the network.")},
    PhaseWords{
        Phase::Address,
        QT_TRANSLATE_NOOP("words", "Looking up the name took too long. Check the name and the network.")},
    PhaseWords{
        Phase::Tcp,
        QT_TRANSLATE_NOOP(
            "words",
            "The server did not answer in time. Check the address, and whether a firewall is in between.")},
    PhaseWords{
        Phase::Tls,
        QT_TRANSLATE_NOOP(
            "words",
            "The TLS handshake was not finished in time. Does this port speak TLS? If not, use ws://.")},
    PhaseWords{
        Phase::Upgrade,
        QT_TRANSLATE_NOOP("words",
                          "The opening handshake was not finished in time. Does this port speak WebSocket?")},
    PhaseWords{Phase::Closing,
               QT_TRANSLATE_NOOP(
                   "words", "The closing handshake was not finished in time; the connection was dropped.")},
};

/// For a stream that the peer ended, by the phase it was in; the first where there is no other.
constexpr std::array endWords{
    PhaseWords{Phase::Open,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection without a closing handshake (1006). "
                                          "It may have crashed, or a proxy in between may have cut it.")},
    PhaseWords{Phase::Tls,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection during the TLS handshake. Does this "
                                          "port speak TLS? If not, use ws://.")},
    PhaseWords{Phase::Upgrade,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection during the opening handshake. Does "
                                          "this port speak WebSocket, and is it wss://?")},
    PhaseWords{
        Phase::Closing,
        QT_TRANSLATE_NOOP("words", "The peer ended the connection without a close frame of its own (1006).")},
};

/// For an end that the user asked for; the first where there is no other.
constexpr std::array cancelWords{
    PhaseWords{Phase::None, QT_TRANSLATE_NOOP("words", "Cancelled.")},
    PhaseWords{Phase::Open,
               QT_TRANSLATE_NOOP(
                   "words", "The connection was dropped on request, without a closing handshake (1006).")},
    PhaseWords{
        Phase::Closing,
        QT_TRANSLATE_NOOP(
            "words",
            "The connection was dropped on request, before the closing handshake was finished (1006).")},
};

struct StatusAdvice
{
    int first;
    int last;
    const char *advice;
};

/// What to try after a refused upgrade; the first that fits.
constexpr std::array statusAdvice{
    StatusAdvice{300, 399, QT_TRANSLATE_NOOP("words", "Try the URL in the Location field of the response.")},
    StatusAdvice{401, 401,
                 QT_TRANSLATE_NOOP("words", "It asks for credentials: add an Authorization header.")},
    StatusAdvice{403, 403, QT_TRANSLATE_NOOP("words", "Check the credentials and the Origin header.")},
    StatusAdvice{404, 404, QT_TRANSLATE_NOOP("words", "Check the path of the URL.")},
    StatusAdvice{429, 429, QT_TRANSLATE_NOOP("words", "There were too many requests: wait a while.")},
    StatusAdvice{500, 599,
                 QT_TRANSLATE_NOOP("words", "The fault is at the server, or at a proxy before it.")},
    StatusAdvice{0, 999, QT_TRANSLATE_NOOP("words", "The response in the log may say why.")},
};

QString detailOf(const StateEvent &event)
{
    constexpr qsizetype maxChars = 300;
    return lens::toOneLine(event.detail, maxChars);
}

template <class Key>
QString worded(const StateEvent &event, const Words<Key> &words)
{
    return event.detail.isEmpty() ? translated(words.unnamed) : translated(words.named).arg(detailOf(event));
}

/// Empty where the table has nothing for `key`.
template <class Key>
QString worded(const StateEvent &event, std::type_identity_t<std::span<const Words<Key>>> table, Key key)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [key](const Words<Key> &words) { return words.key == key; });
    return found == table.end() ? QString() : worded(event, *found);
}

QString worded(std::span<const PhaseWords> table, Phase phase)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [phase](const PhaseWords &words) { return words.phase == phase; });
    return translated(found == table.end() ? table.front().sentence : found->sentence);
}

QString peerViolation(const StateEvent &event)
{
    return translated(QT_TRANSLATE_NOOP("words", "The peer broke the protocol. %1"))
        .arg(sentence(static_cast<wire::Rule>(event.number)));
}

QString upgradeRefused(const StateEvent &event)
{
    const QString status = event.detail.isEmpty()
                               ? QString::number(event.number)
                               : QStringLiteral("%1 %2").arg(QString::number(event.number), detailOf(event));
    const QString refusal =
        translated(QT_TRANSLATE_NOOP("words", "The server refused the upgrade with status %1.")).arg(status);
    const auto advice =
        std::find_if(statusAdvice.begin(), statusAdvice.end(), [&](const StatusAdvice &range) {
            return event.number >= range.first && event.number <= range.last;
        });
    return advice == statusAdvice.end() ? refusal : refusal + u' ' + translated(advice->advice);
}

/// Empty for Cause::None.
QString causeSentence(const StateEvent &event)
{
    switch (event.cause) {
    case Cause::TimedOut:
        return worded(timeoutWords, event.phase);
    case Cause::ConnectionReset:
    case Cause::PeerClosedTcp:
        return worded(endWords, event.phase);
    case Cause::CancelledByUser:
        return worded(cancelWords, event.phase);
    case Cause::InsideFrame:
        return translated(QT_TRANSLATE_NOOP(
            "words", "The connection ended inside a frame (1006). What had come of it is in the log."));
    case Cause::UpgradeRefused:
        return upgradeRefused(event);
    case Cause::HandshakeInvalid:
        return translated(QT_TRANSLATE_NOOP("words", "The opening handshake failed. %1"))
            .arg(sentence(static_cast<wire::HandshakeError>(event.number)));
    case Cause::PeerViolation:
        return peerViolation(event);
    case Cause::AddressInUse:
        return translated(QT_TRANSLATE_NOOP("words",
                                            "Port %1 is taken by another program. Try another, or 0 for any "
                                            "free one."))
            .arg(event.number);
    case Cause::Other:
        return worded(event, kindWords, StateKind::Failed);
    default:
        return worded(event, causeWords, event.cause);
    }
}

/// "1000 Normal Closure", and the reason where there is one.
QString closeWords(const StateEvent &event)
{
    QString code =
        QStringLiteral("%1 %2").arg(QString::number(event.closeCode), wire::closeCodeName(event.closeCode));
    if (event.detail.isEmpty())
        return code;
    return translated(QT_TRANSLATE_NOOP("words", "%1, reason: %2")).arg(code, detailOf(event));
}

QString closing(const StateEvent &event)
{
    const QString who =
        translated(event.closedByPeer ? QT_TRANSLATE_NOOP("words", "The peer closes the connection")
                                      : QT_TRANSLATE_NOOP("words", "Closing the connection"));
    const QString words =
        event.closeCode == 0 ? who + u'.' : QStringLiteral("%1: %2.").arg(who, closeWords(event));
    return event.cause == Cause::PeerViolation ? peerViolation(event) + u' ' + words : words;
}

QString closed(const StateEvent &event)
{
    QString cause = causeSentence(event);
    if (!cause.isEmpty())
        return cause;
    if (event.closeCode == 0)
        return translated(QT_TRANSLATE_NOOP("words", "The connection is closed."));
    return translated(QT_TRANSLATE_NOOP("words", "Closed: %1.")).arg(closeWords(event));
}

} // namespace

QString sentence(const StateEvent &event)
{
    if (event.kind == StateKind::Closing)
        return closing(event);
    if (event.kind == StateKind::Closed)
        return closed(event);
    QString cause = causeSentence(event);
    if (!cause.isEmpty())
        return cause;
    // Only what comes to a server begins with TCP.
    const bool isIncoming = event.kind == StateKind::Connecting && event.phase == Phase::Tcp;
    return isIncoming ? worded(event, incomingWords) : worded(event, kindWords, event.kind);
}

} // namespace wireloupe::formats
