#pragma once

#include <functional>
#include <memory>

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

namespace wireloupe::net {

/// Accepts TCP connections, and hands each on at once: QTcpServer's own queue holds thirty, and then accepts
/// no more. Where the system has no descriptor left for a connection, it waits until there is one, which
/// QTcpServer does not either: once it has found nothing to accept, its socket engine reports no other error,
/// and it tries on without a pause.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor over.
    using Receiver = std::function<void(qintptr descriptor)>;

    explicit Listener(Receiver receiver, QObject *parent = nullptr);

    /// False: see error() and errorString(). `port`: 0 for any free one.
    bool listen(const QHostAddress &address, quint16 port);
    void close();

    bool isListening() const { return m_server.isListening(); }
    /// Null and 0 while it does not listen.
    QHostAddress address() const { return m_server.serverAddress(); }
    quint16 port() const { return m_server.serverPort(); }
    QAbstractSocket::SocketError error() const { return m_server.serverError(); }
    QString errorString() const { return m_server.errorString(); }

signals:
    /// A connection cannot be accepted for want of descriptors or memory; said anew only when there was
    /// enough for a minute.
    void heldUp();

private:
    void accept();
    void holdUp();

    Receiver m_receive;
    QTcpServer m_server;                         ///< listens only
    std::unique_ptr<QSocketNotifier> m_notifier; ///< while it listens
    QTimer m_retry;
    QDeadlineTimer m_quiet; ///< as long as it runs, what holds up has been said
};

} // namespace wireloupe::net
