#pragma once

#include <memory>

#include <QSocketNotifier>
#include <QTcpSocket>

namespace wireloupe::net {

/// Tells a connection that the peer has reset from one that the peer has closed, which QTcpSocket reports
/// alike. The system is asked before the socket reads the end, so this works where the event dispatcher puts
/// exceptions first.
class ResetWatch : public QObject
{
    Q_OBJECT

public:
    explicit ResetWatch(const QTcpSocket &socket, QObject *parent = nullptr);

    bool wasReset() const { return m_wasReset; }

signals:
    /// The peer has reset the connection. A socket that is being read finds its end by itself.
    void reset();

private:
    void ask();

    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_wasReset = false;
};

} // namespace wireloupe::net
