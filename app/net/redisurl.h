#pragma once

#include <optional>

#include <QString>

namespace wireloupe::net {

/// Where a Redis is and how to log in: redis://[[user]:password@]host[:port][/database] or
/// unix://[[user]:password@]/path[?db=database]. What is special in a user or a password is percent-encoded.
struct RedisUrl
{
    QString host = {}; ///< a name or an address; empty: `socket`
    quint16 port = 6379;
    QString socket = {};      ///< the path of a Unix socket
    QByteArray user = {};     ///< empty: the default user
    QByteArray password = {}; ///< empty: none is sent
    int database = 0;         ///< Pub/Sub is the same in all of them

    bool isSocket() const { return host.isEmpty(); }
    /// As a URL without the password, for people and logs.
    QByteArray shown() const;

    bool operator==(const RedisUrl &) const = default;
};

/// Nothing for what is no such URL: `error` then says why, an English clause that holds no password.
std::optional<RedisUrl> parseRedisUrl(const QString &text, QString &error);

} // namespace wireloupe::net
