#pragma once

#include <memory>

#include <QSslSocket>
#include <QUrl>

#include "capture/stateevent.h"

namespace wireloupe::net {

/// Establishes the connection that a WebSocket URL asks for: name resolution, TCP and, for wss, TLS.
class Dialer : public QObject
{
    Q_OBJECT

public:
    /// True for a ws or wss URL with a host and a port that can be connected to.
    static bool canDial(const QUrl &url);

    explicit Dialer(const QUrl &url, QObject *parent = nullptr);
    ~Dialer() override;

    void start();
    /// How far it has come.
    capture::Phase phase() const { return m_phase; }
    /// After ready().
    std::unique_ptr<QTcpSocket> takeSocket();

signals:
    void ready();
    void failed(const wireloupe::capture::StateEvent &event);

private:
    void tcpConnected();
    void fail(QAbstractSocket::SocketError error);
    quint16 port() const;
    QByteArray detailOf(capture::Cause cause) const;

    QUrl m_url;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< the same where it is secure
    capture::Phase m_phase = capture::Phase::Address;
};

} // namespace wireloupe::net
