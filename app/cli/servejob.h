#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/recordprinter.h"
#include "cli/rowfollower.h"
#include "session/runtime.h"
#include "session/serversession.h"

namespace wireloupe::cli {

/// `wireloupe serve` at work: from listening to the last frame printed after Ctrl+C.
class ServeJob : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        net::ServerOptions server;
        QString recordPath;
        bool isForced = false;
        bool isJson = false;
        bool isQuiet = false;
    };

    ServeJob(const Options &options, Output &output);
    ~ServeJob() override;

    /// Returns the exit status.
    int run();

private:
    void start(std::shared_ptr<capture::Store> store);
    void takeState(net::ServerState state);
    void announce();
    void explainFailure();
    void stop();
    void finish();

    Options m_options;
    Output &m_output;
    RecordPrinter m_printer;
    session::Runtime m_runtime;
    std::unique_ptr<session::ServerSession> m_session;
    std::unique_ptr<RowFollower> m_follower;
    Interrupt m_interrupt;
    QTimer m_stopGuard;
    bool m_hasAnnounced = false;
    bool m_isStopping = false;
    int m_status = 0;
};

} // namespace wireloupe::cli
