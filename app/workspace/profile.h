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

/// A saved connection.
struct Profile
{
    QString name;
    QString url;
    QList<Header> headers;
    QList<QString> subprotocols;
    int connectTimeoutMs = 10'000; ///< 100 to 600,000
    int pingIntervalMs = 1'000;    ///< 0: no pings of our own; else 50 to 3,600,000

    bool operator==(const Profile &) const = default;
};

} // namespace wireloupe::workspace
