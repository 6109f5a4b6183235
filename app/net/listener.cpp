#include "net/listener.h"

#include <chrono>
#include <utility>

#include <QNetworkProxy>

using namespace std::chrono_literals;

namespace wireloupe::net {

namespace {

/// Connections that the system holds until they are accepted: a burst of clients is no attack.
constexpr int backlog = 4096;
constexpr auto retryInterval = 100ms;
/// For as long as it is held up, and so long after, that is not said again.
constexpr auto quietTime = 60s;

} // namespace

Listener::Listener(Receiver receiver, QObject *parent)
    : QTcpServer(parent), m_receive(std::move(receiver)), m_retry(this)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(backlog);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &Listener::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, &Listener::takeError);
}

/// Qt stops accepting then, for good if nobody says otherwise.
void Listener::takeError(QAbstractSocket::SocketError error)
{
    m_retry.start();
    if (error != QAbstractSocket::SocketResourceError)
        return;
    const bool isSaid = !m_quiet.hasExpired();
    m_quiet.setRemainingTime(quietTime);
    if (!isSaid)
        emit heldUp();
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_receive(descriptor);
}

} // namespace wireloupe::net
