#include "net/proxytunnel.h"

namespace wireloupe::net {

using capture::Direction;

ProxyTunnel::ProxyTunnel(QTcpSocket &socket, const Recorder &recorder,
                         std::unique_ptr<ProxyHandshake> handshake, QObject *parent)
    : QObject(parent), m_socket(socket), m_recorder(recorder), m_handshake(std::move(handshake))
{
}

void ProxyTunnel::start()
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyTunnel::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyTunnel::streamEnded);
    const auto time = capture::monotonicNow();
    sendOutput();
    if (const QByteArray request = m_handshake->request(); !request.isEmpty())
        m_recorder.request(Direction::Outgoing, request, time);
    finishWhenOver();
}

/// Not a byte more than the proxy's: what follows is the target's.
void ProxyTunnel::read()
{
    m_answered = capture::monotonicNow();
    while (!m_handshake->isOver() && m_socket.bytesAvailable() > 0) {
        const QByteArray bytes = m_socket.peek(m_socket.bytesAvailable());
        m_socket.skip(m_handshake->take(bytes));
        sendOutput();
    }
    finishWhenOver();
}

void ProxyTunnel::sendOutput()
{
    m_socket.write(m_handshake->takeOutput());
    m_socket.flush();
}

void ProxyTunnel::streamEnded()
{
    if (m_isDone)
        return;
    read();
    m_handshake->end();
    finishWhenOver();
}

void ProxyTunnel::giveUp()
{
    if (std::exchange(m_isDone, true))
        return;
    m_socket.disconnect(this);
    if (const QByteArray response = m_handshake->response(); !response.isEmpty())
        m_recorder.response(Direction::Incoming, response, m_answered);
}

void ProxyTunnel::finishWhenOver()
{
    if (m_isDone || !m_handshake->isOver())
        return;
    giveUp();
    if (m_handshake->isDone())
        emit established();
    else
        emit failed(*m_handshake->failure());
}

} // namespace wireloupe::net
