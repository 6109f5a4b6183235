#include "net/resetwatch.h"

#include "net/nativesocket.h"

namespace wireloupe::net {

ResetWatch::ResetWatch(const QTcpSocket &socket, QObject *parent) : QObject(parent)
{
    if (socket.socketDescriptor() < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(socket.socketDescriptor(), QSocketNotifier::Exception);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ResetWatch::ask);
    // At once: the number of the descriptor may be given out again.
    connect(&socket, &QTcpSocket::disconnected, this, [this] { m_notifier.reset(); });
}

void ResetWatch::ask()
{
    m_wasReset = takeReset(m_notifier->socket());
    // The condition lasts; the socket finds its end by itself.
    m_notifier->setEnabled(false);
}

} // namespace wireloupe::net
