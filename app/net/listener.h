#pragma once

#include <functional>
#include <memory>

#include <QTcpServer>
#include <QTcpSocket>

namespace wireloupe::net {

/// Accepts TCP connections, and hands each on at once: QTcpServer's own queue holds thirty, and then accepts
/// no more.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    using Receiver = std::function<void(std::unique_ptr<QTcpSocket>)>;

    explicit Listener(Receiver receiver, QObject *parent = nullptr);

    /// Whether what is handed on is a QSslSocket, not yet encrypted.
    void setTls(bool isTls) { m_isTls = isTls; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Receiver m_receive;
    bool m_isTls = false;
};

} // namespace wireloupe::net
