#pragma once

#include <functional>

#include <QTcpServer>

namespace wireloupe::net {

/// Accepts TCP connections, and hands each on at once: QTcpServer's own queue holds thirty, and then accepts
/// no more.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    /// Takes the descriptor over.
    using Receiver = std::function<void(qintptr descriptor)>;

    explicit Listener(Receiver receiver, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Receiver m_receive;
};

} // namespace wireloupe::net
