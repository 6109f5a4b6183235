#pragma once

#include <chrono>

#include <QList>
#include <QUrl>

#include "wire/httphead.h"
#include "wire/limits.h"

namespace wireloupe::net {

struct ClientOptions
{
    QUrl url;                   ///< ws or wss
    wire::HeaderFields headers; ///< in order; one with the name of a required field replaces it
    QList<QByteArray> subprotocols;
    std::chrono::milliseconds connectTimeout{10'000}; ///< name resolution to the end of the upgrade
    std::chrono::milliseconds closeTimeout{2'000};    ///< for the peer's half of the closing handshake
    wire::Limits limits;
};

} // namespace wireloupe::net
