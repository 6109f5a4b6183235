#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace wireloupe::capture {

/// What became of a connection or a server. The values of these enums are stored in captures.
enum class StateKind : quint8 {
    Connecting = 1,
    Open = 2,
    Closing = 3, ///< in phase Tcp: our direction of the connection is ended, the peer's is read on
    Closed = 4,  ///< the connection is gone after a closing handshake or an end that was asked for
    Failed = 5,  ///< the connection is gone, or never came about, for `cause`
    Listening = 6,
    Stopped = 7,
    Secured = 8,    ///< TLS is established, or refused for `cause`: `detail` is TlsDetails::serialize()
    Redirected = 9, ///< followed to the URL in `detail`; `number` is the status
    Waiting = 10,   ///< before another attempt to connect: `number` is how long in ms, `detail` which attempt
    Gap = 11,       ///< records are missing here, `number` of them: `detail` is RecordingGap::serialize()
    Sharing = 12,   ///< what a server's peers say reaches other servers too, by way of `detail`
    NotSharing = 13, ///< it does not, for `cause`; `number`: in how many ms that is tried again, 0: it is not
    // What makes times that were measured across it say nothing of the peer. `number`: how long or how far,
    // in ms, `detail` the same exactly: see Interruption. They concern all connections of the capture.
    Stalled = 14,     ///< the program did not get to its connections: it was stopped, or had no processor
    Suspended = 15,   ///< the machine slept; the clock of the rows' times stood still meanwhile
    ClockJumped = 16, ///< the wall clock was set, back where that is below 0
};
inline constexpr StateKind lastStateKind = StateKind::ClockJumped;

/// Where it was when that happened.
enum class Phase : quint8 {
    None = 0,
    Address = 1, ///< the URL, or name resolution
    Tcp = 2,
    Tls = 3,
    Upgrade = 4,
    Open = 5,
    Closing = 6,
    Proxy = 7, ///< between Tcp and Tls: what the proxy is asked to do
};
inline constexpr Phase lastPhase = Phase::Proxy;

enum class Cause : quint8 {
    None = 0,
    BadUrl = 1,
    HostNotFound = 2,
    ConnectionRefused = 3,
    TimedOut = 4,
    NetworkUnreachable = 5,
    ConnectionReset = 6,
    PeerClosedTcp = 7, ///< the stream ended without a closing handshake
    TlsFailed = 8,
    UpgradeRefused = 9,    ///< an HTTP response other than 101: `number` is its status
    HandshakeInvalid = 10, ///< `number` is a wire::HandshakeError
    PeerViolation = 11,    ///< the peer broke a rule: `number` is a wire::Rule
    AddressInUse = 12,     ///< `number` is the port
    AccessDenied = 13,     ///< a privileged port, or an address that is not ours
    AddressNotAvailable = 14,
    CancelledByUser = 15,
    Other = 16,       ///< `detail` says what the system said
    InsideFrame = 17, ///< the stream ended inside a frame
    // Of certificates: `detail` says which one.
    CertificateExpired = 18,
    CertificateNotYetValid = 19,
    CertificateWrongHost = 20,
    CertificateSelfSigned = 21,
    CertificateUnknownAuthority = 22,
    CertificateWeak = 23,
    CertificateRevoked = 24,
    CertificateChainBroken = 25,
    CertificateInvalid = 26, ///< anything else about it
    TlsVersionTooOld = 27,
    NotTls = 28,           ///< the port answered TLS with something else
    TlsOnPlainPort = 29,   ///< the port answered an HTTP request with TLS
    TlsFile = 30,          ///< a certificate or key of ours cannot be used: `detail` says which and why
    ProxyUnreachable = 31, ///< `detail` is the proxy
    ProxyRefused = 32,     ///< `number`: the HTTP status, or the SOCKS reply
    ProxyAuthentication = 33,
    ProxyInvalid = 34, ///< what answers is no such proxy
    NotHttp = 35,      ///< the port answered the request with something that is no HTTP
    PongTimeout = 36,  ///< `number`: how long it was waited for, in ms
    TooManyRedirects = 37,
    ReconnectGivenUp = 38, ///< `number`: after how many attempts
    TooManyPeers = 39,     ///< a server's limit: `number`
    AccessRefused =
        40,     ///< a server's rule about Origin, path or credentials: `number` is the status, `detail` why
    Fault = 41, ///< that a server was told to make: `detail` says which, `number` is the close code or 0
    Guard = 42, ///< a server's rule about messages: `detail` says what was wrong, `number` is the close code
    // Of what servers share their messages through:
    ExchangeRefused = 43, ///< it will not serve us: `detail` is its words
    ExchangeInvalid = 44, ///< what answers at `detail` does not speak its protocol
    BadPlan = 45,         ///< what a server is to do cannot be done: `detail` says why
};
inline constexpr Cause lastCause = Cause::BadPlan;

/// How long each phase of connecting took; nothing where it did not happen or did not end. The phases follow
/// each other without a gap, from the Connecting event on, or from the last Redirected one.
struct PhaseTimes
{
    using Duration = std::optional<std::chrono::nanoseconds>;

    Duration address; ///< name resolution
    Duration tcp;
    Duration proxy;
    Duration tls;
    Duration upgrade;
    /// Comes first: what is made ready on our side, such as the authorities for TLS, and the system's answer
    /// about its proxy. Captures of earlier versions are without it.
    Duration preparation = {};

    bool isEmpty() const { return !address && !tcp && !proxy && !tls && !upgrade && !preparation; }
    bool operator==(const PhaseTimes &) const = default;
};

/// One row of the log that is not traffic.
struct StateEvent
{
    StateKind kind = StateKind::Connecting;
    Phase phase = Phase::None;
    Cause cause = Cause::None;
    qint32 number = 0;     ///< by `cause`
    quint16 closeCode = 0; ///< of Closing and Closed: as wire::CloseCode, 1005 and 1006 included; 0: none
    /// The peer sent its close frame first: of Closing, and of the Closed or Failed that follows it.
    bool closedByPeer = false;
    QByteArray detail; ///< UTF-8: an address, a URL, a close reason or the system's own words
    std::optional<PhaseTimes> times = {}; ///< of Open, and of Failed where it never opened

    QByteArray serialize() const;
    /// Nothing for a kind, phase or cause that a later version wrote, and for what is no event at all.
    static std::optional<StateEvent> parse(QByteArrayView bytes);

    bool operator==(const StateEvent &) const = default;
};

} // namespace wireloupe::capture
