#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QTimer>

#include "cli/console.h"
#include "cli/messageprinter.h"
#include "cli/recordingjob.h"
#include "cli/rowfollower.h"
#include "session/clientsession.h"

namespace wireloupe::cli {

/// `wireloupe connect` at work: from the first name resolved to the last frame printed.
class ConnectJob : public RecordingJob
{
    Q_OBJECT

public:
    struct Options
    {
        workspace::Profile profile;
        QStringList messages; ///< to send; none: the lines of standard input
        Recording recording;
        bool isVerbose = false;
        bool hasCommands = false; ///< even where standard input is no terminal
        /// How long nothing may come, once all is sent, before the connection is closed; nothing: for ever.
        std::optional<std::chrono::milliseconds> patience;
    };

    ConnectJob(const Options &options, Output &output);
    ~ConnectJob() override;

protected:
    void start() override;
    void interrupt() override;

private:
    bool showsRecords() const;
    void visit(capture::Row row, const capture::Record &record);
    void takeState(net::ClientState state);
    void converse();
    void takeLine(const QByteArray &bytes);
    void send(const wire::Message &message);
    void waitForQuiet();
    void close(quint16 code, const QByteArray &reason);
    void finish();
    bool isEndNormal() const;

    Options m_options;
    Console m_console;
    MessagePrinter m_messagePrinter;
    std::unique_ptr<session::ClientSession> m_session;
    std::unique_ptr<RowFollower> m_follower;
    QTimer m_quietTimer;
    qint64 m_unrecordedMessages = 0; ///< sent, but not seen on the wire yet
    bool m_wasOpen = false;
    bool m_hasAskedToClose = false;
};

} // namespace wireloupe::cli
