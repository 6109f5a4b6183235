#pragma once

#include <memory>

#include <QTimer>

#include "cli/recordingjob.h"
#include "cli/rowfollower.h"
#include "session/serversession.h"

namespace wireloupe::cli {

/// `wireloupe serve` at work: from listening to the last frame printed after Ctrl+C.
class ServeJob : public RecordingJob
{
    Q_OBJECT

public:
    struct Options
    {
        net::ServerOptions server;
        Recording recording;
        bool isQuiet = false;
    };

    ServeJob(const Options &options, Output &output);
    ~ServeJob() override;

protected:
    void start() override;
    void interrupt() override;

private:
    void takeState(net::ServerState state);
    void announce();
    void announceAsJson();
    void announceInWords();
    void explainFailure();
    void sayCounts();
    void takeExchange();
    void announceExchange(const net::ExchangeStatus &status);
    void finish();

    Options m_options;
    std::unique_ptr<session::ServerSession> m_session;
    std::unique_ptr<RowFollower> m_follower;
    QTimer m_stopGuard;
    capture::StateEvent m_exchangeSaid; ///< the last one, without the length of the pause
    bool m_hasAnnounced = false;
    bool m_isStopping = false;
};

} // namespace wireloupe::cli
