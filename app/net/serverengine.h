#pragma once

#include <memory>

#include "net/peerconnection.h"

namespace wireloupe::net {

struct ServerConnectionOptions;

/// Makes the connections of a local server. Lives on its network thread.
class ServerEngine
{
public:
    virtual ~ServerEngine() = default;

    /// Of connections accepted from now on.
    virtual void setOptions(const ServerConnectionOptions &options) = 0;
    /// Takes the descriptor of an accepted connection over, which PeerConnection::start() begins; null where
    /// it cannot be used. The owner and the engine must outlive the connection.
    virtual std::unique_ptr<PeerConnection> accept(qintptr descriptor, server::PeerId id,
                                                   const Recorder &recorder, ConnectionOwner &owner) = 0;
};

} // namespace wireloupe::net
