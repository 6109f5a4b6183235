#pragma once

#include <chrono>

#include <QByteArray>
#include <QString>

namespace wireloupe::server {

/// What every message of a peer must be.
struct SchemaGuard
{
    enum class Reaction : quint8 {
        Answer, ///< with {"error":"schema","path":JSON_POINTER,"expected":WORDS}; the peer stays
        Close,  ///< with 1008, and where and what as the reason
    };

    /// A JSON Schema (draft 7), as text; empty: none. Binary messages are judged as text ones are. References
    /// to other documents are not followed.
    QByteArray schema = {};
    Reaction reaction = Reaction::Answer;
    QString file = {}; ///< where `schema` has been read from, for whoever keeps these options

    bool operator==(const SchemaGuard &) const = default;
};

/// How fast each peer may speak: a token bucket for its messages and one for their bytes. Control frames are
/// free.
struct RateLimit
{
    enum class Reaction : quint8 {
        Close, ///< with 1008
        Drop,  ///< the message
        Delay, ///< the peer is not read for as long as it is too fast, so that TCP slows it down
    };

    int messagesPerSecond = 0; ///< 0 to 1'000'000; 0: any number
    int messageBurst = 0;      ///< that may come at once after a quiet time; 0: those of a second
    qint64 bytesPerSecond = 0; ///< of payload, uncompressed; 0: any number
    qint64 byteBurst = 0;      ///< 0: those of a second; a larger message can come only with Delay
    Reaction reaction = Reaction::Close;

    bool isUnlimited() const { return messagesPerSecond <= 0 && bytesPerSecond <= 0; }
    bool operator==(const RateLimit &) const = default;
};

/// What becomes of messages for a peer that does not read them.
struct SlowConsumer
{
    enum class Reaction : quint8 {
        Close,      ///< with 1013
        DropOldest, ///< of those that have not begun to go out
        DropNewest,
    };

    /// Bytes that may wait for one peer, what the system has taken not counted. Above 0.
    qint64 limit = 64 << 20;
    Reaction reaction = Reaction::Close;

    bool operator==(const SlowConsumer &) const = default;
};

/// Pings that find dead peers.
struct Heartbeat
{
    std::chrono::milliseconds interval{0}; ///< 0: no pings; up to a day
    /// Without any byte from a peer for so long after a ping, its connection is dropped. 0: never.
    std::chrono::milliseconds timeout{0};

    bool operator==(const Heartbeat &) const = default;
};

/// What protects a server from each of its peers, whatever the path. SchemaGuard is for a path: see Route.
struct GuardOptions
{
    RateLimit rate = {};
    SlowConsumer slowConsumer = {};
    Heartbeat heartbeat = {};

    bool operator==(const GuardOptions &) const = default;
};

} // namespace wireloupe::server
