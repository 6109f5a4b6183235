#pragma once

#include <QMetaType>
#include <QObject>

namespace wireloupe::net {
Q_NAMESPACE

/// Where a client connection stands.
enum class ClientState : quint8 {
    Idle, ///< never opened
    Connecting,
    Open,
    Closing,
    Closed, ///< ended as asked or by a closing handshake
    Failed, ///< ended by an error; the capture's last state event says which
};
Q_ENUM_NS(ClientState)

enum class ServerState : quint8 {
    Stopped,
    Starting,
    Listening,
    Failed, ///< could not listen
};
Q_ENUM_NS(ServerState)

/// Where a server stands with what it shares its messages through.
enum class ExchangeState : quint8 {
    Off, ///< not wanted, the server does not listen, or its options are wrong: the event says so
    Connecting,
    Connected,
    Waiting, ///< for the next attempt
};
Q_ENUM_NS(ExchangeState)

} // namespace wireloupe::net
