#pragma once

#include <QThreadPool>

#include "net/networkthread.h"
#include "session/runninglogs.h"
#include "workspace/trustedcertificates.h"

namespace wireloupe::session {

/// What all sessions of one process share: the threads that their sockets live on. Must outlive every
/// session.
class Runtime
{
public:
    Runtime();
    ~Runtime();

    /// For client connections.
    net::NetworkThread &clientThread() { return m_clientThread; }
    /// For the local server: a thread of its own, so that a loaded server does not delay a client's time
    /// stamps.
    net::NetworkThread &serverThread() { return m_serverThread; }
    /// For reading captures in the background a little at a time, in jobs of well under a second. One thread:
    /// however many tabs are busy, the others keep a core.
    QThreadPool &analysisPool() { return m_analysisPool; }
    /// What the tabs record into.
    RunningLogs &logs() { return m_logs; }
    /// Certificates that the user trusts; null: none. Not owned.
    workspace::TrustedCertificates *trustedCertificates() const { return m_trusted; }
    void setTrustedCertificates(workspace::TrustedCertificates *trusted) { m_trusted = trusted; }

private:
    net::NetworkThread m_clientThread;
    net::NetworkThread m_serverThread;
    QThreadPool m_analysisPool;
    RunningLogs m_logs;
    workspace::TrustedCertificates *m_trusted = nullptr;
};

} // namespace wireloupe::session
