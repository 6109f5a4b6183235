#pragma once

#include <memory>

#include "net/networkthread.h"

namespace wireloupe::session {

/// What all sessions of one process share: the threads that their sockets live on. Must outlive every session.
class Runtime
{
public:
    Runtime();
    ~Runtime();

    /// For client connections.
    net::NetworkThread &clientThread() { return m_clientThread; }
    /// For the local server: a thread of its own, so that a loaded server does not delay a client's time stamps.
    net::NetworkThread &serverThread() { return m_serverThread; }

private:
    net::NetworkThread m_clientThread;
    net::NetworkThread m_serverThread;
};

} // namespace wireloupe::session
