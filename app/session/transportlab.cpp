#include "session/transportlab.h"

#include <utility>

#include "capture/record.h"
#include "session/labrun.h"

using namespace std::chrono_literals;

namespace wireloupe::session {

namespace {

constexpr std::chrono::milliseconds lookInterval = 34ms;

} // namespace

TransportLab::TransportLab(Runtime &runtime, QObject *parent) : QObject(parent), m_runtime(runtime)
{
    m_lookTimer.setInterval(lookInterval);
    connect(&m_lookTimer, &QTimer::timeout, this, &TransportLab::look);
}

TransportLab::~TransportLab() = default;

void TransportLab::start(const LabOptions &options)
{
    m_options = options;
    if (m_run) { // maybe in the midst of its own signal
        m_run->disconnect(this);
        m_run.release()->deleteLater();
    }
    m_run = std::make_unique<LabRun>(options, m_runtime.trustedCertificates());
    connect(m_run.get(), &LabRun::finished, this, [this] {
        end();
        emit finished();
    });
    connect(m_run.get(), &LabRun::failed, this, [this](const capture::StateEvent &event) {
        end();
        emit failed(event);
    });
    m_isRunning = true;
    m_seenRevision = 0;
    m_lookTimer.start();
    m_run->start();
}

void TransportLab::stop()
{
    if (m_isRunning)
        m_run->stop();
}

void TransportLab::look()
{
    if (m_run->hasFailed())
        m_run->stop();
    const quint64 revision = m_run->revision();
    if (std::exchange(m_seenRevision, revision) != revision)
        emit changed();
}

void TransportLab::end()
{
    m_isRunning = false;
    m_lookTimer.stop();
    emit changed();
}

std::chrono::nanoseconds TransportLab::elapsed() const
{
    return m_run ? m_run->elapsed() : 0ns;
}

TransportFigures TransportLab::figures(Transport transport) const
{
    const LabTally *tally = m_run ? std::as_const(*m_run).tally(transport) : nullptr;
    return tally ? tally->figures() : TransportFigures();
}

PerTransport<TransportFigures> TransportLab::allFigures() const
{
    PerTransport<TransportFigures> all;
    for (const Transport transport : allTransports)
        all[transport] = figures(transport);
    return all;
}

LabSlice<LabPoint> TransportLab::points(Transport transport, quint64 since) const
{
    LabTally *tally = m_run ? m_run->tally(transport) : nullptr;
    return tally ? tally->points(since, capture::monotonicNow()) : LabSlice<LabPoint>();
}

LabSlice<LabSecond> TransportLab::seconds(Transport transport, quint64 since) const
{
    LabTally *tally = m_run ? m_run->tally(transport) : nullptr;
    return tally ? tally->seconds(since, capture::monotonicNow()) : LabSlice<LabSecond>();
}

} // namespace wireloupe::session
