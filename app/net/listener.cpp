#include "net/listener.h"

#include <chrono>
#include <utility>

#include <QNetworkProxy>
#include <QTimer>

using namespace std::chrono_literals;

namespace wireloupe::net {

namespace {

/// Connections that the system holds until they are accepted: a burst of clients is no attack.
constexpr int backlog = 4096;
constexpr auto retryInterval = 100ms;

} // namespace

Listener::Listener(Receiver receiver, QObject *parent) : QTcpServer(parent), m_receive(std::move(receiver))
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(backlog);
    // Out of descriptors, for one: Qt stops accepting then, for good if nobody says otherwise.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(retryInterval, this, [this] { resumeAccepting(); }); });
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_receive(descriptor);
}

} // namespace wireloupe::net
