#pragma once

#include <functional>

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTimer>

namespace wireloupe::net {

/// Accepts TCP connections, and hands each on at once: QTcpServer's own queue holds thirty, and then accepts
/// no more. Where the system has no descriptor left for a connection, it waits until there is one.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    /// Takes the descriptor over.
    using Receiver = std::function<void(qintptr descriptor)>;

    explicit Listener(Receiver receiver, QObject *parent = nullptr);

signals:
    /// A connection cannot be accepted for want of descriptors or memory; said anew only when there was
    /// enough for a minute.
    void heldUp();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void takeError(QAbstractSocket::SocketError error);

    Receiver m_receive;
    QTimer m_retry;
    QDeadlineTimer m_quiet; ///< as long as it runs, what holds up has been said
};

} // namespace wireloupe::net
