#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QTimer>

#include "capture/interruption.h"
#include "cli/budgetcheck.h"
#include "cli/pingpayload.h"
#include "cli/pingreport.h"
#include "cli/recordingjob.h"
#include "cli/rowfollower.h"
#include "session/clientsession.h"

namespace wireloupe::cli {

/// `wireloupe ping` at work. What it says is read from the records, whose times were taken at the socket:
/// how long this thread takes to send and to print is in no figure.
class PingJob : public RecordingJob
{
    Q_OBJECT

public:
    struct Options
    {
        workspace::Profile profile;
        QString shownUrl; ///< without credentials
        Recording recording;
        qint64 count = 0; ///< 0: until it is interrupted
        std::chrono::milliseconds interval{1'000};
        std::chrono::milliseconds patience{10'000}; ///< how long an answer may take
        qsizetype size = 56;                        ///< of the payload, in bytes
        bool isEcho = false;                        ///< messages that come back, not pings
        bool isInsecure = false;
        bool isQuiet = false; ///< only the beginning and the summary
        QList<capture::LatencyBudget> budgets;
    };

    PingJob(const Options &options, Output &output);
    ~PingJob() override;

protected:
    void start() override;
    void interrupt() override;

private:
    void takeState(net::ClientState state);
    void takeEnd();
    void beat();
    bool isFull() const;
    void catchUp();
    std::chrono::nanoseconds now() const;

    void visit(capture::Row row, const capture::Record &record);
    void takeFrame(const capture::Record &record);
    void takeEvent(capture::Row row, const capture::Record &record);
    void takeLoss();
    void takeAnswer(qint64 number, std::chrono::nanoseconds time);
    void takeInterruption(const capture::Interruption &interruption, const capture::StateEvent &event);
    void sayOpen(capture::Row row);
    void tell(const QString &line, const QByteArray &json);

    bool isThrough() const;
    void endWhenThrough();
    void finish();

    Options m_options;
    PingPayload m_payload;
    PingTally m_tally;
    PingReport m_report;
    BudgetCheck m_budgets;
    std::unique_ptr<session::ClientSession> m_session;
    std::unique_ptr<RowFollower> m_follower;
    QTimer m_beat;
    QTimer m_look;             ///< for answers that do not come
    qint64 m_given = 0;        ///< number of the last ping that was given to the network
    qint64 m_lastExpected = 0; ///< the same without those that went down with their connection
    std::optional<std::chrono::nanoseconds> m_firstSent;
    bool m_wasOpen = false;
    bool m_hasAskedToClose = false;
};

} // namespace wireloupe::cli
