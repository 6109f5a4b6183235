#include "net/listener.h"

#include <chrono>
#include <utility>

#include <QNetworkProxy>

#include "net/nativesocket.h"

using namespace std::chrono_literals;

namespace wireloupe::net {

namespace {

/// Connections that the system holds until they are accepted: a burst of clients is no attack.
constexpr int backlog = 4096;
/// Of a burst, before those that were accepted have their turn.
constexpr int mostAtOnce = 256;
constexpr auto retryInterval = 100ms;
/// For as long as it is held up, and so long after, that is not said again.
constexpr auto quietTime = 60s;

} // namespace

Listener::Listener(Receiver receiver, QObject *parent)
    : QObject(parent), m_receive(std::move(receiver)), m_server(this), m_retry(this)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setListenBacklogSize(backlog);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
}

bool Listener::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port))
        return false;
    m_server.pauseAccepting(); // for good
    m_notifier = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::accept);
    return true;
}

void Listener::close()
{
    m_retry.stop();
    // Before the descriptor is closed.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be what calls
    }
    m_server.close();
}

void Listener::accept()
{
    for (int accepted = 0; accepted < mostAtOnce && m_notifier; ++accepted) {
        const Acceptance next = acceptNext(m_server.socketDescriptor());
        if (next.outcome == Acceptance::Outcome::Nothing)
            return;
        if (next.outcome == Acceptance::Outcome::Exhausted) {
            holdUp();
            return;
        }
        m_receive(next.descriptor);
    }
}

void Listener::holdUp()
{
    m_notifier->setEnabled(false);
    m_retry.start();
    const bool isSaid = !m_quiet.hasExpired();
    m_quiet.setRemainingTime(quietTime);
    if (!isSaid)
        emit heldUp();
}

} // namespace wireloupe::net
