#pragma once

#include <chrono>

#include <QByteArray>
#include <QString>

namespace wireloupe::net {

/// What a server shares the messages of its peers with others through: a channel of Redis Pub/Sub.
struct ExchangeOptions
{
    QString url; ///< see RedisUrl; empty: nothing is shared
    QByteArray channel = "wireloupe";
    QByteArray password; ///< where it is not to stand in the URL, and in place of the one that does

    /// For finding the address, connecting and logging in, for each address that a name has.
    std::chrono::milliseconds connectTimeout{5'000};
    /// Attempts are made again after pauses that grow from one to the other: see backOff().
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds maxDelay{30'000};
    /// A Redis that says nothing to a message or a question for this long is given up, on either of the two
    /// connections, and twice as much later at most.
    std::chrono::milliseconds pingInterval{10'000};
    /// Bytes that may wait for Redis to read them; what comes on top is not shared.
    qint64 maxBacklog = 16 << 20;

    bool operator==(const ExchangeOptions &) const = default;
};

} // namespace wireloupe::net
