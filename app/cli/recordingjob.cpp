#include "cli/recordingjob.h"

#include <QCoreApplication>

#include "cli/arguments.h"
#include "cli/captures.h"
#include "cli/exitstatus.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

RecordingJob::RecordingJob(const Recording &recording, Output &output)
    : m_recording(recording)
    , m_output(output)
    , m_recordPrinter(output, recording.isJson ? RecordPrinter::Style::Json : RecordPrinter::Style::Text)
    , m_status(Success)
{
    connect(&m_interrupt, &Interrupt::raised, this, &RecordingJob::interrupt);
    connect(&m_output, &Output::closed, this, &RecordingJob::interrupt);
}

RecordingJob::~RecordingJob() = default;

int RecordingJob::run()
{
    if (!m_recording.isOff) {
        m_store = makeStore();
        if (!m_store)
            return WorkFailed;
    }
    start();
    QCoreApplication::exec();
    return m_status;
}

/// Null after a complaint.
std::shared_ptr<capture::Store> RecordingJob::makeStore() const
{
    constexpr qint64 shortLimit = 32 << 20; // bytes: some 100,000 rows
    if (m_recording.isShort && m_recording.path.isEmpty())
        return capture::Store::createInMemory(shortLimit).store;
    return createCapture(m_recording.path, m_recording.isForced);
}

void RecordingJob::fail()
{
    m_status = WorkFailed;
}

void RecordingJob::end()
{
    if (m_store && !isKeptWhole(*m_store))
        fail();
    QCoreApplication::quit();
}

RecordingJob::Recording recordingFrom(Arguments &arguments)
{
    return {.path = arguments.text(u"record"_s),
            .isForced = arguments.has(u"force"_s),
            .isJson = arguments.has(u"json"_s)};
}

} // namespace wireloupe::cli
