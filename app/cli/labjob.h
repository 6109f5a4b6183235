#pragma once

#include <QObject>
#include <QTimer>

#include "cli/interrupt.h"
#include "cli/output.h"
#include "session/runtime.h"
#include "session/transportlab.h"

namespace wireloupe::cli {

/// `wireloupe lab` at work: figures while it runs, and what they say at its end. Ctrl+C ends it with those so
/// far, a second time at once.
class LabJob : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        session::LabOptions lab;
        bool isJson = false;
    };

    LabJob(const Options &options, Output &output);
    ~LabJob() override;

    /// Returns the exit status: WorkFailed where a transport has failed.
    int run();

private:
    void interrupt();
    void show();
    void showTable();
    QString upToTable() const;
    void finish();
    void fail(const capture::StateEvent &event);

    Options m_options;
    Output &m_output;
    session::Runtime m_runtime;
    session::TransportLab m_lab;
    Interrupt m_interrupt;
    QTimer m_timer;
    qsizetype m_shownLines = 0; ///< of the table on the terminal, which the next one takes the place of
    bool m_isInterrupted = false;
    int m_status = 0;
};

} // namespace wireloupe::cli
