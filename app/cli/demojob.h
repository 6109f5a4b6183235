#pragma once

#include <memory>
#include <vector>

#include <QDeadlineTimer>
#include <QDir>
#include <QObject>
#include <QTimer>

#include "cli/interrupt.h"
#include "cli/output.h"
#include "session/clientsession.h"
#include "session/runtime.h"
#include "session/serversession.h"

namespace wireloupe::cli {

/// `wireloupe demo` at work: a local server, three clients, what they say to each other, and what is left of
/// it.
class DemoJob : public QObject
{
    Q_OBJECT

public:
    /// The files go to `folder`, which is made.
    DemoJob(const QDir &folder, Output &output);
    ~DemoJob() override;

    /// Returns the exit status.
    int run();

private:
    /// What is being waited for.
    enum class Stage : quint8 { Listening, Connections, Echoes, Plan, Broadcasts, Closings, Stop, Done };

    bool start();
    void advance();
    bool isReached() const;
    void leaveStage();
    void connectClients();
    void askForEchoes();
    void changePlan();
    void askForBroadcasts();
    bool areClients(net::ClientState state) const;
    qint64 received(const session::ClientSession &client, wire::Opcode opcode) const;
    bool haveAllReceived(qint64 texts, qint64 pongs) const;
    void report();
    void reportLatency();
    bool writeFiles();
    void fail(const QString &sentence);

    QDir m_folder;
    Output &m_output;
    session::Runtime m_runtime;
    std::unique_ptr<session::ServerSession> m_server;
    std::vector<std::unique_ptr<session::ClientSession>> m_clients;
    Interrupt m_interrupt;
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    Stage m_stage = Stage::Listening;
    bool m_isPlanTaken = false; ///< the one that comes after the echoes
    int m_status = 0;
};

} // namespace wireloupe::cli
