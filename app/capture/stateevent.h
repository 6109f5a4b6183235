#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>

namespace wireloupe::capture {

/// What became of a connection or a server. The values of these enums are stored in captures.
enum class StateKind : quint8 {
    Connecting = 1,
    Open = 2,
    Closing = 3,
    Closed = 4, ///< the connection is gone after a closing handshake or an end that was asked for
    Failed = 5, ///< the connection is gone, or never came about, for `cause`
    Listening = 6,
    Stopped = 7,
};

/// Where it was when that happened.
enum class Phase : quint8 {
    None = 0,
    Address = 1, ///< the URL, or name resolution
    Tcp = 2,
    Tls = 3,
    Upgrade = 4,
    Open = 5,
    Closing = 6,
};

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
};

/// One row of the log that is not traffic.
struct StateEvent
{
    StateKind kind = StateKind::Connecting;
    Phase phase = Phase::None;
    Cause cause = Cause::None;
    qint32 number = 0;         ///< by `cause`
    quint16 closeCode = 0;     ///< of Closing and Closed: as wire::CloseCode, 1005 and 1006 included; 0: none
    bool closedByPeer = false; ///< of Closing: the peer sent its close frame first
    QByteArray detail;         ///< UTF-8: an address, a URL, a close reason or the system's own words

    QByteArray serialize() const;
    static std::optional<StateEvent> parse(QByteArrayView bytes);

    bool operator==(const StateEvent &) const = default;
};

} // namespace wireloupe::capture
