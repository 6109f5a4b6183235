// The words for how connections end before their time: what they say depends on the phase.
#include <array>

#include "formats/eventtables.h"

namespace wireloupe::formats {
namespace {

using capture::Cause;
using capture::Phase;
using capture::StateEvent;

/// While a proxy is spoken to; the detail is the proxy.
constexpr std::array proxyWords{
    Words<Cause>{Cause::TimedOut,
                 QT_TRANSLATE_NOOP("words", "The proxy %1 did not answer in time. Check its address and "
                                            "port, and whether it can reach the server."),
                 QT_TRANSLATE_NOOP("words", "The proxy did not answer in time. Check its address and port, "
                                            "and whether it can reach the server.")},
    Words<Cause>{
        Cause::ConnectionReset,
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy %1 reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port."),
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy reset the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.")},
    Words<Cause>{
        Cause::PeerClosedTcp,
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy %1 ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port."),
        QT_TRANSLATE_NOOP(
            "words",
            "The proxy ended the connection. Check the kind of the proxy (HTTP or SOCKS5) and its port.")},
    Words<Cause>{
        Cause::HostNotFound,
        QT_TRANSLATE_NOOP("words", "No address was found for the proxy %1. Check its name and the network."),
        QT_TRANSLATE_NOOP("words", "No address was found for the proxy. Check its name and the network.")},
    Words<Cause>{
        Cause::ConnectionRefused,
        QT_TRANSLATE_NOOP("words", "Could not connect to the proxy %1: connection refused. Is it running?"),
        QT_TRANSLATE_NOOP("words", "Could not connect to the proxy: connection refused. Is it running?")},
    Words<Cause>{
        Cause::NetworkUnreachable,
        QT_TRANSLATE_NOOP("words", "There is no route to the proxy %1. Check its address and the network."),
        QT_TRANSLATE_NOOP("words", "There is no route to the proxy. Check its address and the network.")},
    Words<Cause>{Cause::Other, QT_TRANSLATE_NOOP("words", "The proxy failed: %1."),
                 QT_TRANSLATE_NOOP("words", "The proxy failed.")},
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
    PhaseWords{
        Phase::Closing,
        QT_TRANSLATE_NOOP(
            "words", "The closing handshake was not finished in time; the connection was dropped (1006).")},
};

/// For a stream that the peer ended, by the phase it was in; the first where there is no other.
constexpr std::array endWords{
    PhaseWords{Phase::Open,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection without a closing handshake (1006). "
                                          "It may have crashed, or a proxy in between may have cut it.")},
    PhaseWords{Phase::Tcp,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection at once. Is this the right port?")},
    PhaseWords{Phase::Tls,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection during the TLS handshake and did "
                                          "not say why. Servers do that on a port that "
                                          "does not speak TLS (then use ws://) or is the wrong one, or where "
                                          "they refuse this version of TLS or "
                                          "want a server name (SNI) or a client certificate; clients where "
                                          "they do not trust the certificate.")},
    PhaseWords{Phase::Upgrade,
               QT_TRANSLATE_NOOP("words", "The peer ended the connection during the opening handshake. Does "
                                          "this port speak WebSocket, and is it ws:// or wss://?")},
    PhaseWords{
        Phase::Closing,
        QT_TRANSLATE_NOOP("words", "The peer ended the connection without a close frame of its own (1006).")},
};

/// The same for a reset (TCP RST).
constexpr std::array resetWords{
    PhaseWords{Phase::Open,
               QT_TRANSLATE_NOOP("words",
                                 "The peer reset the connection, without a closing handshake (1006). It "
                                 "may have crashed, or a proxy or firewall in between may have cut it.")},
    PhaseWords{Phase::Tcp,
               QT_TRANSLATE_NOOP("words", "The peer reset the connection at once. Is this the right port?")},
    PhaseWords{Phase::Tls,
               QT_TRANSLATE_NOOP("words", "The peer reset the connection during the TLS handshake and did "
                                          "not say why. Servers do that on a port that "
                                          "does not speak TLS (then use ws://) or is the wrong one, or where "
                                          "they refuse this version of TLS or "
                                          "want a server name (SNI) or a client certificate; clients where "
                                          "they do not trust the certificate.")},
    PhaseWords{Phase::Upgrade,
               QT_TRANSLATE_NOOP("words", "The peer reset the connection during the opening handshake. Does "
                                          "this port speak WebSocket, and is it ws:// or wss://?")},
    PhaseWords{Phase::Closing,
               QT_TRANSLATE_NOOP(
                   "words", "The peer reset the connection before it sent a close frame of its own (1006).")},
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

QString worded(std::span<const PhaseWords> table, Phase phase)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [phase](const PhaseWords &words) { return words.phase == phase; });
    return translated(found == table.end() ? table.front().sentence : found->sentence);
}

} // namespace

QString endSentence(const StateEvent &event)
{
    if (event.phase == Phase::Proxy) {
        QString words = worded(event, proxyWords, event.cause);
        if (!words.isEmpty())
            return words;
    }
    switch (event.cause) {
    case Cause::TimedOut:
        return worded(timeoutWords, event.phase);
    case Cause::ConnectionReset:
        return worded(resetWords, event.phase);
    case Cause::PeerClosedTcp:
        return worded(endWords, event.phase);
    case Cause::CancelledByUser:
        return worded(cancelWords, event.phase);
    default:
        return {};
    }
}

} // namespace wireloupe::formats
