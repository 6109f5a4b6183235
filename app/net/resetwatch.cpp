#include "net/resetwatch.h"

#include "net/nativesocket.h"

namespace wireloupe::net {

ResetWatch::ResetWatch(const QTcpSocket &socket, QObject *parent) : QObject(parent)
{
    if (socket.socketDescriptor() < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(socket.socketDescriptor(), QSocketNotifier::Exception);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ResetWatch::ask);
    // Before the descriptor is closed: its number may be given out again, and where it has a duplicate the
    // system goes on telling of it.
    connect(&socket, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::ConnectedState)
            m_notifier.reset();
    });
}

void ResetWatch::ask()
{
    m_wasReset = takeReset(m_notifier->socket());
    // The condition lasts.
    m_notifier->setEnabled(false);
    if (m_wasReset)
        emit reset();
}

} // namespace wireloupe::net
