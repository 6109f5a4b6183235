#pragma once

#include <chrono>
#include <optional>

#include <QList>
#include <QUrl>

#include "wire/frame.h"
#include "wire/httphead.h"
#include "wire/limits.h"
#include "wire/permessagedeflate.h"

namespace wireloupe::net {

/// How to get to the server.
struct ProxyOptions
{
    enum class Kind : quint8 {
        None,
        System, ///< what the system's settings or environment say for the URL
        Http,   ///< by CONNECT (RFC 9110 section 9.3.6)
        Socks5, ///< RFC 1928; names are resolved by the proxy
    };
    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user; ///< empty: without credentials
    QString password;
};

enum class TlsVersion : quint8 { Tls12, Tls13 };

/// A certificate that the user trusts, whatever its faults, of one server.
struct TrustedFingerprint
{
    QString host; ///< as in the URL that is dialled; compared without case
    quint16 port = 443;
    QByteArray fingerprint; ///< SHA-256 of the DER, 32 bytes

    bool operator==(const TrustedFingerprint &) const = default;
};

/// How a wss server is checked, and what it is told of us.
struct TlsClientOptions
{
    QString caFile;          ///< PEM: authorities trusted beside the system's
    QString certificateFile; ///< of ours, PEM or PKCS#12
    QString keyFile;         ///< PEM; empty: in the certificate's file
    QString keyPassword;
    QString serverName; ///< sent (SNI) and verified in place of the URL's host; empty: the host
    TlsVersion minimumVersion = TlsVersion::Tls12;
    /// Of any servers: each counts for its own host and port alone, be it dialled first or by a redirect.
    QList<TrustedFingerprint> trustedFingerprints;
    bool isVerified = true;
};

/// Pings on a timer. Each has a payload of its own, "wl" and a number, so that its pong is found even among
/// late and unsolicited ones (RFC 6455 section 5.5.3).
struct KeepAlive
{
    std::chrono::milliseconds interval{0}; ///< 0: no pings
    std::chrono::milliseconds timeout{
        0}; ///< without the pong of a ping for this long, the connection fails; 0: never
    bool isAnySignEnough = false; ///< whatever comes after a ping counts as its pong
};

struct ClientOptions
{
    QUrl url; ///< ws or wss
    /// Path and query as they go into the request line; empty: those of `url`, in QUrl's encoding. Of no use
    /// any more once a redirect was followed.
    QByteArray target;
    /// In order. A required field that is named here is not written by itself; the required ones come first.
    wire::HeaderFields headers;
    /// Names (without case) of those of `headers` that hold credentials, where the name alone does not say
    /// so.
    QList<QByteArray> credentialFields;
    /// Sent as soon as the connection is open, before anything else. As it may hold credentials, it is not
    /// sent to another origin that a redirect leads to.
    std::optional<wire::Message> firstMessage;
    QList<QByteArray> subprotocols;
    wire::DeflateOptions deflate;
    ProxyOptions proxy;
    TlsClientOptions tls;
    int maxRedirects = 0; ///< followed, at most; what is taken along to another origin: see redirected()
    KeepAlive keepAlive;
    qsizetype fragmentSize =
        0; ///< bytes of payload from which a message goes out in fragments of that size; 0: never
    bool isPongMuted = false;                         ///< pings are not answered
    std::chrono::milliseconds connectTimeout{10'000}; ///< name resolution to the end of the upgrade
    std::chrono::milliseconds closeTimeout{2'000};    ///< for the peer's half of the closing handshake
    wire::Limits limits;
};

} // namespace wireloupe::net
