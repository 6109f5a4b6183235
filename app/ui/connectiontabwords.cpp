#include <chrono>

#include <QUrl>

#include "ui/addressbar.h"
#include "ui/addressedit.h"
#include "ui/connectionlatencies.h"
#include "ui/connectiontab.h"
#include "ui/linknotes.h"
#include "ui/statemark.h"
#include "ui/theme.h"
#include "ui/words.h"

// How the tab of a connection says how that stands: its title, its mark, beside its address, in the status
// line.

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ClientState;

StateMark ConnectionTab::mark() const
{
    return isWaiting() ? waitingMark() : markOf(clientState());
}

void ConnectionTab::showLock()
{
    const bool isSecured = m_session->isOpen() && m_session->tls();
    const StatusNote lock = isSecured ? tlsNote(*m_session->tls()) : StatusNote();
    m_address->edit()->setMark(isSecured ? Theme::instance().icon(lock.icon, lock.role) : QIcon(),
                               lock.toolTip);
}

void ConnectionTab::updateStatus()
{
    if (clientState() != ClientState::Open) {
        m_address->setStatus(mark().words);
        return;
    }
    const auto openFor = capture::monotonicNow() - m_session->openSince();
    QString status = tr("open %1").arg(clockText(std::chrono::duration_cast<std::chrono::seconds>(openFor)));
    if (const auto newest = m_latencies->newestRoundTrip())
        status += tr(" · RTT %1").arg(durationText(*newest));
    m_address->setStatus(status);
}

QString ConnectionTab::title() const
{
    if (!m_profile.name.isEmpty())
        return m_profile.name;
    const QUrl url(m_address->url());
    if (url.host().isEmpty())
        return tr("New connection");
    const QString authority = url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
    return url.path() == "/"_L1 ? authority : authority + url.path();
}

/// Of an open connection, how its latency budgets stand is the news.
QIcon ConnectionTab::icon() const
{
    const auto budgets = clientState() == ClientState::Open ? m_latencies->mark() : std::nullopt;
    return budgets.value_or(mark()).toIcon();
}

QString ConnectionTab::hint() const
{
    QStringList lines{tr("%1: %2").arg(title(), mark().words)};
    if (m_latencies)
        lines += m_latencies->hints();
    return lines.join(u'\n');
}

QList<StatusNote> ConnectionTab::statusNotes() const
{
    return m_session ? m_latencies->notes() + linkNotes(*m_session) : QList<StatusNote>();
}

} // namespace wireloupe::ui
