#include "session/labrecorder.h"

#include <utility>

#include "capture/record.h"

namespace wireloupe::session {

namespace {

/// The moment `time` of the monotonic clock, by the machine's clock.
std::chrono::nanoseconds wallTimeAt(std::chrono::nanoseconds time)
{
    const std::chrono::nanoseconds now = std::chrono::system_clock::now().time_since_epoch();
    return now - (capture::monotonicNow() - time);
}

} // namespace

LabRecorder::LabRecorder(Transport transport, std::shared_ptr<LabContext> context,
                         std::shared_ptr<LabTally> tally)
    : m_transport(transport), m_context(std::move(context)), m_tally(std::move(tally))
{
}

void LabRecorder::connecting()
{
    m_tally->setState(LabState::Connecting);
}

void LabRecorder::running()
{
    m_tally->setState(LabState::Running);
}

void LabRecorder::retrying(const net::ProbeFault &fault, Time nextTry)
{
    m_tally->setState(LabState::Retrying, fault, nextTry);
}

void LabRecorder::failed(const net::ProbeFault &fault)
{
    m_tally->setState(LabState::Failed, fault);
}

void LabRecorder::connected()
{
    m_tally->addConnection(capture::monotonicNow());
}

void LabRecorder::requested()
{
    m_tally->addRequest(capture::monotonicNow());
}

void LabRecorder::transferred(quint64 bytesIn, quint64 bytesOut)
{
    m_tally->addBytes(bytesIn, bytesOut, capture::monotonicNow());
}

void LabRecorder::message(QByteArrayView payload, Time time)
{
    LabStamp stamp = m_context->stamps.read(payload, time, wallTimeAt(time));
    if (m_context->stamps.kind() == LatencyKind::Relative)
        stamp.latency = m_context->matcher.take(m_transport, payload, time);
    m_tally->addMessage(time, stamp.latency, stamp.sequence);
}

net::ProbeListener::Polled LabRecorder::polled(const QByteArray &body, Time time)
{
    const auto answer = m_context->answers.read(body);
    if (!answer)
        return {};
    for (const QByteArray &payload : answer->messages)
        message(payload, time);
    if (answer->missed)
        m_tally->addMissed(m_hasPolled ? *answer->missed : 0);
    m_hasPolled = true;
    return {.isUnderstood = true, .isEmpty = answer->messages.isEmpty(), .cursor = answer->cursor};
}

} // namespace wireloupe::session
