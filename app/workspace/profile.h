#pragma once

#include <QList>
#include <QString>
#include <QUuid>

namespace wireloupe::workspace {

struct Header
{
    QString name;
    QString value;
    bool isEnabled = true;

    bool operator==(const Header &) const = default;
};

/// What the server is told of who we are. Secrets are kept apart from the profile's file: see SecretFile.
struct Auth
{
    enum class Kind : quint8 {
        None,
        Basic,        ///< user and secret (RFC 7617)
        Bearer,       ///< secret (RFC 6750)
        ApiKeyHeader, ///< secret in the header `name`
        ApiKeyQuery,  ///< secret in the query parameter `name`
        FirstMessage, ///< secret is the whole text of a message sent as soon as the connection is open
    };

    Kind kind = Kind::None;
    QString user;
    QString name;
    QString secret;

    bool operator==(const Auth &) const = default;
};

struct Tls
{
    QString caFile;
    QString certificateFile;
    QString keyFile;
    QString keyPassword; ///< a secret
    QString serverName;
    bool isTls13Required = false;

    bool operator==(const Tls &) const = default;
};

struct Proxy
{
    enum class Kind : quint8 { None, System, Http, Socks5 };

    Kind kind = Kind::System;
    QString host;
    int port = 0;
    QString user;
    QString password; ///< a secret

    bool operator==(const Proxy &) const = default;
};

/// permessage-deflate (RFC 7692), as it is offered.
struct Deflate
{
    bool isEnabled = true;
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15; ///< 8 to 15
    int clientMaxWindowBits = 15; ///< 8 to 15
    int level = 6;                ///< 1 to 9
    int threshold = 0;            ///< bytes

    bool operator==(const Deflate &) const = default;
};

/// After a connection that was open has failed: the n-th attempt follows a pause of delay * 2^(n-1), at most
/// maxDelay, of which a random part up to a half is taken away.
struct Reconnect
{
    bool isEnabled = false;
    int delayMs = 500;       ///< 50 to 600,000
    int maxDelayMs = 30'000; ///< 50 to 3,600,000
    int maxAttempts = 10;    ///< in a row; 0: no limit

    bool operator==(const Reconnect &) const = default;
};

/// How latencies are measured beyond pings. The texts are rules as capture::MatchRule and capture::StampRule
/// read them; what they cannot read is kept as it is.
struct Latency
{
    QString match = QStringLiteral("payload"); ///< which reply answers which request
    int timeoutMs = 30'000;                    ///< 1 to 3,600,000: a reply that comes later is late
    QString stamp;                             ///< where messages say when they were sent; empty: nowhere

    bool operator==(const Latency &) const = default;
};

/// A saved connection.
struct Profile
{
    QString name;
    QString url;
    QList<Header> headers;
    QList<QString> subprotocols;
    Auth auth;
    Tls tls;
    Proxy proxy;
    Deflate deflate;
    Reconnect reconnect;
    Latency latency;
    int connectTimeoutMs = 10'000; ///< 100 to 600,000
    int closeTimeoutMs = 2'000;    ///< 100 to 600,000
    int pingIntervalMs = 1'000;    ///< 0: no pings of our own; else 50 to 3,600,000
    int pongTimeoutMs = 0;         ///< 0: waits for ever; else 50 to 3,600,000
    int maxRedirects = 0;          ///< 0: a redirect is shown, not followed; to 20
    int fragmentSize = 0;          ///< bytes; 0: messages go out in one frame
    int maxMessageMiB = 64;        ///< 1 to 1,024: a larger message is refused with 1009
    /// As capture::LatencyBudget reads them: "p99<50ms/10s". What it cannot read is kept as it is.
    QList<QString> latencyBudgets;

    bool operator==(const Profile &) const = default;
};

} // namespace wireloupe::workspace
