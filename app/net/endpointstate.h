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

} // namespace wireloupe::net
