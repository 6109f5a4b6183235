#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "net/labprobe.h"
#include "net/networkthread.h"
#include "session/labtally.h"
#include "session/runtime.h"
#include "session/serversession.h"
#include "session/transportlab.h"

namespace wireloupe::session {

struct LabContext;

/// One run of the transport lab: its threads, its server where it needs one, its probes, and what they count.
/// Lives on the user's thread.
class LabRun : public QObject
{
    Q_OBJECT

public:
    /// `trusted`: certificates that the user trusts; null: none.
    LabRun(const LabOptions &options, const workspace::TrustedCertificates *trusted);
    ~LabRun() override;

    void start();
    /// Ends what can be ended; finished() follows.
    void stop();

    std::chrono::nanoseconds elapsed() const;
    const LabTally *tally(Transport transport) const { return m_tallies[transport].get(); }
    LabTally *tally(Transport transport) { return m_tallies[transport].get(); }
    quint64 revision() const;
    /// Every transport that takes part has failed for good.
    bool hasFailed() const;

signals:
    void finished();
    /// The server cannot listen: no run comes about.
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void startServer();
    void serverChanged(net::ServerState state);
    void startProbes(const QString &ownUrl);
    std::unique_ptr<net::LabProbe> makeProbe(Transport transport, const net::ClientOptions &options,
                                             std::shared_ptr<net::ProbeListener> listener) const;
    net::ClientOptions clientOptionsFor(const QString &url) const;
    void probeStopped();
    void finish();

    LabOptions m_options;
    const workspace::TrustedCertificates *m_trusted;
    PerTransport<std::shared_ptr<LabTally>> m_tallies; ///< null for those that take no part
    std::chrono::nanoseconds m_started{};
    std::chrono::nanoseconds m_ended{};
    QTimer m_durationTimer;
    QTimer m_stopTimer;
    bool m_isStopping = false;
    bool m_hasFinished = false;
    std::size_t m_stopped = 0; ///< probes
    // One for each probe, so that what costs one of them much time delays no time stamp of another.
    std::vector<std::unique_ptr<net::NetworkThread>> m_threads;
    std::vector<std::shared_ptr<net::LabProbe>> m_probes;
    std::unique_ptr<Runtime> m_serverRuntime;
    std::unique_ptr<ServerSession> m_server; ///< of the run's own stream
};

} // namespace wireloupe::session
