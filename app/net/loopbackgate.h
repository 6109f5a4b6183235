#pragma once

#include <memory>

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace wireloupe::net {

/// Where the QWebSocket of a client tab connects to: a listener on 127.0.0.1 for one connection. Any program
/// of this machine can reach it, so whoever does not know its random path is turned away, and it is shut as
/// soon as the right one is in.
class LoopbackGate : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackGate(QObject *parent = nullptr);

    /// False where the system does not let it.
    bool open();
    /// For the QWebSocket to open.
    QUrl url() const;
    QString errorString() const { return m_listener.errorString(); }

    /// After entered(): the accepted socket, which waits for its response.
    std::unique_ptr<QTcpSocket> takeSocket() { return std::move(m_socket); }
    /// The response to write to it before any frame.
    const QByteArray &response() const { return m_response; }

signals:
    void entered();

private:
    void admit(QTcpSocket *socket);
    void read(QTcpSocket *socket);

    QTcpServer m_listener;
    QByteArray m_path;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_response;
};

} // namespace wireloupe::net
