#include "session/reconnector.h"

#include <utility>

#include "net/backoff.h"
#include "wire/closecode.h"

namespace wireloupe::session {

using std::chrono::milliseconds;

void Reconnector::start()
{
    m_isActive = true;
    m_openSince.reset();
    m_attempts = 0;
}

Reconnector::Decision Reconnector::ended(const capture::StateEvent &event, std::chrono::nanoseconds now)
{
    const auto openSince = std::exchange(m_openSince, std::nullopt);
    if (openSince && now - *openSince > milliseconds(m_options.maxDelayMs))
        m_attempts = 0;
    const bool wasClosedOnUs = event.kind == capture::StateKind::Closed && event.closedByPeer &&
                               event.closeCode != wire::NormalClosure;
    // Whatever the server does wrong once we are closing, the connection was to end.
    const bool wasClosedByUs = event.phase == capture::Phase::Closing && !event.closedByPeer;
    const bool isLost = (event.kind == capture::StateKind::Failed && !wasClosedByUs) || wasClosedOnUs;
    const bool hasBeenOpen = openSince || m_attempts > 0;
    if (!m_isActive || !m_options.isEnabled || !hasBeenOpen || !isLost)
        return {};
    if (m_options.maxAttempts > 0 && m_attempts >= m_options.maxAttempts) {
        stop();
        return GivenUp{m_attempts};
    }
    ++m_attempts;
    return Attempt{m_attempts, delayOf(m_attempts)};
}

milliseconds Reconnector::delayOf(int attempt) const
{
    return net::backOff(attempt, milliseconds(m_options.delayMs), milliseconds(m_options.maxDelayMs),
                        m_random());
}

} // namespace wireloupe::session
