#pragma once

#include <QObject>
#include <QTcpSocket>

#include "net/proxyhandshake.h"
#include "net/recorder.h"

namespace wireloupe::net {

/// Asks a proxy, on a connected socket, for a connection to elsewhere. What is asked and answered over HTTP
/// is recorded as any handshake, but without our credentials.
class ProxyTunnel : public QObject
{
    Q_OBJECT

public:
    /// The socket is not owned and must outlive it.
    ProxyTunnel(QTcpSocket &socket, const Recorder &recorder, std::unique_ptr<ProxyHandshake> handshake,
                QObject *parent = nullptr);

    void start();
    /// Records what has come of an answer that will not become whole.
    void giveUp();

signals:
    void established();
    void failed(const wireloupe::net::ProxyHandshake::Failure &failure);

private:
    void read();
    void sendOutput();
    void streamEnded();
    void finishWhenOver();

    QTcpSocket &m_socket;
    Recorder m_recorder;
    std::unique_ptr<ProxyHandshake> m_handshake;
    Recorder::Time m_answered{};
    bool m_isDone = false;
};

} // namespace wireloupe::net
