#pragma once

#include <memory>

#include <QObject>

#include "capture/store.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/recordprinter.h"
#include "session/runtime.h"

namespace wireloupe::cli {

class Arguments;

/// A command at work that records what crosses the wire, until it ends or is interrupted: by Ctrl+C,
/// or because nobody reads its output any more.
class RecordingJob : public QObject
{
    Q_OBJECT

public:
    struct Recording
    {
        QString path; ///< empty: a capture that goes with the process
        bool isForced = false;
        bool isJson = false;
        bool isOff = false; ///< nothing is kept: there is no store
        /// Without a path only the newest rows are kept, in memory: for what is looked at as it comes.
        bool isShort = false;
    };

    ~RecordingJob() override;

    /// Returns the exit status.
    int run();

protected:
    RecordingJob(const Recording &recording, Output &output);

    /// Begins what goes on until end().
    virtual void start() = 0;
    /// The first time ends in order, the second at once.
    virtual void interrupt() = 0;

    /// From start() on. Null where Recording::isOff.
    const std::shared_ptr<capture::Store> &store() const { return m_store; }
    session::Runtime &runtime() { return m_runtime; }
    Output &output() { return m_output; }
    RecordPrinter &recordPrinter() { return m_recordPrinter; }

    /// The exit status will say so.
    void fail();
    /// Ends run(). Whatever could not be recorded is told.
    void end();

private:
    std::shared_ptr<capture::Store> makeStore() const;

    Recording m_recording;
    Output &m_output;
    RecordPrinter m_recordPrinter;
    session::Runtime m_runtime;
    std::shared_ptr<capture::Store> m_store;
    Interrupt m_interrupt;
    int m_status;
};

/// What --record, --force and --json say.
RecordingJob::Recording recordingFrom(Arguments &arguments);

} // namespace wireloupe::cli
