#include "net/serverhandshake.h"

#include <utility>

#include <QHostAddress>
#include <QSslSocket>

#include "net/tlsacceptance.h"

namespace wireloupe::net {

using capture::Cause;
using capture::Direction;

namespace {

capture::StateEvent failure(Cause cause)
{
    capture::StateEvent event;
    event.kind = capture::StateKind::Failed;
    event.phase = capture::Phase::Upgrade;
    event.cause = cause;
    return event;
}

} // namespace

ServerHandshake::ServerHandshake(QTcpSocket &socket, const Recorder &recorder,
                                 const ServerHandshakeOptions &options, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_recorder(recorder)
    , m_options(options)
    , m_opening(m_options, qobject_cast<QSslSocket *>(&socket) != nullptr,
                [this] { return localAuthority(); })
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
    fail(failure(Cause::CancelledByUser));
}

void ServerHandshake::read()
{
    if (m_isDone || !m_opening.feed(m_socket.readAll()))
        return;
    recordRequest();
    if (m_opening.accepted())
        accept();
    else
        refuse(*m_opening.refusal());
}

void ServerHandshake::accept()
{
    m_recorder.response(Direction::Outgoing, m_opening.response(), capture::monotonicNow());
    m_isDone = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.write(m_opening.response());
    m_socket.flush();
    emit accepted(*m_opening.accepted());
}

void ServerHandshake::refuse(const ServerRefusal &refusal)
{
    m_recorder.response(Direction::Outgoing, refusal.response, capture::monotonicNow());
    m_socket.write(refusal.response);
    m_socket.flush();
    capture::StateEvent event = failure(refusal.cause);
    event.number = refusal.number;
    event.detail = refusal.detail;
    fail(event);
}

void ServerHandshake::timedOut()
{
    recordRequest();
    refuse(refusalOfTheSlow());
}

/// With TLS 1.3 a client that does not trust our certificate says so only now.
void ServerHandshake::gone()
{
    const auto *tls = qobject_cast<const QSslSocket *>(&m_socket);
    fail(tls && hasTlsError(*tls) ? tlsFailure(*tls) : failure(Cause::PeerClosedTcp));
}

void ServerHandshake::fail(const capture::StateEvent &event)
{
    if (std::exchange(m_isDone, true))
        return;
    m_timer.stop();
    m_socket.disconnect(this);
    // What came of a request that never became whole is worth seeing.
    recordRequest();
    m_recorder.state(event);
    emit failed(event);
}

void ServerHandshake::recordRequest()
{
    const QByteArray request = m_opening.request();
    if (!request.isEmpty() && !std::exchange(m_isRequestRecorded, true))
        m_recorder.request(Direction::Incoming, request, capture::monotonicNow());
}

QByteArray ServerHandshake::localAuthority() const
{
    const QHostAddress address = m_socket.localAddress();
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4));
    const QByteArray host = isV4 ? v4.toString().toLatin1() : '[' + address.toString().toLatin1() + ']';
    return host + ':' + QByteArray::number(m_socket.localPort());
}

} // namespace wireloupe::net
