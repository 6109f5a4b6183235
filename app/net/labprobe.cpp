#include "net/labprobe.h"

#include <algorithm>
#include <utility>

#include <QRandomGenerator>

#include "capture/record.h"
#include "net/backoff.h"

using namespace std::chrono_literals;

namespace wireloupe::net {

namespace {

constexpr std::chrono::milliseconds firstPause = 250ms;
constexpr std::chrono::milliseconds longestPause = 10s;

} // namespace

LabProbe::LabProbe(std::shared_ptr<ProbeListener> listener, QObject *parent)
    : QObject(parent), m_listener(std::move(listener)), m_retryTimer(this)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        m_listener->connecting();
        open();
    });
}

void LabProbe::start()
{
    if (m_isStopping)
        return;
    m_listener->connecting();
    open();
}

void LabProbe::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_retryTimer.stop();
    close();
}

void LabProbe::reached()
{
    m_attempts = 0;
    if (!std::exchange(m_isRunning, true))
        m_listener->running();
}

void LabProbe::lost(const ProbeFault &fault, std::chrono::milliseconds atLeast)
{
    if (m_isStopping)
        return;
    m_isRunning = false;
    if (fault.isLasting) {
        m_listener->failed(fault);
        return;
    }
    const auto pause =
        backOff(++m_attempts, firstPause, longestPause, QRandomGenerator::global()->generateDouble());
    const auto wait = std::max(pause, std::min(atLeast, longestPause));
    m_listener->retrying(fault, capture::monotonicNow() + wait);
    m_retryTimer.start(wait);
}

void LabProbe::closed()
{
    if (!std::exchange(m_isClosed, true))
        emit stopped();
}

} // namespace wireloupe::net
