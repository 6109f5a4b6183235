#include "net/serverhandshake.h"

#include <QHostAddress>
#include <QSslSocket>

#include "net/serverevents.h"
#include "net/tlsacceptance.h"

namespace wireloupe::net {

using capture::Cause;

ServerHandshake::ServerHandshake(QTcpSocket &socket, const Recorder &recorder,
                                 const ServerHandshakeOptions &options, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_recorder(recorder)
    , m_options(options)
    , m_opening(m_recorder, m_options, qobject_cast<QSslSocket *>(&socket) != nullptr,
                [&socket] { return localAuthority(socket); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerHandshake::timedOut);
}

void ServerHandshake::start(std::chrono::milliseconds timeout)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &ServerHandshake::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ServerHandshake::gone, Qt::QueuedConnection);
    m_timer.start(timeout);
    read();
}

void ServerHandshake::cancel()
{
    if (m_isDone)
        return;
    stop();
    emit failed(m_opening.fail(Cause::CancelledByUser));
}

void ServerHandshake::read()
{
    if (m_isDone || !m_opening.feed(m_socket.readAll()))
        return;
    if (m_opening.accepted())
        accept();
    else if (m_opening.isForHttp())
        passOn();
    else
        refuse();
}

void ServerHandshake::accept()
{
    stop();
    m_socket.write(m_opening.response());
    m_socket.flush();
    emit accepted(*m_opening.accepted());
}

void ServerHandshake::passOn()
{
    stop();
    emit passedOn(m_opening.received());
}

void ServerHandshake::refuse()
{
    stop();
    m_socket.write(m_opening.response());
    m_socket.flush();
    emit failed(m_opening.fail());
}

void ServerHandshake::timedOut()
{
    m_opening.timeOut();
    refuse();
}

/// With TLS 1.3 a client that does not trust our certificate says so only now.
void ServerHandshake::gone()
{
    if (m_isDone)
        return;
    stop();
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    const auto event = tls && hasTlsError(*tls) ? tlsFailure(*tls) : upgradeFailure(Cause::PeerClosedTcp);
    m_opening.fail(event);
    emit failed(event);
}

/// Nothing more is heard.
void ServerHandshake::stop()
{
    m_isDone = true;
    m_timer.stop();
    m_socket.disconnect(this);
}

QByteArray localAuthority(const QTcpSocket &socket)
{
    const QHostAddress address = socket.localAddress();
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4));
    const QByteArray host = isV4 ? v4.toString().toLatin1() : '[' + address.toString().toLatin1() + ']';
    return host + ':' + QByteArray::number(socket.localPort());
}

} // namespace wireloupe::net
