#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QTimer>

#include "capture/latencybook.h"
#include "cli/budgetcheck.h"
#include "cli/console.h"
#include "cli/messageprinter.h"
#include "cli/outbox.h"
#include "cli/recordingjob.h"
#include "cli/rowfollower.h"
#include "session/clientsession.h"

namespace wireloupe::cli {

/// `wireloupe connect` at work: from the first name resolved to the last frame printed.
class ConnectJob : public RecordingJob
{
    Q_OBJECT

public:
    /// A text message, or the bytes of a frame made by hand.
    struct Outgoing
    {
        bool isRaw = false;
        QByteArray bytes;
    };

    struct Options
    {
        workspace::Profile profile;
        QList<Outgoing> outgoing; ///< to send; nothing: the lines of standard input
        Recording recording;
        bool isVerbose = false;
        bool hasCommands = false; ///< even where standard input is no terminal
        /// How long nothing may come, once all is sent, before the connection is closed; nothing: for ever.
        std::optional<std::chrono::milliseconds> patience;
        std::optional<std::chrono::milliseconds> maxTime; ///< of the whole run
        bool isInsecure = false;
        bool showsTiming = false;
        QList<capture::LatencyBudget> budgets;
        capture::MatchRule match; ///< of replies, for `budgets`
    };

    ConnectJob(const Options &options, Output &output);
    ~ConnectJob() override;

protected:
    void start() override;
    void interrupt() override;

private:
    void makeSession();
    bool showsRecords() const;
    void visit(capture::Row row, const capture::Record &record);
    void takeState(net::ClientState state);
    void takeEnd();
    void setInputPaused(bool isPaused);
    void converse();
    void takeLine(const QByteArray &bytes);
    void waitForQuiet();
    void startQuietTimer();
    void close(quint16 code, const QByteArray &reason);
    void giveUp();
    void finish();
    void printTiming();
    std::chrono::nanoseconds now() const;
    void beginToMeasure();
    void measure(std::chrono::nanoseconds until);
    bool isEndNormal() const;

    Options m_options;
    Console m_console;
    BudgetCheck m_budgets;
    std::optional<capture::LatencyBook> m_book; ///< where there are budgets
    MessagePrinter m_messagePrinter;
    std::unique_ptr<session::ClientSession> m_session;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<RowFollower> m_follower;
    QTimer m_measureTimer;
    QTimer m_quietTimer;
    QTimer m_maxTimer;
    bool m_wasOpen = false;
    bool m_isAllGiven = false; ///< to the outbox
    bool m_hasAskedToClose = false;
    bool m_isLost = false; ///< the end was asked for while waiting to connect again
    bool m_isOutOfTime = false;
};

} // namespace wireloupe::cli
