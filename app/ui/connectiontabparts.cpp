#include "ui/composer.h"
#include "ui/connectionnotices.h"
#include "ui/connectiontab.h"
#include "ui/framebuilder.h"
#include "ui/tabstate.h"

// How a connection's tab is remembered until the next start, and what of it goes on in another page that
// takes its place.

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ConnectionTab::ConnectionTab(session::Runtime &runtime, Parts parts, QWidget *parent)
    : ConnectionTab(runtime, parts.profile, parts.savedId, parent)
{
    m_history = parts.history;
    m_greeting = parts.greeting;
    if (parts.session)
        adopt(std::move(parts));
}

void ConnectionTab::adopt(Parts parts)
{
    m_session = std::move(parts.session);
    m_memoryReason = parts.memoryReason;
    m_isMoving = parts.isMoving;
    buildLog();
    takeState(m_session->state());
    takePause();
    if (parts.isExplained)
        m_notices->explain();
    if (parts.isBuildingFrame)
        buildFrame();
}

ConnectionTab::Parts ConnectionTab::release()
{
    Parts parts;
    parts.profile = profile();
    parts.savedId = m_savedId;
    parts.history = m_composer ? m_composer->history() : m_history;
    parts.greeting = m_greeting;
    parts.memoryReason = m_memoryReason;
    parts.isExplained = m_notices->isExplaining();
    parts.isMoving = m_isMoving;
    parts.isBuildingFrame = m_frameBuilder && m_frameBuilder->isVisible();
    m_statusTimer.stop();
    if (m_session)
        m_session->disconnect(this);
    parts.session = std::move(m_session);
    return parts;
}

QVariantMap ConnectionTab::state() const
{
    QVariantMap state = toVariantMap(profile());
    state[u"saved"_s] = m_savedId;
    const SentMessages sent = m_composer ? m_composer->history() : m_history;
    state[u"history"_s] = sent.texts;
    state[u"hexHistory"_s] = sent.hex;
    return state;
}

} // namespace wireloupe::ui
